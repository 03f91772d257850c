import { afterAll, beforeAll, expect, test } from 'vitest'
import { daysOf, type Office, openOffice, type SeedMail, type Worker } from './office.ts'

const canary = 'Zanzibar-7431'
const from = 'LeaveLark <no-reply@leavelark.example>'
const form = {
  senders: 'no-reply@leavelark.example',
  subjects: 'Leave *',
  name: '',
  titleFormat: '{first} OOO',
  team: 'marker',
  marker: '✨',
  order: 'ask',
}

let office: Office
beforeAll(async () => {
  office = await openOffice({ engine: 'quickjs' })
})
afterAll(async () => {
  await office.dispose()
})

function mail(on: string, subject: string, text: string): SeedMail {
  return { from, subject, date: `${on}T09:00:00Z`, plain: `Hi Joe,\n\n${text}\n\n${canary}` }
}

async function hired(name: string, mails: readonly SeedMail[]): Promise<Worker> {
  const worker = office.person(`${name}@crew.example`, 'Europe/Berlin')
  worker.receive(mails)
  await worker.configure(form)
  return worker
}

const days = (worker: Worker, calendarId?: string): string[] => worker.events(calendarId).map(daysOf).sort()
const textOf = (value: unknown): string => JSON.stringify(value)
const seenIn = (preview: unknown): string => /"key":"seen","value":"([^"]+)"/.exec(textOf(preview))?.[1] ?? ''

const approved = mail(
  '2026-06-12',
  'Leave approved',
  'Your leave from 3 August 2026 to 14 August 2026 has been approved.',
)

test('nothing is written before the person has seen it, and then just that', async () => {
  office.at('2026-06-15T08:00:00Z')
  const worker = await hired('preview', [approved])
  const preview = await worker.call('onLook')
  expect(textOf(preview)).toContain('2026-08-03 – 2026-08-14')
  expect(textOf(preview)).toContain('Joe OOO')
  expect(days(worker)).toEqual([])
  const done = await worker.call('onWrite', { seen: seenIn(preview) })
  expect(textOf(done)).toContain('1 change written.')
  expect(days(worker)).toEqual(['2026-08-03/2026-08-14'])
  expect(worker.events()[0]).toMatchObject({
    summary: 'Joe OOO',
    eventType: 'outOfOffice',
    start: { dateTime: '2026-08-03T00:00:00+02:00' },
    end: { dateTime: '2026-08-15T00:00:00+02:00' },
  })
  expect(textOf(await worker.call('onLook'))).toContain('already in your calendar')
})

test('what has changed since the preview is shown and not written', async () => {
  office.at('2026-06-15T08:00:00Z')
  const worker = await hired('stale', [approved])
  const seen = seenIn(await worker.call('onLook'))
  worker.receive([mail('2026-06-14', 'Leave approved', 'Your leave on 1 September 2026 has been approved.')])
  expect(textOf(await worker.call('onWrite', { seen }))).toContain('Something has changed')
  expect(days(worker)).toEqual([])
})

test('cancelled, approved anew and changed leave is followed, run after run', async () => {
  office.at('2026-06-15T08:00:00Z')
  const worker = await hired('story', [approved])
  await worker.call('runHourly')
  await worker.call('runHourly')
  expect(days(worker)).toEqual(['2026-08-03/2026-08-14'])

  office.at('2026-06-20T12:00:00Z')
  worker.receive([
    mail(
      '2026-06-20',
      'Leave cancelled',
      'Your leave from 3 August 2026 to 14 August 2026 has been cancelled.',
    ),
  ])
  await worker.call('runHourly')
  await worker.call('runHourly')
  expect(days(worker)).toEqual([])

  office.at('2026-06-22T12:00:00Z')
  worker.receive([
    mail(
      '2026-06-22',
      'Leave approved',
      'Your leave from 3 August 2026 to 14 August 2026 has been approved.',
    ),
  ])
  await worker.call('runHourly')
  expect(days(worker)).toEqual(['2026-08-03/2026-08-14'])

  office.at('2026-07-20T12:00:00Z')
  worker.receive([
    mail(
      '2026-07-20',
      'Leave changed',
      'Your leave has been moved from 3-14 August 2026 to 10-21 August 2026.',
    ),
  ])
  await worker.call('runHourly')
  await worker.call('runHourly')
  expect(days(worker)).toEqual(['2026-08-10/2026-08-21'])
})

test('an event that the person deleted stays deleted', async () => {
  office.at('2026-06-15T08:00:00Z')
  const worker = await hired('deleted', [approved])
  await worker.call('runHourly')
  const [event] = worker.events()
  office.google.calendars.events.remove({ email: worker.email }, 'primary', event?.id ?? '')
  office.at('2026-06-16T08:00:00Z')
  await worker.call('runHourly')
  expect(days(worker)).toEqual([])
})

test('an out-of-office event of the same title, made by hand, is not made twice', async () => {
  office.at('2026-06-15T08:00:00Z')
  const worker = await hired('byhand', [approved])
  office.google.calendars.events.insert({ email: worker.email }, 'primary', {
    summary: 'joe ooo',
    eventType: 'outOfOffice',
    start: { dateTime: '2026-08-03T09:00:00+02:00' },
    end: { dateTime: '2026-08-14T18:00:00+02:00' },
  })
  await worker.call('runHourly')
  expect(worker.events().length).toBe(1)
})

test('leave is copied to the calendar with the marker in its name, and taken away from there too', async () => {
  office.at('2026-06-15T08:00:00Z')
  const { calendars } = office.google
  calendars.addPerson('lead@crew.example')
  const team = calendars.addCalendar('lead@crew.example', { summary: 'Team ✨' })
  const other = calendars.addCalendar('lead@crew.example', { summary: 'Rooms' })
  for (const { id } of [team, other])
    calendars.share({ email: 'lead@crew.example' }, id, 'member@crew.example', 'writer', { isListed: true })
  const worker = await hired('member', [approved])
  await worker.call('runHourly')
  await worker.call('runHourly')
  expect(days(worker, team.id)).toEqual(['2026-08-03/2026-08-14'])
  expect(worker.events(team.id)[0]).toMatchObject({
    summary: 'Joe OOO',
    start: { date: '2026-08-03' },
    end: { date: '2026-08-15' },
  })
  expect(days(worker, other.id)).toEqual([])

  office.at('2026-06-20T12:00:00Z')
  worker.receive([
    mail(
      '2026-06-20',
      'Leave cancelled',
      'Your leave from 3 August 2026 to 14 August 2026 has been cancelled.',
    ),
  ])
  await worker.call('runHourly')
  expect([...days(worker), ...days(worker, team.id)]).toEqual([])
})

test('days across a change of clocks are whole days of the person', async () => {
  office.at('2026-09-15T08:00:00Z')
  const worker = await hired('clocks', [
    mail(
      '2026-09-12',
      'Leave approved',
      'Your leave from 23 October 2026 to 26 October 2026 has been approved.',
    ),
  ])
  await worker.call('runHourly')
  expect(worker.events()[0]).toMatchObject({
    start: { dateTime: '2026-10-23T00:00:00+02:00' },
    end: { dateTime: '2026-10-27T00:00:00+01:00' },
  })
})

test('a mail that could not be read is shown with a link, and its subject can make none', async () => {
  office.at('2026-03-15T08:00:00Z')
  const worker = await hired('unreadable', [
    mail(
      '2026-03-12',
      'Leave <a href="https://phish.example">click</a>',
      'Your leave on 31 April 2026 has been approved.',
    ),
  ])
  const preview = textOf(await worker.call('onLook'))
  expect(preview).toContain('It has a date that doesn’t exist.')
  expect(preview).toContain('https://mail.google.com/mail/#all/')
  expect(preview).toContain('&lt;a href=')
  expect(preview).not.toContain('<a ')
  await worker.call('runHourly')
  expect(days(worker)).toEqual([])
})

test('refused settings are shown again with what is wrong, and nothing is stored', async () => {
  const worker = office.person('refused@crew.example', 'Europe/Berlin')
  const card = textOf(await worker.configure({ ...form, senders: 'nobody', subjects: '*' }))
  expect(card).toContain('A sender must be a whole mail address')
  expect(card).toContain('* alone would read every mail')
  expect(textOf(await worker.call('onLook'))).toContain('Say which mails approve your leave')
})

test('after removal nothing of the person is stored, and nothing of a mail ever was', async () => {
  office.at('2026-06-15T08:00:00Z')
  const worker = await hired('removed', [approved])
  await worker.call('onTurnOn')
  await worker.call('onTurnOn')
  await worker.call('onLook')
  await worker.call('runHourly')
  expect(rowsWith('removed@crew.example', /trigger/)).toHaveLength(1)
  expect(rowsWith('no-reply@leavelark.example', /propert/).length).toBeGreaterThan(0)
  expect(textOf(await worker.call('onForgetConfirmed'))).toContain('Nothing of yours is stored any more.')
  expect(rowsWith('removed@crew.example', /trigger|propert/)).toEqual([])
  // The mail is in the mailbox, and nowhere else.
  expect(rowsWith(canary, /mail/).length).toBeGreaterThan(0)
  expect(rowsWith(canary, /^(?!.*mail)/)).toEqual([])
})

test('through all of this nothing left Google, and nothing was logged', () => {
  const entries = office.google.trial.ledger.entries()
  expect(entries.filter(({ channel }) => channel === 'egress' || channel === 'log')).toEqual([])
  expect(textOf(entries.filter(({ app }) => app !== null))).not.toContain(canary)
})

/** Rows of the store that have a text in them, in tables of these names. */
function rowsWith(text: string, table: RegExp): string[] {
  const { db } = office.google.trial.store
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as {
    readonly name: string
  }[]
  return names
    .filter(({ name }) => table.test(name))
    .flatMap(({ name }) =>
      db
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .map((row) => `${name} ${JSON.stringify(row)}`),
    )
    .filter((row) => row.includes(text))
}
