import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../../../../test/browser.ts'
import { openAs, personOf } from '../../../../../test/google-bench.ts'
import { startWorkbench, type Workbench } from '../../../../workbench.ts'

let workbench: Workbench
let browser: Browser

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, root: null })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await workbench?.dispose()
})

test('what is typed cell after cell is there, worked out, and seen by whoever else has it open', async () => {
  const { id } = workbench.google.sheets.create({ email: personOf(workbench).email }, { title: 'Sums' })
  const page = await openAs(browser, workbench, `/google/sheets/${id}`)
  const cell = (row: number, column: number) => page.locator(`td[data-row="${row}"][data-column="${column}"]`)
  await expect.poll(() => cell(1, 1).evaluate((one) => one === document.activeElement)).toBe(true)
  const other = await openAs(browser, workbench, `/google/sheets/${id}`)
  for (const text of ['12', '30', '=SUM(A1:A2)']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await expect.poll(() => cell(3, 1).textContent()).toBe('42')
  await expect.poll(() => other.locator('td[data-row="3"][data-column="1"]').textContent()).toBe('42')
  await cell(3, 1).click()
  await page.keyboard.press('Delete')
  await expect.poll(() => other.locator('td[data-row="3"][data-column="1"]').textContent()).toBe('')
})
