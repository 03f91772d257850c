import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../test/browser.ts'
import { buildPicturePage, openStrictPage, type StrictPage } from '../../test/picture/strict-page.ts'

const file = join(import.meta.dirname, '../../test/fixtures/hostile/vectors.json')
const vectors: readonly { readonly name: string; readonly svg: string }[] = JSON.parse(
  readFileSync(file, 'utf8'),
)

let browser: Browser
let bare: StrictPage
let hits: string[] = []

type Way = 'inline' | 'image' | 'text' | 'raw image' | 'raw text'

/** Puts an SVG into the page in a way, moves over it, clicks it, and tells what ran and what was asked for. */
async function tried(svg: string, ...ways: readonly Way[]): Promise<readonly string[]> {
  hits = []
  bare.foreign.length = 0
  const put = async ({ svg, ways }: { svg: string; ways: readonly Way[] }) => {
    const image = (text: string) => {
      const shown = new Image()
      shown.src = `data:image/svg+xml,${encodeURIComponent(text)}`
      document.body.append(shown)
    }
    document.body.replaceChildren()
    const clean = globalThis.bench.sanitise(svg)
    if (ways.includes('inline')) globalThis.bench.inline(svg)
    if (ways.includes('image') && clean !== undefined) image(clean)
    if (ways.includes('text') && clean !== undefined) document.body.insertAdjacentHTML('beforeend', clean)
    if (ways.includes('raw image')) image(svg)
    if (ways.includes('raw text')) document.body.insertAdjacentHTML('beforeend', svg)
    const events = [
      'click',
      'mouseover',
      'mouseenter',
      'pointerover',
      'pointerenter',
      'focus',
      'focusin',
      'wheel',
    ]
    for (const element of document.querySelectorAll('body *'))
      for (const type of events)
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  try {
    await bare.page.evaluate(put, { svg, ways })
  } catch {
    hits.push('left the page') // the payload took the page away while it was being tried
  }
  return [...hits, ...bare.foreign]
}

beforeAll(async () => {
  browser = await launchBrowser()
  await buildPicturePage()
  bare = await openStrictPage(browser, { isStrict: false })
  await bare.page.exposeFunction('hit', () => void hits.push('ran'))
  bare.page.on('framenavigated', (frame) => {
    // A link to a part of its own picture is no harm.
    if (!frame.url().startsWith(`${bare.origin}/#`) && frame.url() !== `${bare.origin}/`)
      hits.push(`went to ${frame.url()}`)
  })
}, 240_000)

afterAll(async () => {
  await bare?.close()
  await browser?.close()
})

test('the list is long, and no two payloads have one name', () => {
  expect(vectors.length).toBeGreaterThanOrEqual(120)
  expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length)
})

test('what the sanitiser leaves of a payload neither runs nor asks for anything, inline or as an image', {
  timeout: 240_000,
}, async () => {
  const broken: string[] = []
  for (const { name, svg } of vectors) {
    const found = await tried(svg, 'inline', 'image', 'text')
    if (found.length > 0) broken.push(`${name}: ${found.join(', ')}`)
  }
  expect(broken).toEqual([])
})

test('a payload kept as it is neither runs nor asks for anything as an image', {
  timeout: 120_000,
}, async () => {
  const broken: string[] = []
  for (const { name, svg } of vectors) {
    const found = await tried(svg, 'raw image')
    if (found.length > 0) broken.push(`${name}: ${found.join(', ')}`)
  }
  expect(broken).toEqual([])
})

test('sanitising twice changes nothing', async () => {
  const changed = await bare.page.evaluate((list) => {
    const differs = (svg: string) => {
      const once = globalThis.bench.sanitise(svg)
      return once !== undefined && globalThis.bench.sanitise(once) !== once
    }
    return list.filter(({ svg }) => differs(svg)).map(({ name }) => name)
  }, vectors)
  expect(changed).toEqual([])
})

test('the payloads are live: unsanitised, many of them run or ask', { timeout: 120_000 }, async () => {
  // Those that only take the page elsewhere are left out: they would end the test's own page.
  const loud = vectors.filter(({ name }) => /^(?:root|onload|onerror|image|style|attribute|mXSS)/.test(name))
  const live: string[] = []
  for (const { name, svg } of loud) if ((await tried(svg, 'raw text')).length > 0) live.push(name)
  expect(live.length).toBeGreaterThan(30)
})
