import { UserError } from '../../errors.ts'
import { first, run } from '../../store/rows.ts'
import type { Store } from '../../store.ts'
import type { Calendars } from './calendar/calendars.ts'
import { CalendarRefusal } from './calendar/refusal.ts'
import type { AccessRole } from './calendar/resource.ts'
import type { Mail } from './gmail/mail.ts'

/** A calendar beside people's own, with who may do what in it, and events as the Calendar API takes them. */
export interface CalendarToHave {
  readonly summary: string
  /** Mail addresses of the site's people. */
  readonly owner: string
  readonly members?: Readonly<Record<string, AccessRole>>
  readonly events?: readonly unknown[]
}

/** What mailboxes and calendars begin with. */
export interface WorkspaceSeed {
  /** By whose they are: lists as gmail/seed.ts reads them. */
  readonly mail?: Readonly<Record<string, unknown>> | undefined
  readonly calendars?: readonly CalendarToHave[] | undefined
}

/**
 * Fills mailboxes and makes calendars, each once in the life of a store: what a person deleted doesn't come back, also where
 * a seed is written anew with other dates.
 */
export function seedWorkspace(
  { store, mail, calendars }: { readonly store: Store; readonly mail: Mail; readonly calendars: Calendars },
  seed: WorkspaceSeed,
): void {
  const { db } = store
  db.exec('CREATE TABLE IF NOT EXISTS google_seeded (mark TEXT PRIMARY KEY) WITHOUT ROWID')
  const once = (mark: string, work: () => void) => {
    if (first(db, 'SELECT 1 FROM google_seeded WHERE mark = ?', mark)) return
    work()
    run(db, 'INSERT INTO google_seeded (mark) VALUES (?)', mark)
  }
  const known = (email: string, where: string) => {
    if (!mail.isPerson(email))
      throw new UserError('is nobody of this site.', {
        where: `${email}, in ${where},`,
        next: 'Name one of the site’s people by their mail address.',
      })
  }
  for (const [email, messages] of Object.entries(seed.mail ?? {})) {
    known(email, 'the mails to begin with')
    once(`mail ${email}`, () => void mail.seed(email, messages))
  }
  for (const { summary, owner, members = {}, events = [] } of seed.calendars ?? []) {
    const where = `the calendar “${summary}”`
    for (const email of [owner, ...Object.keys(members)]) known(email, where)
    once(`calendar ${owner} ${summary}`, () => {
      const { id } = calendars.addCalendar(owner, { summary })
      for (const [email, role] of Object.entries(members)) calendars.share({ email: owner }, id, email, role)
      for (const [at, event] of events.entries())
        try {
          calendars.events.insert({ email: owner }, id, event)
        } catch (cause) {
          if (!(cause instanceof CalendarRefusal)) throw cause
          throw new UserError(
            `is refused: ${cause.message}`,
            { where: `Event ${at + 1} of ${where}` },
            { cause },
          )
        }
    })
  }
}
