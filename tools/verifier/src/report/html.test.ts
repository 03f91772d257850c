import { type Language, languages } from '@crenwiz/policy'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { cleanReport, sampleReport, unkeyed } from '../../test/sample-report.ts'
import { html } from './html.ts'
import type { Report } from './report.ts'

type Node = DefaultTreeAdapterTypes.Node

/** Every element of a page with its attributes, and the faults that a strict reader finds. */
function read(page: string) {
  const faults: string[] = []
  const elements: { name: string; attributes: readonly { name: string; value: string }[] }[] = []
  const visit = (node: Node): void => {
    if ('tagName' in node) elements.push({ name: node.tagName, attributes: node.attrs })
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(page, { onParseError: ({ code }) => faults.push(code) }))
  return { elements, faults }
}

const hostile = (text: string): Report => {
  const at = { file: `src/${text}`, line: 1, column: 1 }
  const finding = {
    ...unkeyed,
    at,
    data: { api: text, label: text, to: text },
    path: [{ at, text }],
    bytes: text,
  }
  return {
    ...sampleReport,
    app: { id: text, name: text, folder: text, manifest: text },
    problems: [{ code: text, at, data: { [text]: text, list: [text] } }],
    claims: sampleReport.claims.map((one) =>
      one.claim.id === 'C3'
        ? { ...one, judgement: { claim: 'C3', verdict: 'BROKEN', evidence: [], findings: [finding] } }
        : one,
    ),
    suppressed: [{ finding, suppression: { code: text, file: text, reason: text, until: '2027-01-01' } }],
  }
}

/** How many elements of each name, and which attributes: what an app's text must never change. */
const shape = (page: string) =>
  read(page).elements.map(({ name, attributes }) => `${name} ${attributes.map((one) => one.name).join(' ')}`)

const shapeIn = (language: Language) => shape(html(hostile('x'), language))

test('the page is well formed and needs no script and nothing from elsewhere', () => {
  for (const report of [sampleReport, cleanReport]) {
    const { elements, faults } = read(html(report))
    expect(faults).toEqual([])
    expect(elements.map(({ name }) => name)).not.toContain('script')
    const loading = elements.flatMap(({ name, attributes }) =>
      attributes
        .filter(
          (one) =>
            /^(src|srcset|on.*|data|action|poster)$/.test(one.name) ||
            (one.name === 'href' && !one.value.startsWith('#')),
        )
        .map((one) => `${name} ${one.name}`),
    )
    expect(loading).toEqual([])
    expect(html(report)).not.toMatch(/url\(|@import/)
  }
})

test('each promise has its sentence and its verdict', () => {
  const page = html(sampleReport)
  for (const { claim } of sampleReport.claims) expect(page).toContain(`id="${claim.id}"`)
  expect(page).toContain('1 of 14 promises is broken. 3 are unproven')
})

test('whatever the app’s names and code hold, it is shown as text', () => {
  const plain = { en: shapeIn('en'), de: shapeIn('de'), ja: shapeIn('ja') }
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '</title><script>alert(1)</script>',
      '"><img src=x onerror=1>',
      "'--><svg/onload=1>",
      '\u202etxt.exe',
      ']]>&amp;',
    ),
  )
  fc.assert(
    fc.property(nasty, fc.constantFrom(...languages), (text, language) => {
      const page = html(hostile(text), language)
      expect(shape(page)).toEqual(plain[language])
      expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/)
    }),
    {
      numRuns: 15,
      examples: [
        ['<script>alert(1)</script>', 'en'],
        ['"\'><b onclick=x>', 'de'],
        ['valueOf', 'ja'],
        ['__proto__', 'de'],
      ],
    },
  )
})

test('a name of a million characters is cut', () => {
  expect(html(hostile('n'.repeat(1_000_000))).length).toBeLessThan(200_000)
})

test('no path of the machine is in it', () => {
  expect(html(sampleReport)).not.toContain('/home/ann')
})
