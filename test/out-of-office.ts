import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { Workbench } from '../tools/workbench/src/index.ts'

/** Someone of the crew; each has a mailbox, a calendar, and a team calendar of their own to write to. */
export function crew(names: readonly string[]) {
  return names.map((name, at) => ({
    accountId: `crew-${at}`,
    name: `${name} Miller`,
    email: `${name.toLowerCase()}@crew.example`,
    locale: 'en-GB',
    timeZone: 'Europe/Berlin',
    role: at === 0 ? ('admin' as const) : ('editor' as const),
  }))
}

/** The clock of the workbench that a test moves. */
export interface HeldClock {
  now(): Date
  set(instant: string): void
}

export function heldClock(instant: string): HeldClock {
  let now = new Date(instant)
  return {
    now: () => now,
    set(next) {
      now = new Date(next)
    },
  }
}

/** Our Out of Office as it is deployed, before it a file that stops the script's own clock: that one is this machine's. */
export function outOfOfficeAt(instant: string): { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'out-of-office-'))
  cpSync(fileURLToPath(new URL('../addons/out-of-office/dist/google', import.meta.url)), folder, {
    recursive: true,
  })
  const ms = Date.parse(instant)
  writeFileSync(
    join(folder, 'Clock.js'),
    `{
  const RealDate = Date
  Date = class extends RealDate {
    constructor(...args) {
      if (args.length === 0) super(${ms})
      else super(...args)
    }
    static now() {
      return ${ms}
    }
  }
}
`,
  )
  return { folder }
}

export const addonName = 'Crenwiz Out of Office'

/** The add-on's panel beside the calendar. */
export const panelOf = (page: Page) => page.getByRole('region', { name: addonName })

/** Opens the calendar and beside it the add-on, allows it, and saves its settings. */
export async function setUp(
  page: Page,
  { url }: Pick<Workbench, 'url'>,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  await page.goto(`${url}/google/calendar`)
  await page.getByRole('button', { name: addonName, exact: true }).click()
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Allow' }).click()
  await panel.getByRole('button', { name: 'Settings' }).click()
  await panel.getByLabel('Senders of the approval mails').fill(form.senders ?? '')
  await panel.getByLabel('Their subject lines').fill(form.subjects ?? '')
  await panel.getByLabel('Title of the event').fill(form.titleFormat ?? '')
  await panel
    .getByLabel('Team calendar', { exact: true })
    .selectOption({ label: 'The one whose name has the marker' })
  await panel.getByRole('button', { name: 'Save' }).click()
  await panel.getByText('Settings saved.').waitFor()
}

/** What the calendar says of events, in the weeks of these days. */
export async function eventsShown(
  page: Page,
  { url }: Pick<Workbench, 'url'>,
  days: readonly string[],
): Promise<readonly string[]> {
  const weeks = new Set(days.map(mondayOf))
  const found = new Set<string>()
  for (const day of weeks) {
    await page.goto(`${url}/google/calendar?view=week&day=${day}`)
    await page.locator('.week').waitFor()
    const labels = await page
      .locator('.week .event')
      .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('aria-label') ?? ''))
    for (const label of labels) found.add(label)
  }
  return [...found].sort()
}

function mondayOf(day: string): string {
  const ms = Date.parse(`${day}T00:00:00Z`)
  return new Date(ms - ((new Date(ms).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10)
}

/** What the calendar says of an event of whole or half days, written as the mails' files have it: `2026-08-03/2026-08-05am`. */
export function eventWords(title: string, kind: string, days: string, calendar: string): string {
  const [start = '', end = start] = days.split('/')
  const words = (day: string) =>
    new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(Date.parse(`${day.slice(0, 10)}T00:00:00Z`))
  const from = start.endsWith('pm') ? '12:00' : '00:00'
  const to = end.endsWith('am') ? '12:00' : '24:00'
  const hours = from === '00:00' && to === '24:00' ? 'whole days' : `${from} to ${to}`
  const span = start.slice(0, 10) === end.slice(0, 10) ? words(start) : `${words(start)} to ${words(end)}`
  return [title, ...(kind === '' ? [] : [kind]), span, hours, calendar].join(', ')
}
