import { expect, test } from 'vitest'
import { createLedger } from '../../ledger.ts'
import { openStore } from '../../store.ts'
import { createCalendars } from './calendar/create-calendars.ts'
import { createMail } from './gmail/create-mail.ts'
import { seedWorkspace } from './seed-workspace.ts'

function opened() {
  const clock = { now: () => new Date('2026-07-01T12:00:00Z') }
  const store = openStore({ root: null })
  const parts = { store, clock, ledger: createLedger(clock) }
  const calendars = createCalendars(parts)
  const mail = createMail(parts)
  for (const email of ['ada@example.com', 'bob@example.com']) {
    calendars.addPerson(email)
    mail.addPerson(email)
  }
  return { store, calendars, mail }
}

const mailOn = (date: string) => ({ from: 'hr@example.com', subject: 'Approved', date, plain: 'Yes.' })
const team = {
  summary: 'Team',
  owner: 'bob@example.com',
  members: { 'ada@example.com': 'writer' as const },
  events: [{ summary: 'Planning', start: { date: '2026-07-01' }, end: { date: '2026-07-02' } }],
}

test('mails and calendars come once into a store, also where a later seed has other dates', () => {
  const parts = opened()
  seedWorkspace(parts, { mail: { 'ada@example.com': [mailOn('2026-06-01T10:00:00Z')] }, calendars: [team] })
  const [thread] = parts.mail.search('ada@example.com', '')
  parts.mail.purge('ada@example.com', thread?.messages.map(({ id }) => id) ?? [])
  seedWorkspace(parts, { mail: { 'ada@example.com': [mailOn('2026-06-02T10:00:00Z')] }, calendars: [team] })
  expect(parts.mail.search('ada@example.com', '')).toEqual([])
  const teams = parts.calendars.list('ada@example.com').filter(({ summary }) => summary === 'Team')
  expect(teams.map(({ accessRole }) => accessRole)).toEqual(['writer'])
  const { items } = parts.calendars.events.list({ email: 'ada@example.com' }, teams[0]?.id ?? '')
  expect(items).toMatchObject([{ summary: 'Planning' }])
})

test('a seed that names nobody, or an event that the calendar refuses, is said with its place', () => {
  expect(() => seedWorkspace(opened(), { mail: { 'eve@example.com': [] } })).toThrow(
    'eve@example.com, in the mails to begin with, is nobody of this site.',
  )
  const wrong = { ...team, events: [{ summary: 'No times' }] }
  expect(() => seedWorkspace(opened(), { calendars: [wrong] })).toThrow(
    'Event 1 of the calendar “Team” is refused: Missing start time.',
  )
})
