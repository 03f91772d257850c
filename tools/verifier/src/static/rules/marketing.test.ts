import { expect, test } from 'vitest'
import { consentDenied, noMarketing } from './marketing.ts'
import { place, sampleApp, sampleCall, sampleCode, sampleShape, told } from './sample.ts'

const send = sampleCall('fetch', place('a.js:11'), { to: 'https://region1.google-analytics.com/mp/collect' })
const event = (keys: Readonly<Record<string, readonly string[]>>) =>
  told(
    consentDenied,
    sampleApp('app: {}'),
    sampleCode({ calls: [send], shapes: [sampleShape(place('a.js:11'), keys)] }),
  )

const denied = { 'consent.ad_user_data': ['DENIED'], 'consent.ad_personalization': ['DENIED'] }

test('an event refuses both advertising uses as constants', () => {
  expect(event({ client_id: [], ...denied }).findings).toEqual([])
  expect(event({ ...denied, 'consent.ad_user_data': ['DENIED', 'GRANTED'] }).findings).toEqual([
    'CONSENT_NOT_DENIED a.js:11',
  ])
  expect(event({ client_id: [] }).findings).toHaveLength(2)
  expect(event({ ...denied, 'consent.ad_user_data': [] }).findings).toHaveLength(1)
})

test('an event carries nothing that advertising matches people by', () => {
  expect(event({ ...denied, user_data: [] }).findings).toEqual(['EVENT_MATCHES_PEOPLE a.js:11'])
  expect(event({ ...denied, 'user_properties.plan.value': [] }).findings).toHaveLength(1)
})

test('an event of which the body isn’t known is no proof', () => {
  expect(told(consentDenied, sampleApp('app: {}'), sampleCode({ calls: [send] })).gaps).toEqual([
    'EVENT_BODY_UNKNOWN',
  ])
})

test('hosts of marketing are found in the manifest, in requests and in pages', () => {
  const manifest =
    'permissions:\n  external:\n    scripts:\n      - www.googletagmanager.com\n      - notfacebook.com\n'
  const mention = {
    address: 'https://www.facebook.com/tr',
    host: 'www.facebook.com',
    as: 'image',
    where: 'own',
  } as const
  const app = sampleApp(
    manifest,
    {},
    {
      mentions: [
        { ...mention, at: place('index.html:2') },
        { ...mention, as: 'link', at: place('index.html:3') } as const,
      ],
    },
  )
  const code = sampleCode({ calls: [sampleCall('fetch', place('a.js:7'), { to: 'https://bat.bing.com/*' })] })
  expect(told(noMarketing, app, code).findings).toEqual([
    'MARKETING_HOST_DECLARED manifest.yml:4',
    'MARKETING_REQUEST a.js:7',
    'MARKETING_IN_PAGE index.html:2',
  ])
})

test('packages of marketing are found in their line, unless they are for building', () => {
  const packages = [
    { name: 'logrocket', range: '1', isDev: false, at: place('package.json:3') },
    { name: 'react-gtm-module', range: '1', isDev: true, at: place('package.json:4') },
    { name: 'react', range: '1', isDev: false, at: place('package.json:5') },
  ]
  expect(told(noMarketing, sampleApp('app: {}', {}, { packages })).findings).toEqual([
    'MARKETING_PACKAGE package.json:3',
  ])
})

test('session replay is an option of an analytics client', () => {
  const source = 'init({\n  integrations: [Sentry.replayIntegration()],\n  replaysSessionSampleRate: 0,\n})'
  const app = sampleApp('app: {}', { 'a.js': source })
  expect(told(noMarketing, app, sampleCode({ reached: ['a.js'] })).findings).toEqual([
    'SESSION_REPLAY a.js:2',
  ])
  expect(told(noMarketing, app, sampleCode({ unreached: ['a.js'] })).findings).toEqual([])
})
