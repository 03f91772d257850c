import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../../../test/browser.ts'
import { type CardsTrial, startCardsTrial } from './trial/start-trial.ts'
import { trialScript } from './trial/trial-script.ts'

let browser: Browser
let trial: CardsTrial

beforeAll(async () => {
  ;[browser, trial] = await Promise.all([launchBrowser(), startCardsTrial(trialScript)])
})
afterAll(async () => {
  await browser?.close()
  await trial?.dispose()
})

async function open({ colorScheme = 'light' as 'light' | 'dark' } = {}): Promise<Page> {
  const context = await browser.newContext({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width: 360, height: 900 },
  })
  const page = await context.newPage()
  await page.goto(trial.url)
  await page.getByRole('heading', { name: 'All of it' }).waitFor()
  return page
}

const notice = (page: Page) => page.locator('.card-notice span')

test('a card’s text has its few tags, and nothing of it runs or loads', async () => {
  const page = await open()
  expect(await page.locator('.card-text').first().innerHTML()).toMatch(/^Plain <b>bold<\/b> <a .*>link<\/a>$/)
  expect(await page.evaluate('window.hacked')).toBeUndefined()
  await page.getByRole('link', { name: 'link' }).click()
  await expect.poll(() => page.evaluate('asked')).toEqual([['opened', 'https://example.com/a']])
  expect(trial.ledger.entries({ channel: 'egress' })[0]).toMatchObject({
    outcome: 'refused',
    summary: 'GET https://pictures.example.com/logo.png?who=canary',
  })
  await page.close()
})

test('all fields’ values reach the function, after what is missing was asked for', async () => {
  const page = await open()
  await page.getByRole('button', { name: 'Save' }).click()
  const sender = page.getByRole('combobox', { name: 'Sender' })
  await page.getByText('Fill this in.').waitFor()
  expect(await sender.evaluate((element) => element === document.activeElement)).toBe(true)
  await sender.fill('hr')
  await expect.poll(() => page.locator('datalist option').getAttribute('value')).toBe('hr@example.com')
  await page.getByLabel('Count').fill('many')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('This has to be a number.').waitFor()
  await page.getByLabel('Count').fill('3')
  await page.getByLabel('Drop').selectOption('2')
  await page.getByRole('radio', { name: 'Two' }).check()
  await page.getByRole('group', { name: 'Boxes' }).getByRole('checkbox', { name: 'Two' }).check()
  await page.getByRole('switch', { name: 'Every hour' }).check()
  expect(
    await page.getByRole('group', { name: 'Many' }).getByRole('checkbox', { name: 'Two' }).isDisabled(),
  ).toBe(true)
  await page.getByRole('button', { name: 'Save' }).click()
  await notice(page).waitFor()
  expect(JSON.parse(String(await notice(page).textContent()))).toEqual({
    hourly: ['yes'],
    sender: ['hr'],
    count: ['3'],
    drop: ['2'],
    radio: ['2'],
    boxes: ['1', '2'],
    switches: ['1'],
    many: ['1'],
    day: [{ msSinceEpoch: Date.UTC(2026, 7, 3) }],
    time: [{ hours: 9, minutes: 30 }],
    both: [{ hasDate: true, hasTime: true, msSinceEpoch: Date.UTC(2026, 7, 3, 9) }],
  })
  expect(await page.evaluate('asked')).toEqual([{ kind: 'stateChanged' }])
  await page.close()
})

test('whatever can be clicked tells which it was', async () => {
  const page = await open()
  const says = async (text: string) => expect.poll(() => notice(page).textContent()).toBe(text)
  await page.getByRole('button', { name: /Decorated/ }).click()
  await says('Clicked text')
  await page.getByRole('button', { name: 'Star' }).click()
  await says('Clicked star')
  await page.getByRole('button', { name: 'Second' }).click()
  await says('Grid g2')
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('button', { name: 'About' }).click()
  await says('About this')
  await page.close()
})

test('cards lie on each other, and the lower ones keep what was written', async () => {
  const page = await open()
  await page.getByLabel('Sender').fill('kept')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('heading', { name: 'Second card' }).waitFor()
  await page.getByRole('button', { name: 'Fail' }).click()
  expect(await page.getByRole('alert').textContent()).toMatch(/It went wrong/)
  await page.getByRole('button', { name: 'Lock' }).click()
  await page.getByRole('button', { name: 'Authorise access' }).click()
  await expect.poll(() => page.evaluate('asked')).toEqual([['refused', 'https://elsewhere.example/']])
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Root' }).click()
  await page.getByRole('heading', { name: 'All of it' }).waitFor()
  expect(await page.getByLabel('Sender').inputValue()).toBe('kept')
  expect(await page.getByRole('button', { name: 'Back' }).isVisible()).toBe(false)
  await page.close()
})

test('a section unfolds by keys', async () => {
  const page = await open()
  expect(await page.getByText('Folded').isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Show 1 more' }).focus()
  await page.keyboard.press('Enter')
  expect(await page.getByText('Folded').isVisible()).toBe(true)
  await page.close()
})

test.each(['light', 'dark'] as const)('a card is readable and named throughout, %s', async (colorScheme) => {
  const page = await open({ colorScheme })
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await page.evaluate(axe)
  const found = (await page.evaluate(
    'axe.run(document, { rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } } })',
  )) as {
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly html: string }[]
    }[]
  }
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await page.close()
})
