import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launchBrowser } from '../../../../test/browser.ts'
import { buildPicturePage, openStrictPage, type StrictPage } from '../../test/picture/strict-page.ts'
import { kindIds } from './kind.ts'
import { flatSvg } from './schemes.ts'
import { templates } from './templates.ts'

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

/** Text that must be in the picture of each kind's first template; a formula's is its title. */
const words = {
  mermaid: 'Known customer?',
  dot: 'Browser',
  'vega-lite': 'Germany',
  math: 'sqrt',
  mindmap: 'Translations are late',
  plantuml: 'reserve',
} as const

test.each(kindIds)(
  'every %s template is drawn in both schemes under the policy',
  { timeout: 120_000 },
  async (kind) => {
    for (const { id, source } of templates[kind]) {
      const drawn = await strict.page.evaluate(([kind, source]) => globalThis.bench.draw(kind, source), [
        kind,
        source,
      ] as const)
      if (!drawn.ok) throw new Error(`${kind} ${id}: ${drawn.problem.message}`)
      expect(drawn.light, id).not.toMatch(/<foreignObject|<image|<script/)
      // PlantUML's dark mode draws other shapes in places, so some of its pictures are kept as two.
      if (kind !== 'plantuml') expect(drawn.picture.dark, `${id} is kept as one SVG`).toBeUndefined()
      expect(drawn.light).toMatch(/^<svg[^>]*\swidth="[\d.]+"/)
      if (drawn.picture.dark === undefined) expect(drawn.dark).toContain('data-scheme="dark"')
      expect(flatSvg(drawn.dark, 'dark')).not.toBe(flatSvg(drawn.light, 'light'))
      expect(drawn.picture.svg.length, `${id} is small`).toBeLessThan(32_000)
    }
    const first = templates[kind][0]
    const picture = await strict.page.evaluate(([kind, source]) => globalThis.bench.draw(kind, source), [
      kind,
      first?.source ?? '',
    ] as const)
    const spoken = picture.ok ? picture.light.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ') : ''
    expect(spoken).toContain(words[kind])
    expect(strict.faults).toEqual([])
    expect(strict.foreign).toEqual([])
  },
)

test('a kept picture opens to what was drawn, and the same source gives the same bytes', async () => {
  const same = await strict.page.evaluate(async (source) => {
    const one = await globalThis.bench.draw('mermaid', source)
    const two = await globalThis.bench.draw('mermaid', source)
    if (!one.ok || !two.ok) return 'not drawn'
    const light = await globalThis.bench.open(one.picture, 'light')
    const dark = await globalThis.bench.open(one.picture, 'dark')
    return {
      isLight: light === one.light,
      isDark: dark === one.dark,
      isSame: one.picture.svg === two.picture.svg,
    }
  }, templates.mermaid[1]?.source ?? '')
  expect(same).toEqual({ isLight: true, isDark: true, isSame: true })
})

test('a corrupt picture opens to nothing', async () => {
  const found = await strict.page.evaluate(async () => {
    const sample = { width: 1, height: 1, hash: '' }
    const packed = ['', '!!', 'AAAA', btoa('not deflated')]
    return Promise.all(packed.map((svg) => globalThis.bench.open({ ...sample, svg }, 'light')))
  })
  expect(found.map((svg) => svg ?? 'nothing')).toEqual(['nothing', 'nothing', 'nothing', 'nothing'])
})

test.each([
  ['mermaid', '%% note\nflowchart TD\n  A[Start --> B\n', 3],
  ['mermaid', 'hello', undefined],
  ['dot', 'digraph {\n a -> \n ; b }', 3],
  ['vega-lite', '{\n "mark": "bar"\n "data": {}\n}', 3],
  [
    'vega-lite',
    '{"data":\n{"url":"http://evil.example/x.json"},"mark":"bar","encoding":{"x":{"field":"a","type":"nominal"}}}',
    2,
  ],
  ['math', 'a\n\\frac{1}{', 2],
  ['math', '\\href{javascript:hit()}{x}', 1],
  ['plantuml', '@startuml\nAlice -> Bob: Hello\nfoo bar baz\n@enduml', 3],
  ['plantuml', 'A -> B\n!include <C4/C4_Context>\n', 2],
] as const)('bad %s (%j) is faulted in words at its line', async (kind, source, line) => {
  const drawn = await strict.page.evaluate(([kind, source]) => globalThis.bench.draw(kind, source), [
    kind,
    source,
  ] as const)
  expect(drawn.ok).toBe(false)
  if (drawn.ok) return
  expect(drawn.problem.message.length).toBeGreaterThan(10)
  expect(drawn.problem.at?.line).toBe(line)
  expect(strict.foreign).toEqual([])
})

test('PlantUML themes, icons and emoji come from our own files', async () => {
  const source = '@startuml\n!theme cyborg\nAlice -> Bob : <&heart> <:smile:>\n@enduml'
  const drawn = await strict.page.evaluate(
    (source) => globalThis.bench.preview('plantuml', source, 'light'),
    source,
  )
  expect(drawn.ok && drawn.svg).toContain('Alice')
  expect(strict.foreign).toEqual([])
  expect(strict.faults).toEqual([])
})

test('a graph that never ends is stopped, and the next one is drawn', { timeout: 60_000 }, async () => {
  const nodes = Array.from({ length: 220 }, (_one, index) => `n${index}`)
  const edges = nodes.flatMap((from, index) => nodes.slice(index + 1).map((to) => `${from} -> ${to}`))
  const { page, close } = await openStrictPage(browser)
  onTestFinished(close)
  await page.clock.install()
  const started = page.waitForEvent('worker')
  const drawing = page.evaluate(
    (source) => globalThis.bench.preview('dot', source, 'light'),
    `digraph{${edges.join(';')}}`,
  )
  await started
  await page.clock.fastForward(10_000)
  expect((await drawing).ok).toBe(false)
  const next = await page.evaluate(() => globalThis.bench.preview('dot', 'digraph{a->b}', 'light'))
  expect(next.ok).toBe(true)
})
