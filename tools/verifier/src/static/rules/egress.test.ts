import { expect, test } from 'vitest'
import { closedFrames, declaredEgress, reachedEgress } from './egress.ts'
import { place, sampleApp, sampleCall, sampleCode, sampleFlow, told } from './sample.ts'

const backend = (address: string) =>
  `permissions:\n  external:\n    fetch:\n      backend:\n        - address: '${address}'\n`

const frame = {
  where: 'frame',
  key: 'main',
  isBuilt: false,
  entries: [],
  at: place('manifest.yml:1'),
} as const

test('Google Analytics for functions is the only address that may be declared', () => {
  expect(told(declaredEgress, sampleApp(backend('region1.google-analytics.com')))).toEqual({
    findings: [],
    gaps: [],
    evidence: ['EGRESS_IS_ANALYTICS enforcement'],
  })
  expect(told(declaredEgress, sampleApp(backend('https://api.example'))).findings).toEqual([
    'EGRESS_TO_OTHERS manifest.yml:5',
  ])
  expect(told(declaredEgress, sampleApp(backend('google-analytics.com.example'))).findings).toHaveLength(1)
  for (const all of ['*', '*.com', 'https://*'])
    expect(told(declaredEgress, sampleApp(backend(all))).findings).toEqual(['EGRESS_WILDCARD manifest.yml:5'])
})

test('Google Analytics from a frame hands over a person’s address', () => {
  const manifest =
    "permissions:\n  external:\n    fetch:\n      client:\n        - '*.google-analytics.com'\n"
  expect(told(declaredEgress, sampleApp(manifest)).findings).toEqual(['ANALYTICS_FROM_FRAME manifest.yml:5'])
})

test('an address that is only declared is told apart from one that is asked', () => {
  const code = sampleCode({ calls: [sampleCall('fetch', place('a.js:1'), { to: 'https://api.example/v1' })] })
  const isLive = (facts = sampleCode()) =>
    declaredEgress.look(sampleApp(backend('api.example')), facts, new Date())?.findings[0]?.data.isLive
  expect([isLive(), isLive(code)]).toEqual([false, true])
})

test('a remote is a third party, and no egress at all is enforced', () => {
  const remote = 'remotes:\n  - key: store\n    baseUrl: https://store.example\n'
  expect(told(declaredEgress, sampleApp(remote)).findings).toEqual(['REMOTE_DECLARED manifest.yml:2'])
  expect(told(declaredEgress, sampleApp('app: {}')).evidence).toEqual(['NO_EGRESS enforcement'])
})

test('an address made of a variable is not known', () => {
  expect(told(declaredEgress, sampleApp(backend(`\${HOST}`))).gaps).toEqual(['EGRESS_ADDRESS_UNKNOWN'])
})

test('a reached request to a stranger is found where it is made, by call or by flow, once', () => {
  const at = place('src/a.js:4')
  const to = { text: 'https://api.example/*', isWhole: false }
  const code = sampleCode({
    calls: [
      sampleCall('fetch', at, { to: to.text }),
      sampleCall('fetch', place('src/a.js:5'), { to: 'https://region1.google-analytics.com/mp/collect?*' }),
      sampleCall('fetch', place('src/a.js:6'), { to: './own.json' }),
      sampleCall('router.open', place('src/a.js:7'), { to: 'https://docs.example' }),
      sampleCall('product.request', place('src/a.js:8'), { path: '/wiki/api', to: '/wiki/api' }),
    ],
    flows: [
      sampleFlow('egress', 'locale', at, { to }),
      sampleFlow('egress', 'locale', place('src/b.js:1'), { to }),
    ],
  })
  expect(told(reachedEgress, sampleApp('app: {}'), code)).toEqual({
    findings: ['REQUEST_TO_OTHERS src/a.js:4', 'REQUEST_TO_OTHERS src/b.js:1'],
    gaps: [],
    evidence: ['REQUEST_IS_ANALYTICS analysis'],
  })
})

test('a host that isn’t known is anybody where the manifest has a star, and nobody where it has none', () => {
  const code = sampleCode({ calls: [sampleCall('fetch', place('a.js:9'), { to: 'https://*/ping' })] })
  expect(told(reachedEgress, sampleApp(backend('*')), code).findings).toEqual(['REQUEST_TO_ANY_HOST a.js:9'])
  expect(told(reachedEgress, sampleApp(backend('api.example')), code).gaps).toEqual(['HOST_UNKNOWN'])
  expect(told(reachedEgress, sampleApp('app: {}'), code)).toEqual({ findings: [], gaps: [], evidence: [] })
})

test('what a page loads from elsewhere is found in the page', () => {
  const mention = {
    address: 'https://fonts.example/a',
    host: 'fonts.example',
    as: 'style',
    where: 'own',
  } as const
  const mentions = [
    { ...mention, at: place('static/main/index.html:3') },
    { ...mention, at: place('templates/mail.html:3') },
    { ...mention, as: 'link', at: place('static/main/index.html:4') } as const,
  ]
  expect(told(reachedEgress, sampleApp('app: {}', {}, { mentions })).findings).toEqual([
    'PAGE_LOADS_REMOTE static/main/index.html:3',
  ])
})

test('a frame is closed by its policy, and what Forge leaves open is looked for in the bundle', () => {
  const gravatar = {
    address: 'https://secure.gravatar.com/a',
    host: 'secure.gravatar.com',
    as: 'text',
    where: 'built',
    at: place('build/a.js:1'),
  } as const
  const built = { programs: [frame], built: '/app' }
  expect(told(closedFrames, sampleApp('app: {}', {}, built))).toEqual({
    findings: [],
    gaps: [],
    evidence: ['FRAME_CLOSED_BY_CSP enforcement'],
  })
  expect(told(closedFrames, sampleApp('app: {}', {}, { ...built, mentions: [gravatar] })).gaps).toEqual([
    'DEFAULT_HOST_IN_BUNDLE',
  ])
  expect(told(closedFrames, sampleApp('app: {}', {}, { programs: [frame] })).gaps).toEqual([
    'BUNDLE_NOT_READ',
  ])
})
