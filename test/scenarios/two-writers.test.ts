import { expect, test } from 'vitest'
import { publishConfig } from '../publishing.ts'
import { running } from '../running.ts'

const run = running()

test('the second of two writers sees the conflict and keeps the text', async () => {
  const { workbench } = run
  const url = publishConfig(workbench, 'Shared', {
    version: 1,
    kind: 'mermaid',
    source: 'flowchart LR\n  a --> b',
  })
  const writers = workbench.site.people().filter(({ role }) => role !== 'reader')
  const [first, second] = await Promise.all([
    run.open(writers[0]?.accountId),
    run.open(writers[1]?.accountId),
  ])
  for (const page of [first, second]) {
    await page.goto(url)
    await page.getByRole('link', { name: 'Edit' }).click()
  }
  const write = async (page: typeof first, text: string) => {
    await page.getByRole('textbox', { name: 'Text of the page' }).click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type(text)
  }
  await first.getByRole('textbox', { name: 'Title' }).fill('Shared, by the first')
  await first.getByRole('button', { name: 'Update' }).click()
  await first.waitForURL(/\/pages\/\d+/)
  await second.getByRole('textbox', { name: 'Title' }).fill('Shared, by the second')
  await write(second, 'words of the second ')
  await second.getByRole('button', { name: 'Update' }).click()
  const dialog = second.getByRole('dialog')
  await dialog.waitFor()
  expect(await dialog.textContent()).toContain(writers[0]?.name)
  await dialog.getByRole('button', { name: /keep/i }).click()
  await second.reload()
  expect(await second.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Shared, by the second')
})
