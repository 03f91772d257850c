import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../leave/day.ts'
import { endOf, type Period, parsePeriodKey, periodKey, startOf, wholeDays } from '../leave/period.ts'
import { ownEventId } from './event-id.ts'
import { type Calendars, type FoundEvent, type Plan, planFor, type Step } from './plan.ts'
import { type LeaveMail, standingAfter } from './standing.ts'

const day = 86_400_000
const june = Date.parse('2026-06-01T09:00:00Z')

function period(key: string): Period {
  const parsed = parsePeriodKey(key)
  if (!parsed) throw new Error(`no period: ${key}`)
  return parsed
}

function mail(kind: LeaveMail['kind'], on: number, keys: string, former = ''): LeaveMail {
  const list = (text: string): Period[] => (text === '' ? [] : text.split(', ').map(period))
  return { kind, periods: list(keys), former: list(former), title: 'Joe OOO', received: june + on * day }
}

function calendars(own: readonly FoundEvent[] = [], team?: readonly FoundEvent[]): Calendars {
  return { today: '2026-06-01', owner: 'joe@crew.example', own, team }
}

function event(title: string, start: string, end: string): FoundEvent {
  return { id: `hand${start}`, title, start, end, leave: undefined, isDeleted: false, updated: june }
}

/** Does what a plan says, as a calendar would. */
function done(plan: Plan, before: Calendars, at: number): Calendars {
  const apply = (events: readonly FoundEvent[], name: Step['calendar']): FoundEvent[] => {
    const all = new Map(events.map((each) => [each.id, each]))
    for (const step of plan.steps.filter(({ calendar }) => calendar === name)) {
      const { leave, id } = step
      const old = all.get(id)
      if (step.step === 'create' && old) throw new Error('409 The requested identifier already exists.')
      all.set(
        id,
        step.step === 'delete' && old
          ? { ...old, isDeleted: true, updated: at }
          : {
              id,
              title: leave.title,
              start: startOf(leave.period),
              end: endOf(leave.period),
              leave: leave.period,
              isDeleted: false,
              updated: at,
            },
      )
    }
    return [...all.values()]
  }
  return { ...before, own: apply(before.own, 'own'), team: before.team && apply(before.team, 'team') }
}

function live(events: readonly FoundEvent[]): string[] {
  return events.flatMap(({ isDeleted, leave }) => (isDeleted || !leave ? [] : [periodKey(leave)])).sort()
}

const brief = (plan: Plan): string[] =>
  plan.steps.map(({ step, calendar, leave }) => `${step} ${calendar} ${periodKey(leave.period)}`)

test('an approved leave is made once', () => {
  const said = standingAfter([mail('approved', 0, '2026-08-03/2026-08-14')])
  const plan = planFor(said, calendars())
  expect(brief(plan)).toEqual(['create own 2026-08-03/2026-08-14'])
  expect(brief(planFor(said, done(plan, calendars(), june + 2 * day)))).toEqual([])
})

test('a leave is copied to the team calendar where there is one', () => {
  const plan = planFor(standingAfter([mail('approved', 0, '2026-08-03')]), calendars([], []))
  expect(brief(plan)).toEqual(['create own 2026-08-03', 'create team 2026-08-03'])
})

test('an event of the same title inside the period is enough', () => {
  const own = [event('joe  ooo', '2026-08-03T09:00:00', '2026-08-14T17:00:00')]
  const plan = planFor(standingAfter([mail('approved', 0, '2026-08-03/2026-08-14')]), calendars(own))
  expect(plan.steps).toEqual([])
  expect(plan.settled.map(({ how }) => how)).toEqual(['there'])
})

test('an event of another title or other days is not', () => {
  const own = [
    event('Dentist', '2026-08-03T09:00:00', '2026-08-14T17:00:00'),
    event('Joe OOO', '2026-08-14T00:00:00', '2026-08-16T00:00:00'),
  ]
  const plan = planFor(standingAfter([mail('approved', 0, '2026-08-03/2026-08-14')]), calendars(own))
  expect(brief(plan)).toEqual(['create own 2026-08-03/2026-08-14'])
})

test('a cancelled leave takes ours away, in both calendars', () => {
  const approved = standingAfter([mail('approved', 0, '2026-08-03/2026-08-14')])
  const before = done(planFor(approved, calendars([], [])), calendars([], []), june + day)
  const said = standingAfter([
    mail('approved', 0, '2026-08-03/2026-08-14'),
    mail('cancelled', 5, '2026-08-03/2026-08-14'),
  ])
  const plan = planFor(said, before)
  expect(brief(plan)).toEqual(['delete own 2026-08-03/2026-08-14', 'delete team 2026-08-03/2026-08-14'])
  expect(brief(planFor(said, done(plan, before, june + 6 * day)))).toEqual([])
})

test('a cancelled leave leaves what the person made alone, and says so', () => {
  const own = [event('Joe OOO', '2026-08-03T00:00:00', '2026-08-15T00:00:00')]
  const plan = planFor(standingAfter([mail('cancelled', 5, '2026-08-03/2026-08-14')]), calendars(own))
  expect(plan.steps).toEqual([])
  expect(plan.questions.map(({ question }) => question)).toEqual(['not-ours'])
})

test('an event of ours that the person moved is not deleted', () => {
  const approved = standingAfter([mail('approved', 0, '2026-08-03')])
  const before = done(planFor(approved, calendars()), calendars(), june + day)
  const moved = { ...before, own: before.own.map((each) => ({ ...each, start: '2026-08-02T00:00:00' })) }
  const plan = planFor(standingAfter([mail('cancelled', 5, '2026-08-03')]), moved)
  expect(plan.steps).toEqual([])
  expect(plan.questions.map(({ question }) => question)).toEqual(['changed-by-hand'])
})

test('an event that the person deleted stays deleted', () => {
  const said = standingAfter([mail('approved', 0, '2026-08-03')])
  const before = done(planFor(said, calendars()), calendars(), june + day)
  const deleted = {
    ...before,
    own: before.own.map((each) => ({ ...each, isDeleted: true, updated: june + 3 * day })),
  }
  const plan = planFor(said, deleted)
  expect(plan.steps).toEqual([])
  expect(plan.settled.map(({ how }) => how)).toEqual(['deleted-by-hand'])
})

test('leave that was cancelled and is approved anew comes back', () => {
  const mails = [mail('approved', 0, '2026-08-03'), mail('cancelled', 2, '2026-08-03')]
  let now = done(planFor(standingAfter(mails.slice(0, 1)), calendars()), calendars(), june + day)
  now = done(planFor(standingAfter(mails), now), now, june + 3 * day)
  const again = standingAfter([...mails, mail('approved', 4, '2026-08-03')])
  const plan = planFor(again, now)
  expect(brief(plan)).toEqual(['revive own 2026-08-03'])
  expect(live(done(plan, now, june + 5 * day).own)).toEqual(['2026-08-03'])
})

test('a changed leave moves, whether the mail tells the old days or not', () => {
  const first = mail('approved', 0, '2026-08-03/2026-08-07')
  const before = done(planFor(standingAfter([first]), calendars()), calendars(), june + day)
  for (const changed of [
    mail('changed', 3, '2026-08-05/2026-08-12', '2026-08-03/2026-08-07'),
    mail('changed', 3, '2026-08-05/2026-08-12'),
  ])
    for (const mails of [[first, changed], [changed]]) {
      const plan = planFor(standingAfter(mails), before)
      expect(brief(plan)).toEqual(['delete own 2026-08-03/2026-08-07', 'create own 2026-08-05/2026-08-12'])
      const after = done(plan, before, june + 4 * day)
      expect(brief(planFor(standingAfter(mails), after))).toEqual([])
    }
})

test('a change from days that nobody knows is asked about', () => {
  const plan = planFor(standingAfter([mail('changed', 3, '2026-08-10/2026-08-14')]), calendars())
  expect(plan.steps).toEqual([])
  expect(plan.questions.map(({ question }) => question)).toEqual(['changed-from-unknown'])
})

test('a leave that is cancelled in part is asked about, and stays', () => {
  const said = standingAfter([
    mail('approved', 0, '2026-08-03/2026-08-14'),
    mail('cancelled', 3, '2026-08-10/2026-08-14'),
  ])
  const plan = planFor(said, calendars())
  expect(brief(plan)).toEqual(['create own 2026-08-03/2026-08-14'])
  expect(plan.questions.map(({ question }) => question)).toEqual(['cancelled-in-part'])
})

test('leave of the past is left alone', () => {
  const said = standingAfter([
    mail('approved', -90, '2026-04-01/2026-04-03'),
    mail('cancelled', -80, '2026-05-04'),
  ])
  expect(planFor(said, calendars())).toEqual({ steps: [], settled: [], questions: [] })
})

test('the id of an event has only characters that Google takes', () => {
  expect(ownEventId(period('2026-08-03pm/2026-08-14am'))).toBe('outofoffice20260803n20260814n')
  expect(ownEventId(period('2026-08-03'))).toMatch(/^[a-v0-9]{5,1024}$/)
})

test('whatever mails come, a plan that was done leaves nothing to do, and no period is there twice', () => {
  const periods = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 4 }))
    .map(([from, length]) => wholeDays(addDays('2026-08-03', from), addDays('2026-08-03', from + length)))
  const mails = fc.array(
    fc.record({
      kind: fc.constantFrom<LeaveMail['kind']>('approved', 'cancelled', 'changed'),
      periods: fc.array(periods, { minLength: 1, maxLength: 2 }),
      former: fc.array(periods, { maxLength: 1 }),
      title: fc.constant('Joe OOO'),
      received: fc.integer({ min: 0, max: 20 }).map((on) => june + on * day),
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(mails, (list) => {
      let now = calendars([], [])
      // hour by hour, with one mail more each time
      for (let count = 1; count <= list.length; count += 1) {
        const sorted = [...list].sort((a, b) => a.received - b.received).slice(0, count)
        const at = (sorted[sorted.length - 1]?.received ?? 0) + 1
        const said = standingAfter(sorted)
        const plan = planFor(said, now)
        now = done(plan, now, at)
        expect(planFor(said, now).steps).toEqual([])
        expect(new Set(live(now.own)).size).toBe(live(now.own).length)
        expect(live(now.team ?? []).every((key) => live(now.own).includes(key))).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
})
