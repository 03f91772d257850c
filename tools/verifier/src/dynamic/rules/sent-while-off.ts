import type { App } from '../../app/app.ts'
import type { Finding } from '../../finding.ts'
import type { PlaceOf } from '../place-of.ts'
import type { World } from '../world.ts'
import { hostOf, isAnalytics } from './hosts.ts'

/** Requests to analytics that left although the administrator had switched analytics off: C5, at the manifest's rule that let them. */
export function sentWhileOff(world: World, since: number, app: App, placeOf: PlaceOf): readonly Finding[] {
  const out = world.workbench.ledger
    .entries({ channel: 'egress', after: since })
    .filter(({ outcome, data }) => outcome === 'done' && isAnalytics(hostOf(String(data.url))))
  return out.map(({ data }): Finding => {
    const host = hostOf(String(data.url))
    const rule = app.manifest.egress.find(
      ({ value }) => value.address === data.rule || value.address.includes(host),
    )
    const observation = world.observations.find(({ url }) => url !== undefined && hostOf(url) === host)
    return {
      code: 'SENT_WHILE_OFF',
      claim: 'C5',
      by: 'dynamic',
      at: rule?.at ?? (observation ? placeOf(observation) : app.manifest.placeOf(['permissions'])),
      data: {
        host,
        rule: String(data.rule ?? ''),
        what: `${String(data.method)} ${String(data.url).split('?')[0]}`,
      },
      bytes: String(data.body ?? '').slice(0, 2000),
    }
  })
}
