import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Store } from '../../../store.ts'
import type { SiteEvent } from './site.ts'

/** What every part of the site works with. */
export interface SiteParts {
  readonly db: Store['db']
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  /** A fresh UUID. */
  readonly newId: () => string
  readonly emit: (event: SiteEvent) => void
}
