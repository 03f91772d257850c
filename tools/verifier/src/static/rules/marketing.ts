import type { App } from '../../app/app.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../rule.ts'
import type { Shape } from '../static-facts.ts'
import { isGoogleAnalytics, isMarketing } from './addresses.ts'
import { requests } from './requests.ts'
import { analysed, enforced, finding, way } from './say.ts'
import { replayOptions } from './session-replay.ts'

/** Packages of advertising, marketing, tag managers and session replay, by name. */
const packages =
  /^(react-gtm-module|react-gtm-hook|@types\/gtag\.js|gtag|gtag\.js|react-facebook-pixel|react-linkedin-insight|react-twitter-pixel|fbevents|facebook-nodejs-business-sdk|google-ads-api|prebid\.js|logrocket(-.*)?|@fullstory\/.*|@hotjar\/.*|react-hotjar|hotjar|mouseflow|smartlook-client|@clarity\/.*|clarity-js|react-microsoft-clarity|rrweb(-.*)?|@openreplay\/.*|@sentry-internal\/replay.*|@intercom\/.*|react-intercom|@hubspot\/.*|hubspot|@braze\/.*|customerio-node|@customerio\/.*|klaviyo(-.*)?|@mailchimp\/.*|@segment\/actions-.*|adroll|criteo.*)$/

/** No package, tag or host of advertising and marketing is there. */
export const noMarketing: Rule = {
  name: 'no-marketing',
  claim: 'C6',
  look(app, code) {
    const { manifest } = app
    const findings = [
      ...manifest.egress
        .filter(({ value }) => isMarketing(value.address))
        .map(({ value: { address, from }, at }) =>
          finding('C6', 'MARKETING_HOST_DECLARED', at, { address, from }),
        ),
      ...requests(code)
        .filter(({ url }) => isMarketing(url))
        .map(({ at, url, api, program }) => finding('C6', 'MARKETING_REQUEST', at, { url, api, program })),
      ...app.packages
        .filter(({ name, isDev }) => !isDev && packages.test(name))
        .map(({ name, range, at }) => finding('C6', 'MARKETING_PACKAGE', at, { package: name, range })),
      ...inPages(app),
      ...replayOptions(app, code),
    ]
    const isFrameClosed =
      app.platform === 'forge' && manifest.egress.every(({ value }) => value.from === 'fetch.backend')
    return way({
      findings,
      evidence: isFrameClosed
        ? [enforced('NO_REMOTE_CODE', manifest.placeOf(['permissions', 'content']))]
        : [analysed('NO_MARKETING_FOUND', manifest.placeOf([]), { packages: app.packages.length })],
    })
  },
}

const inPages = (app: App): readonly Finding[] =>
  app.mentions
    .filter(
      ({ as, where, host }) =>
        where === 'own' && (as === 'script' || as === 'image' || as === 'frame') && isMarketing(host),
    )
    .map(({ at, address, as }) => finding('C6', 'MARKETING_IN_PAGE', at, { url: address, as }))

const consents = ['ad_user_data', 'ad_personalization'] as const

/** Every event refuses both advertising uses, and carries nothing that advertising matches people by. */
export const consentDenied: Rule = {
  name: 'consent-denied',
  claim: 'C6',
  look(_app, code) {
    const sends = code.calls.filter(({ arguments: { to = [] } }) =>
      to.some(({ text }) => isGoogleAnalytics(text)),
    )
    if (sends.length === 0) return undefined
    const shapes = code.shapes.filter((shape) => sends.some(({ at }) => isSame(at, shape.at)))
    const blind = sends.filter(({ at }) => !shapes.some((shape) => isSame(at, shape.at)))
    return way({
      findings: shapes.flatMap((shape) => [...consentFindings(shape), ...userData(shape)]),
      gaps: blind.map(({ at, api }) => ({ code: 'EVENT_BODY_UNKNOWN', at, data: { api } })),
      evidence: shapes
        .filter((shape) => consentFindings(shape).length === 0)
        .map(({ at }) => analysed('CONSENT_DENIED', at, { consents: [...consents] })),
    })
  },
}

const isSame = (one: Shape['at'], other: Shape['at']) => one.file === other.file && one.line === other.line

const consentFindings = ({ keys, at, api }: Shape): readonly Finding[] =>
  consents.flatMap((consent) => {
    const key = keys.find(({ path }) => path === `consent.${consent}`)
    const isDenied =
      key !== undefined &&
      !key.isUnknown &&
      key.constants.length > 0 &&
      key.constants.every((constant) => constant.replace(/["']/g, '') === 'DENIED')
    if (isDenied) return []
    const data = { consent, api, values: key?.constants ?? [], isThere: key !== undefined }
    // Where the field isn't there, what is there says where it should be.
    const written = key ? [key] : keys
    const path = [...written.flatMap(({ from }) => from ?? []), { at, text: api }]
    return [{ ...finding('C6', 'CONSENT_NOT_DENIED', at, data), path }]
  })

/** Fields by which advertising matches people (Measurement Protocol reference, seen 2026-11). */
const matched = /^(user_data|user_properties|user_id|ip_override|user_location|device)(\.|$)/

const userData = ({ keys, at, api }: Shape): readonly Finding[] =>
  keys
    .filter(({ path }) => matched.test(path))
    .map(({ path, from }) => ({
      ...finding('C6', 'EVENT_MATCHES_PEOPLE', at, { key: path, api }),
      ...(from ? { path: [from, { at, text: api }] } : {}),
    }))
