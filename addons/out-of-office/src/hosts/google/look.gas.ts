import { type Plan, planFor } from '../../events/plan.ts'
import { standingAfter } from '../../events/standing.ts'
import { judgeMails, type Unreadable } from '../../run/judge-mails.ts'
import type { Settings } from '../../settings/settings.ts'
import {
  loadOwnEvents,
  loadTeamEvents,
  loadWritableCalendars,
  type TeamCalendar,
  teamCalendarOf,
  withOwnById,
} from './calendars.gas.ts'
import { startDeadline } from './deadline.ts'
import { readMails } from './mailbox.gas.ts'
import { type Zone, zoneOf } from './zone.gas.ts'

/** What mails and calendars say now, and what is to be done. It lives as long as one run. */
export interface Look {
  readonly plan: Plan
  readonly unreadable: readonly Unreadable[]
  readonly zone: Zone
  readonly team: TeamCalendar
  /** Mails that were asked for, and those that the time was too short for. */
  readonly read: number
  readonly left: number
}

/** Looks at the mails of the last days and at the calendars; nothing is written. */
export function look(
  settings: Settings,
  { days, budgetMs }: { readonly days: number; readonly budgetMs: number },
): Look {
  const deadline = startDeadline(budgetMs, () => Date.now())
  const now = new Date()
  const own = loadOwnEvents(now)
  const zone = zoneOf(own.zoneName)
  const today = zone.localTime(now.getTime()).day
  const { mails, left } = readMails(settings, { days, zone, deadline })
  const { leaves, unreadable } = judgeMails(mails, settings)
  const said = standingAfter(leaves)
  const { owner, others } = settings.team.by === 'none' ? { owner: '', others: [] } : loadWritableCalendars()
  const team = teamCalendarOf(settings, others)
  const plan = planFor(said, {
    today,
    owner,
    own: withOwnById(said, own.events, today),
    team: team.team === 'found' ? loadTeamEvents(team.id, said, { owner, today, zone }) : undefined,
  })
  return { plan, unreadable, zone, team, read: mails.length, left }
}
