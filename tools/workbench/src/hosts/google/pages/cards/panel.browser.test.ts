import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seriousFaults } from '../../../../../../../test/axe.ts'
import { launchBrowser } from '../../../../../../../test/browser.ts'
import { openAs, personOf } from '../../../../../test/google-bench.ts'
import { startWorkbench, type Workbench } from '../../../../workbench.ts'

const folder = fileURLToPath(new URL('../../../../../test/fixtures/google/panel', import.meta.url))
const mailTo = 'grace.okafor@example.com'
const hostile = `<h1>Offer</h1><script>top.hacked = 1</script><img src="https://track.example/p.gif?who=canary" onerror="top.hacked = 2">
<style>body { background: url(https://track.example/back.png) }</style><a href="https://evil.example/">more</a>
<meta http-equiv="refresh" content="0;url=https://evil.example/"><iframe src="https://evil.example/frame"></iframe>
<form action="/google/mail/labels" method="post"><input name="name" value="Hacked"><button>Win</button></form>`
let workbench: Workbench
let browser: Browser

beforeAll(async () => {
  workbench = await startWorkbench({
    port: 0,
    root: null,
    clock: { now: () => new Date('2026-07-01T12:00:00Z') },
    projects: [{ folder }],
    mail: {
      [mailTo]: [
        { from: 'Shop <shop@evil.example>', subject: 'Hostile', date: '2026-06-30T10:00:00Z', html: hostile },
        { from: 'Bob <bob@example.com>', subject: 'Lunch', date: '2026-06-29T10:00:00Z', plain: 'At noon?' },
      ],
    },
    calendars: [
      {
        summary: 'Team',
        owner: mailTo,
        events: [{ summary: 'Planning', start: { date: '2026-07-01' }, end: { date: '2026-07-03' } }],
      },
    ],
  })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await workbench?.dispose()
})

/** A page with the add-on's panel open, allowed beforehand. */
async function withPanel(path: string): Promise<Page> {
  const [addon] = workbench.google.addons.all()
  if (addon) workbench.google.consents.allow(addon, personOf(workbench).email)
  const page = await openAs(browser, workbench, path)
  await page.getByRole('button', { name: 'Panel', exact: true }).click()
  return page
}

const lines = (channel: 'egress' | 'csp') =>
  workbench.ledger.entries({ channel }).map(({ outcome, summary }) => `${outcome} ${summary}`)

test('no card is asked for before the person has allowed it, and a refusal closes the panel', async () => {
  const page = await openAs(browser, workbench, '/google/calendar')
  const panel = page.getByRole('region', { name: 'Panel', exact: true })
  await page.getByRole('button', { name: 'Panel', exact: true }).click()
  await panel.getByText('Run as an add-on of Calendar').waitFor()
  expect(workbench.ledger.entries({ channel: 'function' })).toEqual([])
  await panel.getByRole('button', { name: 'Deny' }).click()
  await panel.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Panel', exact: true }).click()
  await panel.getByRole('button', { name: 'Allow' }).click()
  await panel.getByText('In CALENDAR').waitFor()
  expect(await seriousFaults(page)).toEqual([])
  await page.context().close()
})

test('pictures of cards are blocked and recorded, and links go where the manifest lets them', async () => {
  workbench.ledger.clear()
  const page = await withPanel('/google/calendar')
  await page.getByText('In CALENDAR').waitFor()
  await page.getByRole('button', { name: 'Elsewhere' }).click()
  await page.getByText('This link isn’t one that the add-on’s manifest allows').waitFor()
  await page.context().route('https://allowed.example.com/**', (route) => route.fulfill({ body: 'There' }))
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Allowed' }).click(),
  ])
  await tab.waitForURL('https://allowed.example.com/page')
  expect(lines('egress')).toEqual([
    expect.stringMatching(/^refused GET https:\/\/pictures\.example\.com\/who\.png/),
    'done link https://allowed.example.com/page',
  ])
  expect(lines('csp')).toEqual(['refused link https://elsewhere.example.com/page'])
  await page.context().close()
})

test('what goes wrong is said in the panel, and universal actions are there on every card', async () => {
  const page = await withPanel('/google/calendar')
  await page.getByRole('button', { name: 'Fail' }).click()
  await page.getByRole('alert').getByText('Error: It went wrong').waitFor()
  await page.getByRole('button', { name: 'Add-on’s actions' }).click()
  await page.getByRole('button', { name: 'About' }).click()
  await page.getByText('About this add-on').waitFor()
  await page.context().close()
})

test('an event that is opened is what the add-on sees, and what it writes is in the calendar at once', async () => {
  const page = await withPanel('/google/calendar')
  await page.getByRole('button', { name: 'Book' }).click()
  await page.getByRole('button', { name: /^Booked, Wednesday, July 1, 2026, 10:00 to 11:00/ }).waitFor()
  await page.getByRole('button', { name: /^Planning/ }).click()
  await page.getByRole('dialog', { name: 'Edit event' }).getByRole('button', { name: 'Cancel' }).click()
  await page.getByText(/^Opened \S+ of c_\S+@group\.calendar\.google\.com$/).waitFor()
  await page.context().close()
})

test('a person makes, changes and deletes events by hand and by keys', async () => {
  const page = await openAs(browser, workbench, '/google/calendar?view=week&day=2026-03-08')
  await page.locator('.week').waitFor()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'New event' })
  await dialog.getByLabel('Title').fill('Away')
  await dialog.getByLabel('Kind').selectOption('outOfOffice')
  await dialog.getByLabel('Whole days').check()
  await dialog.getByLabel('First day').fill('2026-03-08')
  await dialog.getByLabel('Last day').fill('2026-03-09')
  await dialog.getByRole('button', { name: 'Save' }).click()
  // Sunday has 23 hours in New York.
  const chip = page.getByRole('button', {
    name: /^Away, out of office, Sunday, March 8, 2026 to Monday, March 9, 2026, whole days/,
  })
  await chip.click()
  const edit = page.getByRole('dialog', { name: 'Edit event' })
  await edit.getByLabel('Title').fill('Really away')
  await edit.getByRole('button', { name: 'Save' }).click()
  const changed = page.getByRole('button', { name: /^Really away/ })
  await changed.waitFor()
  await page.keyboard.press('m')
  await page.locator('.month').waitFor()
  await changed.click()
  expect(await seriousFaults(page)).toEqual([])
  await edit.getByRole('button', { name: 'Delete' }).click()
  await changed.waitFor({ state: 'detached' })
  await page.context().close()
})

test('a hostile mail shows its words and does nothing; what it would have loaded is in the ledger', async () => {
  workbench.ledger.clear()
  const page = await withPanel('/google/mail?q=subject:hostile')
  await page.getByText('In GMAIL').waitFor()
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url()))
  await page.getByRole('link', { name: /Hostile/ }).click()
  const frame = page.frameLocator('.mail-frame')
  await frame.getByRole('heading', { name: 'Offer' }).waitFor()
  await frame.getByRole('button', { name: 'Win' }).click()
  await expect.poll(() => lines('csp').join('\n')).toMatch(/img-src: https:\/\/track\.example\/p\.gif/)
  expect(lines('csp').join('\n')).toMatch(/img-src: https:\/\/track\.example\/back\.png/)
  expect(await page.evaluate('window.hacked')).toBeUndefined()
  expect(workbench.google.mail.labels(mailTo).some(({ name }) => name === 'Hacked')).toBe(false)
  expect(page.frames().some((one) => one.url().includes('evil.example'))).toBe(false)
  await page.getByText('are blocked; the ledger names them').waitFor()
  expect(await seriousFaults(page)).toEqual([])
  await page.context().close()
})

test('the open message is what the add-on may read, and the search has Gmail’s operators', async () => {
  const page = await openAs(browser, workbench, '/google/mail')
  await page.keyboard.press('/')
  await page.keyboard.type('from:bob -subject:hostile')
  await page.keyboard.press('Enter')
  const row = page.getByRole('link', { name: /Lunch/ })
  await row.waitFor()
  expect(await page.locator('#mail-list li').count()).toBe(1)
  expect(await seriousFaults(page)).toEqual([])
  await row.click()
  await page.getByRole('button', { name: 'Panel', exact: true }).click()
  await page.getByText('Subject: Lunch').waitFor()
  await page.getByRole('button', { name: 'Archive' }).click()
  await page.waitForURL(/google\/mail\?q=/)
  expect(
    workbench.google.mail
      .search(mailTo, 'in:inbox')
      .flatMap(({ messages }) => messages.map(({ subject }) => subject)),
  ).toEqual(['Hostile'])
  await page.context().close()
})

test('a mail in the trash is deleted for ever after one question', async () => {
  workbench.google.mail.seed(mailTo, [
    {
      from: 'bob@example.com',
      subject: 'Old',
      date: '2026-06-01T10:00:00Z',
      plain: 'Old.',
      labels: ['TRASH'],
    },
  ])
  const page = await openAs(browser, workbench, '/google/mail?q=in:trash')
  await page.getByRole('link', { name: /Old/ }).click()
  await page.getByRole('button', { name: 'Delete for ever' }).click()
  const question = page.getByRole('dialog')
  await question.first().waitFor()
  expect(await question.count()).toBe(1)
  await question.getByRole('button', { name: 'Delete for ever' }).click()
  await page.getByText('Nothing is found.').waitFor()
  await page.context().close()
})

test('on a small screen the days, the mails and the place where one is fit', async () => {
  const page = await openAs(browser, workbench, '/google/calendar')
  await page.setViewportSize({ width: 390, height: 780 })
  for (const path of ['/google/calendar', '/google/calendar?view=month', '/google/mail']) {
    await page.goto(`${workbench.url}${path}`)
    await page.locator('.week, .month, .mail-list').first().waitFor()
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    expect(wide).toBeLessThanOrEqual(390)
  }
  await expect
    .poll(async () => {
      const box = await page.getByRole('link', { name: 'Mail', exact: true }).boundingBox()
      return box !== null && box.x >= 0 && box.x + box.width <= 390
    })
    .toBe(true)
  await page.context().close()
})

test('an add-on with a part for Docs has its panel beside a document, and none beside Slides', async () => {
  const { email } = personOf(workbench)
  const { docs, slides } = workbench.google
  const page = await withPanel(`/google/docs/${docs.create({ email }, { title: 'Plan' }).id}`)
  await page.getByText('In DOCS').waitFor()
  await page.goto(`${workbench.url}/google/slides/${slides.create({ email }, { title: 'Talk' }).id}`)
  await page.locator('#deck > *').first().waitFor()
  expect(await page.locator('#panel').isVisible()).toBe(false)
  await page.context().close()
})

test('the administration of each host leads to the other’s', async () => {
  const page = await openAs(browser, workbench, '/admin')
  await page.locator('main').getByRole('link', { name: 'Add-ons' }).click()
  await page.waitForURL('**/google/admin')
  expect(await page.locator('article', { hasText: 'Panel' }).textContent()).toContain(
    'In Calendar, Mail, Docs',
  )
  await page.locator('main').getByRole('link', { name: 'Administration' }).click()
  await page.waitForURL(`${workbench.url}/admin`)
  await page.context().close()
})
