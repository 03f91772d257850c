import type { Browser, BrowserContext, Page, WebSocketRoute } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seriousFaults } from '../../../../../../../../test/axe.ts'
import { launchBrowser } from '../../../../../../../../test/browser.ts'
import { bodyOf, paragraph } from '../../../docs/trial-docs.ts'
import { type DocNode, textNode } from '../../../files/tree/model.ts'
import { plainText } from '../../../files/tree/plain-text.ts'
import { walk } from '../../../files/tree/tree.ts'
import { png, value } from '../../../files/trial-files.ts'
import { startTrial, type Trial } from './trial/start-trial.ts'

let browser: Browser
let context: BrowserContext
let trial: Trial

beforeAll(async () => {
  ;[browser, trial] = await Promise.all([launchBrowser(), startTrial()])
  context = await browser.newContext()
})

afterAll(async () => {
  await browser?.close()
  await trial?.dispose()
})

async function open(
  id: string,
  query = '',
  prepare = async (_page: Page): Promise<unknown> => undefined,
): Promise<Page> {
  const page = await context.newPage()
  await prepare(page)
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(trial.url(id, query))
  await page.waitForSelector('html[data-started]', { state: 'attached' })
  return page
}

const settled = (page: Page) => page.evaluate('paper.settled()')
const shown = (page: Page) => page.locator('.paper-sheet').textContent()
const text = (id: string) => plainText(trial.body(id))
const nodesOf = (id: string, kind: DocNode['kind']) =>
  [...walk(trial.body(id))].filter((node) => node.kind === kind)

test('what is typed is in the document, paragraph by paragraph, and can be undone', async () => {
  const id = trial.create('Typing')
  const page = await open(id)
  await page.getByRole('textbox', { name: 'Text of the document' }).click()
  await page.keyboard.type('One')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Two')
  await settled(page)
  expect(text(id)).toBe('One\nTwo')
  await page.keyboard.press('Control+z')
  await settled(page)
  expect(text(id)).not.toContain('Two')
  await page.close()
})

test('formatting by keys and toolbar arrives as looks, headings and lists', async () => {
  const id = trial.create('Looks', bodyOf('plain words', 'second', 'third'))
  const page = await open(id)
  await page.evaluate(`paper.move({ selection: [{ element: 't0', start: 0, end: 5 }] })`)
  await page.keyboard.press('Control+b')
  await page.getByRole('button', { name: 'Code' }).click()
  await page.getByRole('button', { name: 'Text colour' }).click()
  await page.getByRole('button', { name: 'Red', exact: true }).click()
  await page.keyboard.press('Control+Shift+e')
  await page.evaluate(`paper.move({ cursor: { element: 't1', offset: 1 } })`)
  await page.keyboard.press('Control+Alt+2')
  await page.evaluate(`paper.move({ cursor: { element: 't2', offset: 5 } })`)
  await page.keyboard.press('Control+Shift+7')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('deeper')
  await settled(page)
  expect(trial.body(id).children).toMatchObject([
    {
      id: 'p0',
      attributes: { alignment: 'center' },
      children: [
        {
          id: 't0',
          runs: [
            {
              text: 'plain',
              attributes: { bold: true, fontFamily: 'Courier New', foregroundColor: '#cc0000' },
            },
            { text: ' words', attributes: {} },
          ],
        },
      ],
    },
    { id: 'p1', kind: 'paragraph', attributes: { heading: 'heading2' } },
    { id: 'p2', kind: 'listItem', attributes: { glyph: 'number', nestingLevel: 0 } },
    { kind: 'listItem', attributes: { glyph: 'latinLower', nestingLevel: 1 } },
  ])
  expect(await page.locator('.item').nth(1).getAttribute('data-label')).toBe('a.')
  await page.close()
})

/** A document with a picture between words, and the picture's id. */
function withPicture(title: string): string {
  const id = trial.create(title)
  const { id: image } = value(
    trial.docs.addImage({ email: trial.owner }, id, { content: png(40, 20), name: 'p' }),
  )
  const [first] = trial.body(id).children
  value(
    trial.docs.change({ email: trial.owner }, id, {
      operations: [
        {
          op: 'insert',
          parent: 'body',
          after: first?.id ?? null,
          node: paragraph('p', [
            textNode('before', 'before '),
            {
              id: 'picture',
              kind: 'image',
              attributes: { image, width: 60, height: 30, altTitle: 'graph:1', altDescription: 'A to B' },
            },
            textNode('after', ' after'),
          ]),
        },
      ],
    }),
  )
  return id
}

test('a picture that is clicked is the selection, gets its alternative text and another size', async () => {
  const id = withPicture('Picture')
  const page = await open(id)
  const picture = page.getByRole('img', { name: 'graph:1. A to B' })
  await picture.click()
  expect(await page.evaluate('paper.place()')).toEqual({ selection: [{ element: 'picture' }] })
  await page.keyboard.press('Control+Alt+y')
  await page.getByLabel('Description').fill('From A\nto B')
  await page.getByRole('button', { name: 'Apply' }).click()
  const handle = page.locator('.handle.se')
  const box = await handle.boundingBox()
  if (!box) throw new Error('The selected picture has no corners.')
  await page.mouse.move(box.x + 6, box.y + 6)
  await page.mouse.down()
  await page.mouse.move(box.x + 86, box.y + 6)
  await page.mouse.up()
  await settled(page)
  expect(nodesOf(id, 'image')).toMatchObject([
    {
      id: 'picture',
      attributes: { altTitle: 'graph:1', altDescription: 'From Ato B', width: 120, height: 60 },
    },
  ])
  await page.close()
})

test('a picture that is selected stays so when it is clicked after a dialog has had the focus', async () => {
  const page = await open(withPicture('Clicked again'))
  const place = { selection: [{ element: 'picture' }] }
  await page.evaluate(`paper.move(${JSON.stringify(place)})`)
  await page.locator('.paper-image.is-selected').waitFor()
  // What had the focus is taken away, and leaves the page without one and without a selection.
  await page.evaluate(`
    const dialog = document.body.appendChild(document.createElement('input'))
    dialog.focus()
    dialog.remove()
    getSelection().removeAllRanges()
    globalThis.told = new Promise((done) =>
      document.querySelector('.paper-image').addEventListener('click', () =>
        document.addEventListener('selectionchange', () => setTimeout(done), { once: true })))
    undefined`)
  await page.getByRole('img', { name: 'graph:1. A to B' }).click()
  // The browser tells of the cursor that it has put beside the picture only after the click.
  await page.evaluate('globalThis.told')
  expect(await page.evaluate('paper.place()')).toEqual(place)
  expect(await page.locator('.paper-image.is-selected').count()).toBe(1)
  await page.close()
})

test('a picture comes from a file, at most as wide as the text', async () => {
  const id = trial.create('File', bodyOf('x'))
  const page = await open(id)
  await page.evaluate(`paper.move({ cursor: { element: 't0', offset: 1 } })`)
  await page.getByRole('button', { name: 'Image' }).click()
  const file = { name: 'wide.png', mimeType: 'image/png', buffer: Buffer.from(png(1248, 100)) }
  await page.getByLabel('File').setInputFiles(file)
  await page.getByRole('button', { name: 'Insert' }).click()
  await expect.poll(() => nodesOf(id, 'image')).toMatchObject([{ attributes: { width: 468, height: 37.5 } }])
  await page.close()
})

test('a table is written through cell by cell, and a paper that may only be read changes by others alone', async () => {
  const id = trial.create('Table')
  const page = await open(id)
  const reader = await open(id, '&readonly')
  await page.getByRole('textbox', { name: 'Text of the document' }).click()
  await page.getByRole('button', { name: 'Table' }).click()
  await page.getByLabel('Rows').fill('1')
  await page.getByLabel('Columns').fill('2')
  await page.getByRole('button', { name: 'Insert' }).click()
  await page.keyboard.type('left')
  await page.keyboard.press('Tab')
  await page.keyboard.type('right')
  await page.getByRole('button', { name: 'Row below' }).click()
  await settled(page)
  expect(text(id)).toBe('left\nright\n\n\n')
  await reader.getByText('right').click()
  await reader.keyboard.type('nothing')
  expect(await reader.getByRole('toolbar').count()).toBe(0)
  expect(await shown(reader)).toBe('leftright')
  await page.close()
  await reader.close()
})

test('a paragraph with a picture that is copied into another document takes bytes and alternative text along', async () => {
  const from = withPicture('From')
  const to = trial.create('To', bodyOf('here'))
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await open(from)
  await page.getByRole('textbox', { name: 'Text of the document' }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const other = await open(to)
  await other.evaluate(`paper.move({ cursor: { element: 't0', offset: 4 } })`)
  await other.keyboard.press('Control+v')
  await other.getByRole('img', { name: 'graph:1. A to B' }).waitFor()
  await settled(other)
  expect(text(to)).toContain('before  after')
  const [copied] = nodesOf(to, 'image')
  const [original] = nodesOf(from, 'image')
  if (copied?.kind !== 'image' || original?.kind !== 'image') throw new Error('A picture is missing.')
  expect(copied.id).not.toBe(original.id)
  expect(copied.attributes).toMatchObject({ altTitle: 'graph:1', altDescription: 'A to B', width: 60 })
  expect(copied.attributes.image).not.toBe(original.attributes.image)
  expect(trial.docs.image(to, String(copied.attributes.image))?.content.byteLength).toBe(
    png(40, 20).byteLength,
  )
  await other.keyboard.press('Control+v')
  await expect.poll(() => other.getByRole('img', { name: 'graph:1. A to B' }).count()).toBe(2)
  await page.close()
  await other.close()
})

test('a script changes the document while a person types in the same paragraph', async () => {
  const id = trial.create('Both', bodyOf('one two three', 'last'))
  const page = await open(id)
  await page.evaluate(`paper.move({ cursor: { element: 't0', offset: 7 } })`)
  const script = (operations: Parameters<typeof trial.docs.change>[2]['operations']) =>
    value(trial.docs.change({ email: trial.owner, app: 'app' }, id, { operations }))
  for (const [index, letter] of [...' and a half'].entries()) {
    await page.keyboard.type(letter)
    if (index % 3 === 0)
      script([
        { op: 'replaceText', id: 't0', start: 0, end: 0, runs: [{ text: `${index}`, attributes: {} }] },
        { op: 'insert', parent: 'body', after: null, node: paragraph(`s${index}`, []) },
      ])
  }
  await settled(page)
  await expect.poll(() => shown(page)).toContain('9630one two and a half three')
  expect(text(id)).toBe('\n\n\n\n9630one two and a half three\nlast')
  await page.keyboard.type('!')
  script([{ op: 'remove', id: 'p0' }])
  await page.getByText(/The place where you wrote was deleted meanwhile. You wrote: “!”/).waitFor()
  expect(text(id)).toBe('\n\n\n\nlast')
  await page.close()
})

test('a place that a script names before the paper has heard of it is gone to when it has', async () => {
  const id = trial.create('Awaited', bodyOf('one'))
  const page = await open(id)
  expect(await page.evaluate(`paper.move({ selection: [{ element: 'new' }] })`)).toBe(false)
  const node = paragraph('p', [textNode('new', 'two')])
  const insert = { op: 'insert' as const, parent: 'body', after: 'p0', node }
  value(trial.docs.change({ email: trial.owner, app: 'app' }, id, { operations: [insert] }))
  await expect.poll(() => page.evaluate('paper.place()')).toEqual({ selection: [{ element: 'new' }] })
  await page.close()
})

test('text from elsewhere comes as clean paragraphs, lists and tables, without what could load or run', async () => {
  const id = trial.create('Foreign', bodyOf('x'))
  const page = await open(id)
  await page.evaluate(`paper.move({ cursor: { element: 't0', offset: 1 } })`)
  const html = `<style>p{color:red}</style><h2 onclick="x()">Head</h2><p style="text-align:center">A <b>bold</b>
    <a href="javascript:x()">no</a> <a href="https://a.example/">yes</a><img src="https://track.example/p.png"></p>
    <ul><li><p>one</p><ul><li>deeper</li></ul></li></ul><table><tr><th>h</th><td>c</td></tr></table><script>x()</script>`
  await page.evaluate(`{
    const data = new DataTransfer()
    data.setData('text/html', ${JSON.stringify(html)})
    data.setData('text/plain', 'plain')
    document.querySelector('.paper-sheet').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }`)
  await page.getByText('A picture of another host was left out').waitFor()
  await settled(page)
  const all = nodesOf(id, 'paragraph').concat(nodesOf(id, 'listItem'))
  expect(text(id)).toBe('xHead\nA bold no yes\none\ndeeper\nh\nc\n')
  expect(all.filter(({ kind }) => kind === 'listItem')).toMatchObject([
    { attributes: { glyph: 'bullet', nestingLevel: 0 } },
    { attributes: { glyph: 'hollowBullet', nestingLevel: 1 } },
  ])
  const runs = nodesOf(id, 'text').flatMap((node) => (node.kind === 'text' ? node.runs : []))
  expect(runs.find((run) => run.text === 'bold')?.attributes).toEqual({ bold: true })
  expect(runs.filter((run) => 'linkUrl' in run.attributes)).toMatchObject([
    { text: 'yes', attributes: { linkUrl: 'https://a.example/' } },
  ])
  await page.close()
})

test('what was typed while the document couldn’t be reached arrives later, once', async () => {
  const id = trial.create('Offline', bodyOf('x'))
  // Nor does it hear of its own change by the events.
  const page = await open(id, '', (opened) => opened.routeWebSocket('**/events**', (way) => way.close()))
  let isDone = false
  await page.route('**/changes', async (route) => {
    // The first arrives, and its answer is lost.
    if (!isDone) await route.fetch()
    isDone = true
    await route.abort()
  })
  await page.evaluate(`paper.move({ cursor: { element: 't0', offset: 1 } })`)
  await page.keyboard.type('yz')
  await page.getByText('The workbench can’t be reached.').waitFor()
  await page.unroute('**/changes')
  await settled(page)
  expect(text(id)).toBe('xyz')
  await page.close()
})

test('a paper hears what it has missed while nobody saw it, and while the way was broken', async () => {
  const id = trial.create('News', bodyOf('x'))
  const ways: WebSocketRoute[] = []
  let left = 0
  const page = await open(id, '', (opened) =>
    opened.routeWebSocket('**/events**', (way) => {
      const server = way.connectToServer()
      way.onClose(() => {
        left += 1
        void server.close()
      })
      ways.push(way)
    }),
  )
  const write = (text: string) => {
    const runs = [{ text, attributes: {} }]
    const operations = [{ op: 'replaceText', id: 't0', start: 0, end: 0, runs } as const]
    value(trial.docs.change({ email: trial.owner }, id, { operations }))
  }
  const see = (state: 'hidden' | 'visible') =>
    page.evaluate(`{
      Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }`)
  await see('hidden')
  await expect.poll(() => left).toBe(1)
  write('One ')
  expect(await shown(page)).toBe('x')
  await see('visible')
  await expect.poll(() => shown(page)).toBe('One x')
  await ways.at(-1)?.close()
  write('Two ')
  await expect.poll(() => shown(page)).toBe('Two One x')
  expect(ways).toHaveLength(3)
  await page.close()
})

test('a toolbar is one stop of Tab, the arrows go through it, and the page has no grave faults for a screen reader', async () => {
  const id = withPicture('Access')
  const page = await open(id)
  await page.getByRole('textbox', { name: 'Text of the document' }).click()
  await page.keyboard.press('Alt+F10')
  expect(await page.evaluate('document.activeElement.dataset.tool')).toBe('Undo')
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate('document.activeElement.dataset.tool')).toBe('Redo')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.closest(".paper-toolbar") === null')).toBe(true)
  expect(await seriousFaults(page)).toEqual([])
  await page.close()
})

test('typing in a document of 2,000 paragraphs doesn’t lag', async () => {
  const lines = Array.from({ length: 2000 }, (_, index) => `Paragraph ${index} with some words in it.`)
  const id = trial.create('Long', bodyOf(...lines))
  const page = await open(id)
  await page.evaluate(`paper.move({ cursor: { element: 't1000', offset: 9 } })`)
  // From the key to the paper's new state, in the page itself.
  await page.evaluate(`{
    globalThis.took = []
    const sheet = document.querySelector('.paper-sheet')
    let start = 0
    sheet.addEventListener('keydown', () => { start = performance.now() }, true)
    sheet.addEventListener('input', () => requestAnimationFrame(() => took.push(performance.now() - start)))
  }`)
  await page.keyboard.type('abcdefghijklmnopqrstuvwxyz', { delay: 20 })
  await settled(page)
  const took = (await page.evaluate('took')) as number[]
  const middle = [...took].sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0
  // On a busy machine; it is some 20 ms where it has time.
  expect(middle).toBeLessThan(150)
  expect(plainText(trial.body(id).children[1000] as DocNode)).toContain(
    'Paragraphabcdefghijklmnopqrstuvwxyz 1000',
  )
  console.info(`typing in 2,000 paragraphs: ${Math.round(middle)} ms at the median of ${took.length}`)
  await page.close()
})
