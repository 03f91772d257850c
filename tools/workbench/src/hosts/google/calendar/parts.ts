import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Store } from '../../../store.ts'

/** What every part of the calendars works with. */
export interface CalendarParts {
  readonly db: Store['db']
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  readonly newId: () => string
  /** Told after each change of a calendar's events. */
  readonly emit: (calendarId: string) => void
}

/** Who acts: a person, and the add-on through which they do. */
export interface Actor {
  readonly email: string
  readonly app?: string
}
