import type { App } from '../../app/app.ts'
import type { Finding } from '../../finding.ts'
import type { Disturbed } from '../compare/without-analytics.ts'
import type { PlaceOf } from '../place-of.ts'
import { found } from './found.ts'

/** What analytics' absence disturbs, as findings: C5. */
export function disturbances(
  all: readonly Disturbed[],
  analytics: 'switched off' | 'dead',
  placeOf: PlaceOf,
  app: App,
): readonly Finding[] {
  return all.map(({ code, drive, detail, observation }) =>
    observation
      ? found(code, 'C5', observation, placeOf, { analytics, detail, drive })
      : {
          code,
          claim: 'C5',
          by: 'dynamic',
          at: app.manifest.placeOf(['modules']),
          data: { analytics, detail, drive },
        },
  )
}
