import type { App } from '../../app/app.ts'
import type { At, EgressRule } from '../../app/manifest.ts'
import type { Finding, Gap } from '../../finding.ts'
import type { Evidence } from '../../judgement.ts'
import { defaultHosts, isStrangerByDefault } from '../api/default-hosts.ts'
import type { Rule } from '../rule.ts'
import { isGoogleAnalytics, isProducts, isWildcard, lets } from './addresses.ts'
import { type Request, requests } from './requests.ts'
import { analysed, enforced, finding, openingsOf, way } from './say.ts'

/** What the manifest lets out is Google Analytics, from functions, and nothing else. */
export const declaredEgress: Rule = {
  name: 'declared-egress',
  claim: 'C4',
  look(app, code) {
    const { egress, remotes, placeOf } = app.manifest
    const reached = requests(code)
    const judged = egress.map((rule) => judgeRule(rule, reached))
    return way({
      findings: [
        ...judged.flatMap(({ findings }) => findings),
        ...remotes.map(({ value: { key, baseUrl }, at }) =>
          finding('C4', 'REMOTE_DECLARED', at, {
            remote: key,
            address: baseUrl,
            isLive: isLive(baseUrl, reached),
          }),
        ),
      ],
      gaps: judged.flatMap(({ gaps }) => gaps),
      evidence: [
        ...judged.flatMap(({ evidence }) => evidence),
        ...(egress.length === 0 && remotes.length === 0
          ? [enforced('NO_EGRESS', placeOf(['permissions', 'external']))]
          : []),
      ],
    })
  },
}

interface Judged {
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
  readonly evidence: readonly Evidence[]
}

function judgeRule({ value: { address, from }, at }: At<EgressRule>, reached: readonly Request[]): Judged {
  const data = { address, from, isLive: isLive(address, reached) }
  if (address.includes('${'))
    return { findings: [], evidence: [], gaps: [{ code: 'EGRESS_ADDRESS_UNKNOWN', at, data }] }
  if (isProducts(address))
    return { findings: [], gaps: [], evidence: [enforced('EGRESS_IS_PRODUCT', at, data)] }
  if (isGoogleAnalytics(address) && from === 'fetch.backend')
    return { findings: [], gaps: [], evidence: [enforced('EGRESS_IS_ANALYTICS', at, data)] }
  return { findings: [finding('C4', codeOf(address, from), at, data)], gaps: [], evidence: [] }
}

function codeOf(address: string, from: string): string {
  if (isWildcard(address)) return 'EGRESS_WILDCARD'
  if (isGoogleAnalytics(address)) return 'ANALYTICS_FROM_FRAME'
  return from.startsWith('fetch') ? 'EGRESS_TO_OTHERS' : 'FRAME_LOADS_REMOTE'
}

const isLive = (address: string, reached: readonly Request[]) =>
  reached.some(({ host }) => host === undefined || lets(address, host))

/** What the reached code asks for is Google Analytics, from functions, and nothing else. */
export const reachedEgress: Rule = {
  name: 'reached-egress',
  claim: 'C4',
  look(app, code) {
    if (app.programs.length === 0) return undefined
    const reached = requests(code)
    const known = reached.filter(({ host }) => host !== undefined)
    const unknown = reached.filter(({ host, program }) => host === undefined && isOpen(app, program))
    const others = known.filter(
      ({ url, program }) => !isProducts(url) && (!isGoogleAnalytics(url) || isFrame(app, program)),
    )
    return way({
      findings: [
        ...others.map(({ api, at, url, host = '', program, path }) => ({
          ...finding('C4', isGoogleAnalytics(url) ? 'ANALYTICS_FROM_FRAME' : 'REQUEST_TO_OTHERS', at, {
            api,
            url,
            host,
            program,
            isDeclared: isDeclared(app, host),
          }),
          ...(path ? { path } : {}),
        })),
        ...unknown
          .filter(({ program }) => hasWildcard(app, program))
          .map(({ api, at, url, program }) =>
            finding('C4', 'REQUEST_TO_ANY_HOST', at, { api, url, program }),
          ),
        ...remoteInPages(app),
      ],
      gaps: [
        ...unknown.map(({ api, at, url, program }) => ({
          code: 'HOST_UNKNOWN',
          at,
          data: { api, url, program },
        })),
        ...app.programs.filter(({ key }) => isOpen(app, key)).flatMap(({ key }) => openingsOf(code, [key])),
      ],
      evidence: known
        .filter((request) => !others.includes(request))
        .map(({ at, api, url }) =>
          analysed(isProducts(url) ? 'REQUEST_IS_PRODUCT' : 'REQUEST_IS_ANALYTICS', at, { api, url }),
        ),
    })
  },
}

const isFrame = (app: App, program: string) =>
  app.programs.some(({ key, where }) => key === program && where === 'frame')

const rulesFor = ({ manifest: { egress } }: App, isOfFrame: boolean) =>
  egress.filter(({ value: { from } }) => (from === 'fetch.backend') !== isOfFrame)

/** Whether the manifest lets a program out to anything but Google Analytics: where not, the platform answers for the rest. */
const isOpen = (app: App, program: string) =>
  rulesFor(app, isFrame(app, program)).some(({ value }) => !isGoogleAnalytics(value.address))

const hasWildcard = (app: App, program: string) =>
  rulesFor(app, isFrame(app, program)).some(({ value }) => isWildcard(value.address))

const isDeclared = ({ manifest: { egress } }: App, host: string) =>
  egress.some(({ value }) => lets(value.address, host))

/** What pages and style sheets of the app load from elsewhere. */
const remoteInPages = (app: App) =>
  app.mentions
    .filter(
      ({ as, where, at }) => where === 'own' && as !== 'text' && as !== 'link' && isOfFrame(app, at.file),
    )
    .map(({ as, address, host, at }) =>
      finding('C4', 'PAGE_LOADS_REMOTE', at, { as, url: address, host, isDeclared: isDeclared(app, host) }),
    )

/** Pages that no resource shows (a mail's template) load nothing in a frame; style sheets are taken to be shown. */
const isOfFrame = ({ programs, manifest }: App, file: string) =>
  !file.endsWith('html') ||
  /(^|\/)index\.html$/.test(file) ||
  programs.some(({ entries }) => entries.some((entry) => entry.file === file)) ||
  manifest.resources.some(({ value }) => file.endsWith(`${value.path.split('/').at(-1)}.html`))

/** A frame's content security policy names no remote host; what Forge lets out by itself is looked for in the bundle. */
export const closedFrames: Rule = {
  name: 'closed-frames',
  claim: 'C4',
  look(app) {
    const frames = app.programs.filter(({ where }) => where === 'frame')
    if (frames.length === 0) return undefined
    const named = app.mentions.filter(({ host, where }) => where === 'built' && isDefault(host))
    const isRead = app.built !== undefined
    const isClosed = rulesFor(app, true).length === 0
    const at = app.manifest.placeOf(['permissions', 'content'])
    return way({
      gaps: [
        ...named.map(({ address, host, at: place }) => ({
          code: 'DEFAULT_HOST_IN_BUNDLE',
          at: place,
          data: { url: address, host },
        })),
        ...(isRead
          ? []
          : [{ code: 'BUNDLE_NOT_READ', at: frames[0]?.at ?? at, data: { hosts: openToFrames } }]),
      ],
      evidence: isClosed
        ? frames.map(({ key }) =>
            enforced('FRAME_CLOSED_BY_CSP', at, {
              program: key,
              defaultHosts: openToFrames,
              isBundleRead: isRead,
            }),
          )
        : [],
    })
  },
}

/** Hosts of strangers that a frame may load images from although no manifest names them. */
const openToFrames = defaultHosts
  .map(({ host }) => host)
  .filter((host) => isStrangerByDefault(host, 'images'))

const isDefault = (host: string) => isStrangerByDefault(host, 'images')
