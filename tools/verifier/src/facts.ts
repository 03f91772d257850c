import type { App } from './app/app.ts'
import type { Delivery } from './delivery/delivery.ts'
import type { RunFacts } from './dynamic/run-facts.ts'
import type { Way } from './static/rule.ts'
import type { StaticFacts } from './static/static-facts.ts'
import type { SupplyFacts } from './supply/supply-facts.ts'

/** All that is known of an app before it is judged. */
export interface Facts {
  readonly app: App
  readonly code: StaticFacts
  /** Nothing where it was not run. */
  readonly run: RunFacts | undefined
  readonly supply: SupplyFacts | undefined
  /** How the app is shipped; nothing where that wasn't read. */
  readonly delivery: Delivery | undefined
  /** How the published policy and the app agree; nothing where no policy was given. */
  readonly policy: Way | undefined
  readonly today: Date
}
