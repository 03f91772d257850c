import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { seriousFaults } from '../../../../test/axe.ts'
import { launchBrowser } from '../../../../test/browser.ts'
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
  context = await browser.newContext({ viewport: { width: 760, height: 500 } })
  page = await context.newPage()
  faults = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(String(error)))
})
afterEach(async () => {
  await context.close()
  expect(faults).toEqual([])
})

async function read(config: unknown, options?: Parameters<typeof contextOf>[1]): Promise<void> {
  await page.addInitScript(fakeBridge, contextOf(config, options))
  await page.goto(`${harness.url}/view/`)
}

const invoked = () =>
  page.evaluate(() =>
    fakeHost.calls.filter(({ command }) => command === 'invoke').map(({ payload }) => payload as unknown),
  )
const until = (command: string) =>
  page.waitForFunction((name) => fakeHost.calls.some((call) => call.command === name), command)
const colourAt = (selector: string) =>
  page.evaluate(async (place) => {
    const image = document.querySelector<HTMLImageElement>(place)
    await image?.decode()
    const canvas = document.createElement('canvas')
    const brush = canvas.getContext('2d')
    if (image) brush?.drawImage(image, 0, 0)
    return [...(brush?.getImageData(100, 5, 1, 1).data ?? [])]
  }, selector)

test('a kept picture is painted as an image, with its words, and no engine or sanitiser is loaded', async () => {
  const loaded: number[] = []
  page.on('response', async (response) => loaded.push((await response.body()).length))
  await read(keep(flow, picture))
  await until('invoke')
  const image = page.getByRole('img', { name: flow.alt })
  expect(await image.evaluate((node) => node instanceof HTMLImageElement && node.naturalWidth)).toBe(240)
  expect(await page.getByText(flow.caption).isVisible()).toBe(true)
  expect(loaded.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(25_000)
  expect(await invoked()).toEqual([
    {
      functionKey: 'usage',
      payload: { event: { name: 'app_loaded', parameters: {} }, locale: 'en-US', timeZone: 'Europe/Berlin' },
    },
  ])
})

test('thirty frames of one page count it once', async () => {
  await page.addInitScript(fakeBridge, contextOf(keep(flow, picture)))
  await page.goto(`${harness.url}/page/30`)
  const frames = page.frames().filter((frame) => frame.parentFrame())
  await Promise.all(
    frames.map((frame) =>
      frame.waitForFunction(() => fakeHost.calls.some(({ command }) => command === 'enableTheming')),
    ),
  )
  const counts = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() => fakeHost.calls.filter(({ command }) => command === 'invoke').length),
    ),
  )
  expect(counts).toHaveLength(30)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
})

test('nothing is counted in the page editor', async () => {
  await read(keep(flow, picture), { isEditing: true })
  await until('enableTheming')
  expect(await invoked()).toEqual([])
})

test('the picture follows the page to dark without an engine', async () => {
  await read(keep(flow, picture))
  await until('enableTheming')
  expect(await colourAt('img')).toEqual([0, 0, 255, 255])
  await page.evaluate(() => {
    document.documentElement.dataset.colorMode = 'dark'
  })
  await expect.poll(() => colourAt('img')).toEqual([0, 255, 0, 255])
})

test('a fixed theme stays as the writer chose it', async () => {
  await read(keep({ ...flow, theme: 'light' }, picture), { scheme: 'dark' })
  await until('enableTheming')
  expect(await colourAt('img')).toEqual([0, 0, 255, 255])
})

test('turning to the picture makes it inline, with tools, and nothing moves', async () => {
  await read(keep(flow, picture))
  await until('enableTheming')
  const before = await page.locator('.picture').boundingBox()
  await page.locator('figure').hover()
  await page.locator('.canvas > svg').waitFor()
  expect(await page.locator('.picture').boundingBox()).toEqual(before)
  const names = await page.getByRole('group', { name: 'Picture tools' }).getByRole('button').all()
  expect(await Promise.all(names.map((button) => button.getAttribute('aria-label')))).toEqual([
    'Zoom in',
    'Zoom out',
    'Show all',
    'Whole screen',
    'Copy source',
    'Show source',
    'Download SVG',
    'Download PNG',
  ])
  expect(await seriousFaults(page)).toEqual([])
})

test('the tools stay where they are while one says what came of it', async () => {
  await read(keep(flow, picture))
  await page.locator('figure').hover()
  const tools = page.getByRole('group', { name: 'Picture tools' })
  const copy = tools.getByRole('button', { name: 'Copy source' })
  await copy.waitFor()
  const before = await copy.boundingBox()
  await copy.click()
  await tools.getByRole('status').filter({ hasText: /\S/ }).waitFor()
  expect(await copy.boundingBox()).toEqual(before)
})

test('who turns to the picture before the calm is over gets the tools then', async () => {
  await read(keep(flow, picture))
  await page.locator('figure').hover()
  await page.locator('.canvas > svg').waitFor()
})

test('a link in the picture is opened by the host', async () => {
  await read(keep(flow, picture))
  await until('enableTheming')
  await page.locator('figure').hover()
  await page.locator('.canvas > svg a').click()
  const navigated = await page.evaluate(() => fakeHost.calls.filter(({ command }) => command === 'navigate'))
  expect(navigated).toEqual([
    { command: 'navigate', payload: { url: 'https://example.com/guide', type: 'new-tab' } },
  ])
})

test('keys zoom, move and reset the picture, from the keyboard alone', async () => {
  await read(keep(flow, picture))
  await until('enableTheming')
  await page.keyboard.press('Tab')
  await page.locator('.canvas:focus').waitFor()
  const transform = () => page.locator('.canvas').evaluate((node) => (node as HTMLElement).style.transform)
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  const zoomed = await transform()
  expect(zoomed).toContain('scale(1.5625)')
  await page.keyboard.press('ArrowLeft')
  expect(await transform()).not.toBe(zoomed)
  await page.keyboard.press('Escape')
  expect(await transform()).toBe('')
})

test('the source is shown, and handed out as SVG and PNG at twice the size', async () => {
  await read(keep(flow, picture))
  await until('enableTheming')
  await page.locator('figure').hover()
  await page.getByRole('button', { name: 'Show source' }).click()
  expect(await page.getByRole('region', { name: 'Source of the diagram (Graphviz)' }).textContent()).toBe(
    flow.source,
  )
  const download = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks)
  }
  expect((await download('Download SVG')).toString()).toContain('fill="#0000ff"')
  const png = await download('Download PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([480, 240])
})

test('a hostile kept picture neither runs nor fetches, as an image and inline', async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const hostile = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="120" onload="top.hacked=1"><script>top.hacked=1</script><image href="https://evil.test/i.png" width="9" height="9"/><style>@import url(https://evil.test/c.css);</style><a href="javascript:top.hacked=1"><text y="50">Bait</text></a></svg>`
  await read(keep(flow, hostile))
  await until('enableTheming')
  await page.locator('figure').hover()
  await page.locator('.canvas > svg').waitFor()
  await page.getByText('Bait').click()
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
  expect(asked.filter((url) => !url.startsWith(harness.url) && !url.startsWith('data:'))).toEqual([])
})

test('without a kept picture the engine draws, and its time is counted by bucket', async () => {
  await read({ version: 1, ...flow })
  await page.locator('img').waitFor()
  await until('invoke')
  await page.waitForFunction(() => fakeHost.calls.filter(({ command }) => command === 'invoke').length === 2)
  expect(JSON.stringify(await invoked())).toMatch(
    /"diagram_rendered","parameters":\{"kind":"dot","duration":"(?:under_\w+|over_3s)"\}/,
  )
  expect(
    await page.locator('img').evaluate((node) => (node as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(50)
})

test('a picture that an engine drew is drawn anew when the page turns dark', async () => {
  await read({ version: 1, ...flow })
  await page.locator('img').waitFor()
  const day = await page.locator('img').getAttribute('src')
  await page.evaluate(() => {
    document.documentElement.dataset.colorMode = 'dark'
  })
  await page.waitForFunction((src) => document.querySelector('img')?.src !== src, day)
})

/** A page with some frames that have a Mermaid source and no picture. */
async function openUndrawn(count: number) {
  const mermaid = { ...flow, kind: 'mermaid', source: 'flowchart LR\n  Draft --> Review' }
  await page.addInitScript(fakeBridge, contextOf({ version: 1, ...mermaid }))
  await page.goto(`${harness.url}/page/${count}`)
  return page.frames().filter((frame) => frame.parentFrame())
}
const isEngine = (bytes: number) => bytes > 1_000_000
const pictureIn = (frame: Frame) => frame.locator('.picture > img, .canvas > svg')
const drawn = (frames: readonly Frame[]) => Promise.all(frames.map((frame) => pictureIn(frame).waitFor()))

test('one frame of a page loads the engine and draws for the others', async () => {
  const frames = await openUndrawn(3)
  await drawn(frames)
  const largest = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() =>
        Math.max(
          ...performance
            .getEntriesByType('resource')
            .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize),
        ),
      ),
    ),
  )
  expect(largest.filter(isEngine)).toHaveLength(1)
})

test('when the frame that draws is taken from the page, another one draws', async () => {
  let taken: Frame | undefined
  await context.route('**/*.js', async (route) => {
    const response = await route.fetch()
    if (taken || !isEngine((await response.body()).length)) return route.fulfill({ response })
    taken = route.request().frame()
    await (await taken.frameElement()).evaluate((element) => (element as Element).remove())
  })
  const frames = await openUndrawn(3)
  await expect.poll(() => taken?.isDetached()).toBe(true)
  await drawn(frames.filter((frame) => frame !== taken))
})

test('where one frame’s engine can’t be loaded, another tries it, and the first says so', async () => {
  let isRefused = false
  await context.route('**/*.js', async (route) => {
    const response = await route.fetch()
    if (!isRefused && isEngine((await response.body()).length)) {
      isRefused = true
      return route.abort()
    }
    await route.fulfill({ response })
  })
  const frames = await openUndrawn(2)
  await Promise.race(frames.map((frame) => pictureIn(frame).waitFor()))
  await Promise.race(frames.map((frame) => frame.getByText('could not be loaded').waitFor()))
  faults = faults.filter((fault) => !fault.includes('ERR_FAILED'))
})

test('a stale picture is shown until it is drawn again, and a corrupt one is drawn again', async () => {
  await read(keep(flow, picture, { hash: 'old' }))
  await page.waitForFunction(() => document.querySelector('img')?.src.includes('Published'))
  await page.close()
  page = await context.newPage()
  await read(keep(flow, 'no picture at all'))
  await page.waitForFunction(() => document.querySelector('img')?.src.includes('Published'))
})

test('a source with a fault is told in words with its place, and can be copied', async () => {
  await read({ version: 1, ...flow, source: 'digraph {\n  a -> -> b\n}' })
  const heading = page.getByRole('heading', { name: 'This Graphviz diagram can’t be drawn' })
  await heading.waitFor()
  expect(await page.locator('.notice').textContent()).toContain('Line 2')
  expect(await page.locator('.notice pre').textContent()).toContain('a -> -> b')
  expect(await page.getByRole('button', { name: 'Copy text' }).isVisible()).toBe(true)
  expect(JSON.stringify(await invoked())).toContain('render_failed')
  expect(await seriousFaults(page)).toEqual([])
})

test('an unreadable configuration is shown whole and raw', async () => {
  await read({ version: 99, secret: '<b>kept</b>' })
  await page.getByRole('heading', { name: 'This diagram’s configuration can’t be read' }).waitFor()
  expect(await page.locator('.notice pre').textContent()).toContain('<b>kept</b>')
})

test('an empty configuration is hinted at in the page editor and shows nothing to readers', async () => {
  await read(undefined, { isEditing: true, locale: 'de-DE' })
  await page.getByRole('heading', { name: 'Noch kein Diagramm' }).waitFor()
  await page.close()
  page = await context.newPage()
  await read(undefined)
  await until('enableTheming')
  expect(await page.locator('main').textContent()).toBe('')
})

test('a configuration that is saved anew is shown anew', async () => {
  await read(undefined, { isEditing: true })
  await until('on')
  await page.evaluate(
    (config) => {
      Object.assign(fakeHost.context.extension as object, { config })
      fakeHost.saved?.()
    },
    keep(flow, picture),
  )
  await page.getByRole('img', { name: flow.alt }).waitFor()
})

test('a host that gives no answer is told in words', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, '__bridge', {
      value: { callBridge: () => Promise.reject(new Error('no host')) },
    })
  })
  await page.goto(`${harness.url}/view/`)
  await page.getByText('The page did not answer').waitFor()
})
