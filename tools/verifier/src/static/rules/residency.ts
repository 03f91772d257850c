import type { App } from '../../app/app.ts'
import type { At, EgressRule } from '../../app/manifest.ts'
import { isRecord } from '../../app/manifest-tree.ts'
import type { Finding } from '../../finding.ts'
import { isAnalyticsHost } from '../api/analytics-hosts.ts'
import type { Rule } from '../rule.ts'
import { enforced, finding, way } from './say.ts'

/**
 * The rules of Runs on Atlassian, whose badge says that data stays where the host's data stays.
 * @see https://developer.atlassian.com/platform/forge/runs-on-atlassian/ seen 2026-11
 */
export const runsOnAtlassian: Rule = {
  name: 'runs-on-atlassian',
  claim: 'C9',
  look(app) {
    const { manifest } = app
    const findings = [
      ...manifest.remotes.map(({ value: { key, baseUrl, operations }, at }) =>
        finding('C9', 'REMOTE_SERVICE', at, { remote: key, address: baseUrl, operations }),
      ),
      ...connect(app),
      ...webTriggers(app),
      ...manifest.egress.flatMap(egressFindings),
    ]
    return way({
      findings,
      evidence:
        findings.length > 0
          ? []
          : [
              enforced('RUNS_ON_ATLASSIAN', manifest.placeOf(['permissions']), {
                analytics: manifest.egress.map(({ value }) => value.address),
              }),
            ],
    })
  },
}

function connect({ manifest }: App): readonly Finding[] {
  const { connectModules, app } = manifest.raw
  const modules = isRecord(connectModules)
    ? Object.keys(connectModules).map((type) =>
        finding('C9', 'CONNECT_MODULE', manifest.placeOf(['connectModules', type]), { type }),
      )
    : []
  const isConnect = isRecord(app) && app.connect !== undefined
  if (!isConnect || modules.length > 0) return modules
  return [finding('C9', 'CONNECT_MODULE', manifest.placeOf(['app', 'connect']), { type: 'app.connect' })]
}

const webTriggers = ({ manifest }: App): readonly Finding[] =>
  manifest.modules
    .filter(({ value: { type, raw } }) => type === 'webtrigger' && !isStatic(raw))
    .map(({ value: { key }, at }) => finding('C9', 'DYNAMIC_WEB_TRIGGER', at, { module: key }))

/** A web trigger whose answers all stand in the manifest: `response: { type: static }`. */
export const isStatic = ({ response }: Readonly<Record<string, unknown>>): boolean =>
  isRecord(response) && response.type === 'static'

function egressFindings({ value, at }: At<EgressRule>): readonly Finding[] {
  const { address, from, category, inScopeEud } = value
  const data = { address, from }
  if (category !== 'analytics') return [finding('C9', 'EGRESS_NOT_ANALYTICS', at, data)]
  return [
    ...(inScopeEud === false ? [] : [finding('C9', 'ANALYTICS_MAY_CARRY_DATA', at, data)]),
    ...(isAnalyticsHost(address) ? [] : [finding('C9', 'ANALYTICS_HOST_NOT_ADMITTED', at, data)]),
  ]
}
