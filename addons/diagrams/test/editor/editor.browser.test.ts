import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { seriousFaults } from '../../../../test/axe.ts'
import { launchBrowser } from '../../../../test/browser.ts'
import { diagramFormat } from '../../src/config-format.ts'
import { contextOf, flow, keep, picture } from '../contexts.ts'
import { fakeBridge } from '../fake-bridge.client.ts'
import { type Harness, openHarness } from '../harness.ts'

let browser: Browser
let harness: Harness
let context: BrowserContext
let page: Page
let faults: string[]

beforeAll(async () => {
  ;[browser, harness] = await Promise.all([launchBrowser(), openHarness()])
})
afterAll(async () => {
  await browser.close()
  await harness.dispose()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1200, height: 800 } })
  page = await context.newPage()
  faults = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(String(error)))
})
afterEach(async () => {
  await context.close()
  expect(faults).toEqual([])
})

async function open(config: unknown, options?: Parameters<typeof contextOf>[1]): Promise<void> {
  await page.addInitScript(fakeBridge, contextOf(config, options))
  await page.goto(`${harness.url}/config/`)
}

const saved = { version: 1, ...flow }
const code = () => page.locator('.cm-content')
const sourceText = () =>
  page.evaluate(() => [...document.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'))
const good = () => page.locator('.problem[data-state=good]').waitFor()
const kind = () => page.locator('input[name=kind]:checked').inputValue()
const calls = (command: string) =>
  page.evaluate(
    (name) => fakeHost.calls.filter((call) => call.command === name).map(({ payload }) => payload as unknown),
    command,
  )

async function paste(text: string): Promise<void> {
  await code().evaluate((node, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

async function drop(name: string, text: string): Promise<void> {
  await code().evaluate(
    (node, file) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([file.text], file.name))
      node.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    { name, text },
  )
}

test('a diagram is drawn while it is typed, and saved with its picture', async () => {
  await open(saved)
  await good()
  await code().press('Control+End')
  await page.keyboard.type('\n')
  await page.keyboard.press('Control+Enter')
  await page.waitForFunction(() => fakeHost.calls.some(({ command }) => command === 'close'))
  const [submitted] = (await calls('submit')) as [{ config: unknown }]
  const opened = diagramFormat.open(submitted.config)
  expect(opened.state === 'ready' && opened.config.source.trim()).toBe(flow.source)
  expect(opened.state === 'ready' && opened.config.picture?.width).toBeGreaterThan(50)
  expect(JSON.stringify(await calls('invoke'))).toContain('editor_opened')
})

test('a diagram that is opened is drawn at once, and no template before it', async () => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('.gallery')) document.documentElement.dataset.hadGallery = ''
    }).observe(document, { childList: true, subtree: true })
  })
  await open(saved)
  await good()
  expect(await page.locator('html').getAttribute('data-had-gallery')).toBe(null)
})

test('a fault is told in words and marked in the text, while the last good picture stays', async () => {
  await open(saved)
  await good()
  await code().press('Control+Home')
  await page.keyboard.type('-> ')
  await page.locator('.problem[data-state=bad]').waitFor()
  expect(await page.locator('.problem p').textContent()).toMatch(/^Line \d+, column \d+: /)
  expect(await page.locator('.paper figure[data-old=true] img').isVisible()).toBe(true)
  await page.locator('.cm-lintRange-error').first().waitFor()
  expect(await page.locator('.cm-lint-marker-error').count()).toBe(1)
  expect(await seriousFaults(page)).toEqual([])
})

test('what stands in the way of saving is said until the text is another', async () => {
  await open(undefined, { isInserting: true })
  await page.getByRole('button', { name: 'Insert' }).click()
  await page.getByRole('alert').getByText('There is nothing to save yet.').waitFor()
  await page.locator('.gallery button').first().click()
  await good()
  expect(await page.getByRole('alert').textContent()).toBe('')
})

test('a fault and the search are told in the writer’s language', async () => {
  await open({ ...saved, source: 'digraph { a -> -> b }' }, { locale: 'de-DE' })
  await page.locator('.problem[data-state=bad]').waitFor()
  expect(await page.locator('.problem p').textContent()).toBe(
    'Zeile 1, Spalte 13: Graphviz versteht „->“ hier nicht.',
  )
  await code().press('ControlOrMeta+f')
  await page.getByPlaceholder('Suchen').waitFor()
})

test('a fenced text pasted into an empty document decides the kind, and undo brings both back', async () => {
  await open(undefined, { isInserting: true })
  await page.locator('.gallery').waitFor()
  await paste('```dot\ndigraph { a -> b }\n```')
  await good()
  expect(await kind()).toBe('dot')
  expect(await sourceText()).toBe('digraph { a -> b }')
  expect(await page.locator('.news').textContent()).toContain('Changed to Graphviz.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.locator('.gallery').waitFor()
  expect(await kind()).toBe('mermaid')
})

test('a text of another kind pasted beside a text only offers to change', async () => {
  await open(saved)
  await good()
  await code().press('Control+End')
  await paste('\n@startuml\nAlice -> Bob\n@enduml')
  await page.getByRole('button', { name: 'Change to PlantUML' }).waitFor()
  expect(await kind()).toBe('dot')
})

test('a dropped file is opened by its ending, another is refused in words', async () => {
  await open(saved)
  await good()
  await drop('photo.png', 'x')
  await page.getByText('photo.png is none of the files').waitFor()
  await drop('outline.mm.md', '# Root\n- one\n- two')
  await page.getByText('outline.mm.md was opened.').waitFor()
  expect(await kind()).toBe('mindmap')
  await page.locator('.news').getByRole('button', { name: 'Undo' }).click()
  expect(await sourceText()).toBe(flow.source)
})

test('a template fills an empty document', async () => {
  await open({ ...saved, source: '', alt: '' })
  await page.locator('.gallery li button').first().click()
  await good()
  expect(await page.getByLabel('Alternative text').inputValue()).not.toBe('')
  await page.getByText('Proposed from the source').waitFor()
})

test('a refused saving keeps the text and tells the host’s words', async () => {
  await open(saved)
  await good()
  await page.evaluate(() => {
    fakeHost.refusal = 'The page is locked.'
  })
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('alert').getByText('The page is locked.').waitFor()
  expect(await sourceText()).toBe(flow.source)
  expect(await calls('close')).toEqual([])
})

test('a source over the budget is refused with its size and the limit', async () => {
  await open({ ...saved, kind: 'mindmap', source: `# Big\n${'- branch of a large tree\n'.repeat(2_800)}` })
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('alert').getByText('the limit is 64 kB').waitFor()
  expect(await calls('submit')).toEqual([])
})

test('a text that can’t be drawn is saved only when the writer says so', async () => {
  await open({ ...saved, source: 'digraph { a -> -> b }' })
  await page.locator('.problem[data-state=bad]').waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save anyway' }).click()
  await page.waitForFunction(() => fakeHost.calls.some(({ command }) => command === 'close'))
  expect(await calls('submit')).toHaveLength(1)
})

test('cancelling asks only where something would be lost', async () => {
  await open(keep(flow, picture))
  await good()
  await page.getByLabel('Caption').fill('Another')
  await page.getByRole('button', { name: 'Cancel' }).click()
  const dialog = page.getByRole('dialog', { name: 'Discard your changes?' })
  await dialog.getByRole('button', { name: 'Keep editing' }).click()
  await page.getByLabel('Caption').fill(flow.caption)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.waitForFunction(() => fakeHost.calls.some(({ command }) => command === 'close'))
})

test('an unreadable configuration opens for repair, and its text starts a diagram', async () => {
  await open({ version: 99, kind: 'dot', source: 'digraph {}' })
  await page.getByRole('heading', { name: 'The saved configuration can’t be read' }).waitFor()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Start from this text' }).click()
  await code().waitFor()
  expect(await sourceText()).toContain('digraph {}')
})

test('what is sent is shown byte for byte when the writer asks', async () => {
  await open(saved)
  await good()
  await page.getByText('What this add-on sends').click()
  await page.getByText('POST /mp/collect').waitFor()
})

test('the divider moves by the keyboard, and German words are German', async () => {
  await open(saved, { locale: 'de-DE' })
  await good()
  const divider = page.getByRole('separator', { name: 'Breite des Quelltexts' })
  await divider.focus()
  await page.keyboard.press('ArrowRight')
  expect(await divider.getAttribute('aria-valuenow')).toBe('48')
})

test('neither light nor dark has a serious fault of accessibility', async () => {
  await open(saved)
  await good()
  expect(await seriousFaults(page)).toEqual([])
  await page.evaluate(() => {
    document.documentElement.dataset.colorMode = 'dark'
  })
  await page.locator(':root[data-scheme=dark]').waitFor()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Templates' }).click()
  await page.locator('.gallery img').first().waitFor()
  expect(await seriousFaults(page)).toEqual([])
})
