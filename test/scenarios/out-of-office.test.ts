import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadMails } from '../../addons/out-of-office/test/mails.ts'
import { formFor, seedOf } from '../../addons/out-of-office/test/office.ts'
import {
  addonName,
  crew,
  eventsShown,
  eventWords,
  heldClock,
  outOfOfficeAt,
  panelOf,
  setUp,
} from '../out-of-office.ts'
import { running } from '../running.ts'

const start = '2026-07-01T08:00:00Z'
const clock = heldClock(start)
const files = loadMails()
const arrived = files.flatMap(({ system, mails }) =>
  mails.filter(({ received }) => received < start).map((row) => ({ system, row, seed: seedOf(system, row) })),
)
const halves = [files.slice(0, 3), files.slice(3)] as const

const people = crew(['Lead', 'Joe', 'Ann', 'Kim', 'Rio'])
const canary = 'Zanzibar-7431'
const approval = {
  from: 'LeaveLark <no-reply@leavelark.example>',
  subject: 'Leave approved',
  date: '2026-06-30T09:00:00Z',
  plain: 'Hi Joe,\n\nYour leave from 3 August 2026 to 14 August 2026 has been approved.',
}
const leaveLark = {
  senders: 'no-reply@leavelark.example',
  subjects: 'Leave *',
  titleFormat: '{first} OOO',
}

const root = mkdtempSync(join(tmpdir(), 'out-of-office-store-'))
const project = outOfOfficeAt(start)
const [lead, joe, ann, kim, rio] = people.map(({ email }) => email) as [
  string,
  string,
  string,
  string,
  string,
]
const run = running(() => ({
  root,
  clock,
  apps: [],
  projects: [project],
  site: { people },
  mail: {
    [joe]: arrived.map(({ seed }) => seed),
    [ann]: arrived.map(({ seed }) => seed),
    [rio]: [
      {
        ...approval,
        from: 'Quokka <no-reply@quokka.example>',
        subject: 'Quokka leave approved',
        plain: `${approval.plain}\n\n${canary}`,
      },
    ],
  },
  calendars: people.slice(1).map(({ name, email }) => ({
    summary: `${name.split(' ')[0]}’s team ✨`,
    owner: lead,
    members: { [email]: 'writer' as const },
  })),
}))
afterAll(() => {
  for (const folder of [root, project.folder]) rmSync(folder, { recursive: true, force: true })
})

const open = (email: string) => run.open(people.find((person) => person.email === email)?.accountId)

/** The days that a mail brings into the calendar, as far as they lie ahead. */
function daysIn(expected: string): readonly string[] {
  const [kind, rest = ''] = expected.split(/ (.*)/s)
  if (kind !== 'approved' && kind !== 'changed') return []
  const days =
    rest.replace(/ was .*/, '').match(/\d{4}-\d\d-\d\d(?:am|pm)?(?:\/\d{4}-\d\d-\d\d(?:am)?)?/g) ?? []
  return days.filter((one) => (one.split('/')[1] ?? one).slice(0, 10) >= start.slice(0, 10))
}

test('the mailbox has sixty right mails and more, with the wrong ones among them', () => {
  const right = arrived.filter(({ row }) => /^(?:approved|cancelled|changed)/.test(row.expect))
  expect(right.length).toBeGreaterThanOrEqual(60)
  expect(arrived.length - right.length).toBeGreaterThanOrEqual(30)
  expect(run.workbench.google.mail.search(joe, 'in:inbox').length).toBe(arrived.length)
})

test.each([
  { email: joe, name: 'Joe', asked: halves[0] },
  { email: ann, name: 'Ann', asked: halves[1] },
])(
  '$name sees each approved leave once in the calendar and in the team’s, after two runs too',
  async ({ email, name, asked }) => {
    const page = await open(email)
    const form = formFor(...asked.map(({ system }) => system))
    await setUp(page, run.workbench, { ...form, titleFormat: 'Away' })
    const panel = panelOf(page)
    const days = [
      ...new Set(
        arrived
          .filter(({ system }) => asked.some((file) => file.system === system))
          .flatMap(({ row }) => daysIn(row.expect)),
      ),
    ]
    const weeks = days.flatMap((one) => one.split('/').map((day) => day.slice(0, 10)))

    await panel.getByRole('button', { name: 'Look for leave now' }).click()
    await panel.getByRole('button', { name: 'Write to calendar' }).waitFor()
    expect(ownEvents(email)).toEqual([])
    await panel.getByRole('button', { name: 'Write to calendar' }).click()
    await panel.getByText(`${days.length * 2} changes written.`).waitFor()

    await panel.getByRole('button', { name: 'Look for leave now' }).click()
    await panel.getByText('Nothing is to be done.').waitFor()
    const expected = days.flatMap((one) => [
      eventWords('Away', 'out of office', one, `${name} Miller`),
      eventWords('Away', '', one, `${name}’s team ✨`),
    ])
    expect(await eventsShown(page, run.workbench, weeks)).toEqual(expected.sort())
    expect(ownEvents(email)).toHaveLength(days.length)
    expect(teamEvents(email)).toHaveLength(days.length)
    expect(ownEvents(email).every(({ eventType }) => eventType === 'outOfOffice')).toBe(true)
    await page.close()
  },
  120_000,
)

test('the hourly run writes what arrives, and takes away what is cancelled, while the calendar is open', async () => {
  const page = await open(kim)
  await setUp(page, run.workbench, leaveLark)
  await panelOf(page).getByRole('button', { name: 'Look every hour' }).click()
  await panelOf(page).getByText('New mails are looked at every hour.').first().waitFor()
  await page.goto(`${run.workbench.url}/google/calendar?view=week&day=2026-08-03`)
  await page.locator('.week').waitFor()
  const chip = page.getByRole('button', { name: /^Joe OOO, out of office/ })
  const { google } = run.workbench
  const hourly = async (instant: string) => {
    clock.set(instant)
    const fired = await google.fireDueTriggers()
    return fired.filter(({ row }) => row.email === kim).map(({ result }) => result.ok)
  }

  google.mail.seed(kim, [{ ...approval, date: '2026-07-01T08:10:00Z' }])
  expect(await hourly('2026-07-01T08:05:00Z')).toEqual([])
  expect(await hourly('2026-07-01T10:05:00Z')).toEqual([true])
  await chip.waitFor()
  expect(await chip.getAttribute('aria-label')).toBe(
    eventWords('Joe OOO', 'out of office', '2026-08-03/2026-08-14', 'Kim Miller'),
  )

  google.mail.seed(kim, [
    {
      ...approval,
      subject: 'Leave cancelled',
      date: '2026-07-01T10:10:00Z',
      plain: 'Hi Joe,\n\nYour leave from 3 August 2026 to 14 August 2026 has been cancelled.',
    },
  ])
  expect(await hourly('2026-07-01T12:10:00Z')).toEqual([true])
  await chip.waitFor({ state: 'detached' })
  expect(await page.locator('.week .event').count()).toBe(0)
  await page.close()
}, 120_000)

test('after removal nothing of a mail or of the settings is left in the store', async () => {
  const page = await open(rio)
  await setUp(page, run.workbench, {
    senders: 'no-reply@quokka.example',
    subjects: 'Quokka leave *',
    titleFormat: '{first} OOO',
  })
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Look every hour' }).click()
  await panel.getByRole('button', { name: 'Look for leave now' }).click()
  await panel.getByRole('button', { name: 'Write to calendar' }).click()
  await panel.getByText('2 changes written.').waitFor()
  expect(storeHas(canary)).toBe(true)
  // Without the mails themselves there are the settings, and no more.
  const { google } = run.workbench
  const mails = google.mail.search(rio, '').flatMap(({ messages }) => messages.map(({ id }) => id))
  google.mail.purge(rio, mails)
  expect([storeHas(canary), storeHas('Quokka leave *')]).toEqual([false, true])

  await panel.getByRole('button', { name: 'Remove all stored data' }).click()
  await panel.getByRole('button', { name: 'Remove', exact: true }).click()
  await panel.getByText('All is removed. Nothing of yours is stored any more.').waitFor()
  expect(ownEvents(rio)).toHaveLength(1)

  await page.goto(`${run.workbench.url}/google/admin`)
  const withdraw = page.getByRole('button', { name: `Withdraw what ${rio} has allowed ${addonName}` })
  await withdraw.click()
  await withdraw.waitFor({ state: 'detached' })
  expect([storeHas(canary), storeHas('Quokka leave'), storeHas('quokka.example')]).toEqual([
    false,
    false,
    false,
  ])
  await page.close()
}, 120_000)

test('through all of this nothing left, nothing was logged, and nothing but settings, triggers and events was written', async () => {
  const [addon] = run.workbench.google.addons.all()
  const entries = run.workbench.ledger.entries().filter(({ app }) => app === addon?.id)
  expect(
    entries.filter(({ channel }) => channel === 'egress' || channel === 'log' || channel === 'csp'),
  ).toEqual([])
  expect(JSON.stringify(entries)).not.toContain(canary)
  const written = new Set(
    entries.filter(({ channel }) => channel === 'storage').map(({ data }) => data.where),
  )
  expect([...written].sort()).toEqual(['calendar event', 'triggers', 'user properties'])
})

/** Whether a text is anywhere in the store's files. */
function storeHas(text: string): boolean {
  return readdirSync(root).some((name) => readFileSync(join(root, name)).includes(text))
}

function ownEvents(email: string): readonly { readonly eventType: string }[] {
  return run.workbench.google.calendars.events.list({ email }, 'primary', { maxResults: 2500 }).items as never
}

function teamEvents(email: string): readonly unknown[] {
  const { calendars } = run.workbench.google
  const team = calendars.list(email).find(({ summary }) => summary.includes('✨'))
  return calendars.events.list({ email }, team?.id ?? '', { maxResults: 2500 }).items as never
}
