import fc from 'fast-check'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { html } from '../../../../pages/html.ts'
import type { AdfDocument } from '../../adf.ts'
import { safeHref } from './link.ts'
import { renderDocument } from './render.ts'
import type { Rendering } from './rendering.ts'

const rendering: Rendering = {
  reading: { locale: 'de-DE', timeZone: 'Europe/Berlin' },
  nameOf: () => undefined,
  fileUrl: () => undefined,
  macro: (_node, body) => html`<div class="macro">${body ?? ''}</div>`,
}

function shown(...content: AdfDocument['content']): string {
  return renderDocument({ version: 1, type: 'doc', content }, rendering).markup
}

const types = [
  'paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'taskList', 'taskItem', 'decisionList',
  'decisionItem', 'blockquote', 'codeBlock', 'panel', 'rule', 'table', 'tableRow', 'tableCell', 'tableHeader',
  'mediaSingle', 'mediaGroup', 'media', 'caption', 'expand', 'layoutSection', 'layoutColumn', 'blockCard',
  'embedCard', 'extension', 'bodiedExtension', 'text', 'hardBreak', 'emoji', 'mention', 'date', 'status',
  'inlineCard', 'mediaInline', 'placeholder', 'inlineExtension', 'constructor', '__proto__', 'toString',
] // biome-ignore format: a list to be read as one
const nasty = fc.constantFrom(
  '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "' onmouseover='alert(1)", 'javascript:alert(1)',
  ' \u0001java\nscript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>alert(1)</script>', '//evil.example',
  'data:image/svg+xml,<svg onload=alert(1)>', 'vbscript:x', '</code></pre><script>', '&lt;script&gt;', '#fff;x:url(//e)',
  'url(javascript:alert(1))', '--><script>', '\\\\evil.example', 'https://ok.example/a?b=1&c="x"',
) // biome-ignore format: a list to be read as one
const value = fc.oneof(nasty, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.array(nasty))
const keys = [
  'href', 'url', 'id', 'text', 'title', 'alt', 'width', 'height', 'layout', 'level', 'order', 'language', 'panelType',
  'color', 'background', 'colspan', 'rowspan', 'colwidth', 'timestamp', 'state', 'type', 'align', 'shortName', 'widthType',
] // biome-ignore format: a list to be read as one
const attrs = fc.dictionary(fc.constantFrom(...keys), value)
const marks = fc.constantFrom(
  'strong',
  'em',
  'code',
  'link',
  'textColor',
  'backgroundColor',
  'subsup',
  'alignment',
  'indentation',
  'constructor',
)
const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    nasty,
    fc.record(
      {
        type: fc.oneof(fc.constantFrom(...types), nasty),
        attrs: fc.oneof(attrs, fc.constant(null), nasty),
        text: fc.oneof(nasty, fc.constant(7)),
        marks: fc.oneof(fc.array(fc.oneof(fc.record({ type: marks, attrs }), nasty)), nasty),
        content: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), nasty),
      },
      { requiredKeys: ['type'] },
    ),
  ),
}))

interface Element {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Element[]
}

function everyElement(element: Element): readonly Element[] {
  return [element, ...(element.childNodes ?? []).flatMap(everyElement)]
}

test('no hostile document gets a script, a handler, a javascript: address or a remote image through', () => {
  const banned = new Set([
    'script',
    'iframe',
    'object',
    'embed',
    'svg',
    'style',
    'link',
    'meta',
    'base',
    'form',
  ])
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (content) => {
      const markup = shown(...(content as AdfDocument['content']))
      const body = `<!doctype html><html><head></head><body><main>${markup}</main></body></html>`
      const root = parse(body) as unknown as Element
      const main = everyElement(root).find(({ nodeName }) => nodeName === 'main')
      for (const { nodeName, attrs: found = [] } of everyElement(main ?? root)) {
        expect(banned).not.toContain(nodeName)
        for (const attr of found) {
          expect(attr.name).not.toMatch(/^on|[<"']/)
          if (attr.name === 'href') expect(safeHref(attr.value)).toBeDefined()
          if (attr.name === 'src') expect(attr.value).toMatch(/^(\/wiki\/|data:image\/png;)/)
          if (attr.name === 'style')
            expect(attr.value).toMatch(/^(--c:#[0-9a-f]{3,6}|width:[\d.e-]+(px|%)|flex:[\d.e-]+)?$/i)
        }
      }
    }),
    { numRuns: 400 },
  )
})

test('a link that would run a script is shown as text', () => {
  const link = (href: string) =>
    shown({
      type: 'paragraph',
      content: [{ type: 'text', text: 'go', marks: [{ type: 'link', attrs: { href } }] }],
    })
  expect(link('java\nscript:alert(1)')).toBe('<p class="">go</p>')
  expect(link('https://a.example/?q="')).toContain('href="https://a.example/?q=%22"')
  expect(link('/wiki/spaces/DEMO')).toContain('href="/wiki/spaces/DEMO"')
})

test('marks nest, text is escaped and a heading stands below the page title', () => {
  const text = { type: 'text', text: '<b> & co', marks: [{ type: 'strong' }, { type: 'em' }] }
  expect(shown({ type: 'heading', attrs: { level: 1 }, content: [text] })).toBe(
    '<h2 class="h1 "><strong><em>&lt;b&gt; &amp; co</em></strong></h2>',
  )
})

test('a node that the workbench does not know is named quietly', () => {
  expect(shown({ type: 'syncBlock', attrs: { secret: 1 } })).toContain('“syncBlock” is not shown here')
})

test('a date is written in the reader’s language', () => {
  const date = { type: 'date', attrs: { timestamp: String(Date.UTC(2026, 10, 25)) } }
  expect(shown({ type: 'paragraph', content: [date] })).toContain('25.11.2026')
})
