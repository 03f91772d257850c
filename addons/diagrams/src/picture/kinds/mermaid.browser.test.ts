import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../../test/browser.ts'
import { mermaidSamples } from '../../../test/picture/mermaid-samples.ts'
import { buildPicturePage, openStrictPage, type StrictPage } from '../../../test/picture/strict-page.ts'

let browser: Browser
let strict: StrictPage

beforeAll(async () => {
  browser = await launchBrowser()
  await buildPicturePage()
  strict = await openStrictPage(browser)
}, 240_000)

afterAll(async () => {
  await strict?.close()
  await browser?.close()
})

/** Mermaid breaks lines and splits words into pieces: only the letters are compared. */
const letters = (text: string) => text.replace(/\s|\u00a0/g, '')

test.each(mermaidSamples)(
  'every label of a $type diagram is in its picture',
  async ({ type, source, labels }) => {
    strict.faults.length = 0
    const raw = await strict.page.evaluate((source) => globalThis.bench.raw('mermaid', source), source)
    // Only the journey still writes HTML, and beside each label of HTML the same one as text.
    expect(raw.includes('<foreignObject')).toBe(type === 'journey')
    const drawn = await strict.page.evaluate(
      (source) => globalThis.bench.preview('mermaid', source, 'light'),
      source,
    )
    if (!drawn.svg) throw new Error(drawn.problem?.message)
    const spoken = letters(
      (drawn.svg.match(/<text[\s>][\s\S]*?<\/text>/g) ?? [])
        .join('')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
    )
    expect(labels.filter((label) => !spoken.includes(letters(label)))).toEqual([])
    expect(strict.faults).toEqual([])
  },
)
