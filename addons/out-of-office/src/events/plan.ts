import type { Day } from '../leave/day.ts'
import { endOf, overlaps, type Period, periodKey, startOf } from '../leave/period.ts'
import { ownEventId, teamEventId } from './event-id.ts'
import type { Leave, Standing } from './standing.ts'
import { isSameTitle } from './title.ts'

/** An event as a calendar has it; its times are wall clocks of the person's zone. */
export interface FoundEvent {
  readonly id: string
  readonly title: string
  readonly start: string
  readonly end: string
  /** The leave it was made for, when it is ours. */
  readonly leave: Period | undefined
  readonly isDeleted: boolean
  /** Milliseconds since 1970. */
  readonly updated: number
}

export interface Calendars {
  readonly today: Day
  readonly owner: string
  readonly own: readonly FoundEvent[]
  /** Undefined when there is no team calendar. */
  readonly team: readonly FoundEvent[] | undefined
}

type CalendarName = 'own' | 'team'

/** One change of a calendar. */
export type Step =
  | { readonly step: 'create'; readonly calendar: CalendarName; readonly id: string; readonly leave: Leave }
  /** An event that we once deleted comes back; its id can't be taken again. */
  | { readonly step: 'revive'; readonly calendar: CalendarName; readonly id: string; readonly leave: Leave }
  | { readonly step: 'delete'; readonly calendar: CalendarName; readonly id: string; readonly leave: Leave }

/** What only a person can decide. */
export interface Question {
  readonly question: 'cancelled-in-part' | 'changed-from-unknown' | 'changed-by-hand' | 'not-ours'
  readonly leave: Leave
}

export interface Plan {
  readonly steps: readonly Step[]
  /** Leave that the calendar has already, or from which the person deleted the event. */
  readonly settled: readonly { readonly leave: Leave; readonly how: 'there' | 'deleted-by-hand' }[]
  readonly questions: readonly Question[]
}

/** What is to be done so that calendars say what mails say. Planned again after it was done, it is nothing. */
export function planFor(said: Standing, calendars: Calendars): Plan {
  const steps: Step[] = []
  const settled: Plan['settled'][number][] = []
  const questions: Question[] = []
  const isCurrent = ({ period }: Leave): boolean => period.last >= calendars.today
  const standing = said.standing.filter(isCurrent)
  const withdraw = (leave: Leave): void => {
    const own = liveById(calendars.own, ownEventId(leave.period))
    if (own && isChangedByHand(own)) questions.push({ question: 'changed-by-hand', leave })
    else if (own) steps.push({ step: 'delete', calendar: 'own', id: own.id, leave })
    else if (calendars.own.some((event) => isSameLeave(event, leave)))
      questions.push({ question: 'not-ours', leave })
    const copy = calendars.team?.find((event) => isCopyOf(event, leave, calendars.owner))
    if (copy && !(own && isChangedByHand(own)))
      steps.push({ step: 'delete', calendar: 'team', id: copy.id, leave })
  }
  const establish = (leave: Leave): void => {
    const how = place(leave, 'own', ownEventId(leave.period), calendars.own, steps)
    if (how) settled.push({ leave, how })
    if (how === 'deleted-by-hand' || !calendars.team) return
    place(leave, 'team', teamEventId(leave.period, leave.title, calendars.owner), calendars.team, steps)
  }
  // What is withdrawn goes first, as new days may lie where the old ones were.
  said.withdrawn.filter(isCurrent).forEach(withdraw)
  for (const leave of said.cancelledInPart.filter(isCurrent))
    questions.push({ question: 'cancelled-in-part', leave })
  for (const leave of said.changedFromUnknown.filter(isCurrent)) {
    if (liveById(calendars.own, ownEventId(leave.period))) {
      settled.push({ leave, how: 'there' })
      continue
    }
    const met = ours(calendars.own).filter(
      ({ leave: period }) =>
        period &&
        overlaps(period, leave.period) &&
        ![...standing, ...said.changedFromUnknown].some(
          (other) => periodKey(other.period) === periodKey(period),
        ),
    )
    const [only] = met
    if (met.length !== 1 || !only?.leave) questions.push({ question: 'changed-from-unknown', leave })
    else {
      withdraw({ ...leave, period: only.leave })
      establish(leave)
    }
  }
  standing.forEach(establish)
  return { steps, settled, questions }
}

function place(
  leave: Leave,
  calendar: CalendarName,
  id: string,
  events: readonly FoundEvent[],
  steps: Step[],
): 'there' | 'deleted-by-hand' | undefined {
  const own = events.find((event) => event.id === id)
  if (own && !own.isDeleted) return 'there'
  // Whoever deletes an event means it, until a later mail approves the leave anew.
  if (own && own.updated >= leave.received) return 'deleted-by-hand'
  if (events.some((event) => isSameLeave(event, leave))) return 'there'
  steps.push({ step: own ? 'revive' : 'create', calendar, id, leave })
  return undefined
}

/** An event of the same title that lies inside the period, or has all of it. Ours are known by their ids. */
function isSameLeave(event: FoundEvent, { period, title }: Leave): boolean {
  if (event.isDeleted || event.leave || !isSameTitle(event.title, title)) return false
  const [start, end] = [startOf(period), endOf(period)]
  return (event.start >= start && event.end <= end) || (event.start <= start && event.end >= end)
}

function isCopyOf(event: FoundEvent, { period, title }: Leave, owner: string): boolean {
  return !event.isDeleted && event.id === teamEventId(period, title, owner)
}

function isChangedByHand({ leave, start, end }: FoundEvent): boolean {
  return leave !== undefined && (start !== startOf(leave) || end !== endOf(leave))
}

function ours(events: readonly FoundEvent[]): readonly FoundEvent[] {
  return events.filter(({ leave, isDeleted }) => leave !== undefined && !isDeleted)
}

function liveById(events: readonly FoundEvent[], id: string): FoundEvent | undefined {
  return events.find((event) => event.id === id && !event.isDeleted)
}
