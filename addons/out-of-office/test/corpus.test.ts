import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadMails } from './mails.ts'
import { daysOf, formFor, type Office, openOffice, seedOf } from './office.ts'

const files = loadMails()
const rows = files.flatMap(({ system, mails }) => mails.map((row) => ({ system, row, id: row.id })))
let office: Office
beforeAll(async () => {
  office = await openOffice({ engine: 'vm' })
})
afterAll(async () => {
  await office.dispose()
})

/** The days that a mail alone must bring into the calendar. */
function daysIn(expected: string): readonly string[] {
  const [kind, rest = ''] = expected.split(/ (.*)/s)
  if (kind !== 'approved' && kind !== 'changed') return []
  return (
    rest.replace(/ was .*/, '').match(/\d{4}-\d\d-\d\d(?:am|pm)?(?:\/\d{4}-\d\d-\d\d(?:am)?)?/g) ?? []
  ).sort()
}

test('the mails are as many as were promised, and the wrong ones among them', () => {
  const right = rows.filter(({ row }) => /^(?:approved|cancelled|changed)/.test(row.expect))
  expect(right.length).toBeGreaterThanOrEqual(60)
  expect(rows.length - right.length).toBeGreaterThanOrEqual(30)
})

test.each(rows)(
  'the mail $id brings its days into the calendar once, and no others',
  async ({ system, row }) => {
    office.at(new Date(Date.parse(row.received) + 3_600_000).toISOString())
    const worker = office.person(`${row.id}@crew.example`, system.zone)
    worker.receive([seedOf(system, row)])
    await worker.configure(formFor(system))
    await worker.call('runHourly')
    if (daysIn(row.expect).length > 0) await worker.call('runHourly')
    const events = worker.events()
    expect(events.map(daysOf).sort()).toEqual(daysIn(row.expect))
    expect(events.every(({ eventType }) => eventType === 'outOfOffice')).toBe(true)
  },
)

const halves = [files.slice(0, 3), files.slice(3)]

test.each(halves)(
  'a mailbox with all mails of several systems brings each leave that lies ahead once',
  async (...some) => {
    const now = '2026-07-01T08:00:00Z'
    office.at(now)
    const worker = office.person(`${some.length}${some[0]?.system.language}@crew.example`, 'Europe/Berlin')
    const arrived = rows.filter(
      ({ system, row }) => row.received < now && some.some((file) => file.system === system),
    )
    worker.receive(arrived.map(({ system, row }) => seedOf(system, row)))
    await worker.configure({ ...formFor(...some.map(({ system }) => system)), titleFormat: 'Away' })
    const preview = JSON.stringify(await worker.call('onLook'))
    const seen = /"key":"seen","value":"([^"]+)"/.exec(preview)?.[1] ?? ''
    expect(worker.events()).toEqual([])
    await worker.call('onWrite', { seen })
    await worker.call('runHourly')
    const expected = new Set(
      arrived
        .flatMap(({ row }) => daysIn(row.expect))
        .filter((days) => days.slice(-10) >= '2026-07-01' || /m$/.test(days)),
    )
    expect(worker.events().map(daysOf).sort()).toEqual([...expected].sort())
  },
)

test('through all of this nothing left and nothing was logged', () => {
  const entries = office.google.trial.ledger.entries()
  expect(
    entries.filter(({ channel }) => channel === 'egress' || channel === 'log' || channel === 'csp'),
  ).toEqual([])
  const stored = entries.filter(({ channel, app }) => channel === 'storage' && app !== null)
  expect(stored.length).toBeGreaterThan(0)
})
