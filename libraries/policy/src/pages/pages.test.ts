import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { expect, test } from 'vitest'
import { charts, confluence, editionOf, leave } from '../../test/declarations.ts'
import type { Edition } from '../edition.ts'
import { outputs } from '../outputs.ts'
import { languages, sentencesOf } from '../sentence.ts'
import { diffHtml } from './changes-html.ts'
import { inlineHtml, inlineMarkdown } from './inline.ts'
import { policyHtml } from './policy-html.ts'
import { policyMarkdown } from './policy-markdown.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const first = editionOf([charts])
const editions: readonly Edition[] = [first, editionOf([charts, leave], '1.1.0')]
const sample = {
  schema: { type: 'object' },
  request: 'POST https://region1.google-analytics.com/mp/collect',
  googleRequest: 'POST from a script',
}
const files = () => outputs([charts, leave], editions, sample)
const pages = () => files().filter(({ name }) => name.endsWith('.html'))

function elements(html: string): readonly Element[] {
  const errors: string[] = []
  const document = parse(html, {
    onParseError: ({ code }) => errors.push(code),
    sourceCodeLocationInfo: true,
  })
  expect(errors).toEqual([])
  const walk = (node: Node): readonly Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ]
  return walk(document)
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

test('the same input gives the same bytes', () => {
  expect(files()).toEqual(files())
})

test('every page is valid, in its language, with a title, one first heading and a skip link that leads somewhere', () => {
  for (const { name, text } of pages()) {
    const all = elements(text)
    const ids = all.flatMap((element) => attribute(element, 'id') ?? [])
    expect([name, ids.length]).toEqual([name, new Set(ids).size])
    expect(all.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1)
    const html = all.find(({ tagName }) => tagName === 'html')
    expect(html && attribute(html, 'lang')).toBe(/\.(de|ja)\.html$/.exec(name)?.[1] ?? 'en')
    expect(all.find(({ tagName }) => tagName === 'title')).toBeDefined()
    const links = all.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '')
    expect(links[0]).toBe('#text')
    for (const link of links.filter((href) => href.startsWith('#'))) expect(ids).toContain(link.slice(1))
    const known = files().map((file) => file.name)
    for (const link of links.filter((href) => !href.startsWith('#')))
      expect(known).toContain(link.split('#')[0])
  }
})

test('each table that can be scrolled has a name of its own', () => {
  const two = [charts, { ...charts, name: 'Plots' }]
  for (const { text } of outputs(two, [editionOf(two)], sample).filter(({ name }) =>
    name.endsWith('.html'),
  )) {
    const names = elements(text)
      .filter((element) => attribute(element, 'role') === 'region')
      .map((element) => attribute(element, 'aria-label'))
    expect(names).toEqual([...new Set(names)])
  }
})

test('the usage page shows a request from Google only where an add-on sends one there', () => {
  const shown = (addons: Parameters<typeof outputs>[0]) =>
    outputs(addons, [editionOf(addons)], sample).find(({ name }) => name === 'usage-data.html')?.text
  expect(shown([charts])).toContain('POST from a script')
  expect(shown([leave, { ...charts, hosts: [confluence] }])).not.toContain('POST from a script')
})

test('no heading skips a level', () => {
  for (const { text } of pages()) {
    const levels = elements(text).flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
    )
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  }
})

test('no page runs a script or loads anything', () => {
  for (const { text } of pages()) {
    for (const element of elements(text)) {
      expect(['script', 'img', 'link', 'iframe', 'object', 'form', 'video', 'audio']).not.toContain(
        element.tagName,
      )
      expect(
        element.attrs.filter(({ name }) => name.startsWith('on') || name === 'src' || name === 'style'),
      ).toEqual([])
    }
    expect(text).not.toMatch(/url\(|@import/)
  }
})

test('every sentence stands on its page with its claims or its reason', () => {
  for (const language of languages) {
    const spans = elements(policyHtml(editions, language)).filter(
      (element) => attribute(element, 'data-claim') ?? attribute(element, 'data-unchecked'),
    )
    const shown = spans.map((span) => [
      textOf(span),
      attribute(span, 'data-claim') ?? attribute(span, 'data-unchecked'),
    ])
    const said = sentencesOf(editions[1]?.sections ?? []).map(({ text, proof }) => [
      text[language].replaceAll('`', ''),
      'claims' in proof ? proof.claims.join(' ') : proof.unchecked,
    ])
    expect(shown.slice(0, said.length)).toEqual(said)
    // What the page says of itself follows.
    expect(shown.slice(said.length).map(([, claims]) => claims)).toEqual(['C14', 'C14'])
  }
})

test('every sentence of the Markdown ends with its mark', () => {
  for (const language of languages) {
    const policy = policyMarkdown(editions, language)
    const lines = policy.split('\n').filter((line) => line.includes('<sup>'))
    expect(lines).toHaveLength(sentencesOf(editions[1]?.sections ?? []).length + 2)
    for (const line of lines) expect(line).toMatch(/ <sup>[^<]+<\/sup>$/)
  }
})

test('the page of the usage data shows every event, parameter and value', () => {
  const text = files().find(({ name }) => name === 'usage-data.html')?.text ?? ''
  for (const shown of ['app_loaded', 'drawn', 'kind', 'bar', 'pie', 'How long readers wait.', sample.request])
    expect(text).toContain(shown)
})

test('names and reasons from outside never become markup', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '`<b>',
    '**bold**',
    '[x](javascript:alert(1))',
  ]
  for (const name of hostile) {
    const addon = { ...charts, name, hosts: [{ ...confluence, products: [name], scopes: [name] }] }
    for (const { name: file, text } of outputs([addon], [editionOf([addon])], {
      schema: name,
      request: name,
      googleRequest: name,
    })) {
      if (!file.endsWith('.html')) continue
      const tags = elements(text).map(({ tagName }) => tagName)
      expect(tags).not.toContain('script')
      expect(tags).not.toContain('img')
      expect(tags).not.toContain('b')
    }
  }
})

test('any text comes through HTML as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [paragraph] = elements(`<!doctype html><title>t</title><p>${inlineHtml(text)}`).filter(
        ({ tagName }) => tagName === 'p',
      )
      expect(paragraph && textOf(paragraph).replaceAll('`', '')).toBe(text.replaceAll('`', ''))
    }),
  )
})

test('Markdown’s own characters are kept from being markup, outside of code', () => {
  expect(inlineMarkdown('a_b *c* [d](e) <f> `g_h`')).toBe('a\\_b \\*c\\* \\[d\\](e) \\<f\\> `g_h`')
})

test('a comparison marks words as added and removed', () => {
  const files = outputs([charts, leave], editions, sample)
  expect(files.find(({ name }) => name === 'changes.md')?.text).toContain(
    '- Added: Leave collects no usage data.',
  )
  const html = files.find(({ name }) => name === 'changes.html')?.text ?? ''
  expect(elements(html).some(({ tagName }) => tagName === 'ins')).toBe(true)
  expect(diffHtml([])).toContain('No sentence differs.')
})
