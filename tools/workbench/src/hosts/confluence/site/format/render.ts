import type { AdfDocument, AdfNode } from '../../adf.ts'
import { numberAttribute, textAttribute } from './attributes.ts'
import { element, escaped } from './markup.ts'

/** How one kind of node is written: from the node and its children, which are written already. */
export type Writer = (node: AdfNode, inner: string) => string

/** What storage format and the view say differently: writers by node type, and one for every type without. */
export interface Dialect {
  readonly writers: Readonly<Record<string, Writer>>
  readonly unknown: Writer
}

/** A document as markup in a dialect. */
export function render(document: AdfDocument, dialect: Dialect): string {
  return document.content.map((node) => renderNode(node, dialect)).join('')
}

function renderNode(node: AdfNode, dialect: Dialect): string {
  if (node.type === 'text') return withMarks(node, escaped(node.text ?? ''))
  const inner = (node.content ?? []).map((child) => renderNode(child, dialect)).join('')
  const write = own(dialect.writers, node.type) ?? own(common, node.type) ?? dialect.unknown
  return withMarks(node, write(node, inner))
}

// A node's type comes from outside: `constructor` must not find what every object inherits.
function own(writers: Readonly<Record<string, Writer>>, type: string): Writer | undefined {
  return Object.hasOwn(writers, type) ? writers[type] : undefined
}

const cell =
  (name: 'td' | 'th'): Writer =>
  (node, inner) =>
    element(
      name,
      {
        colspan: moreThanOne(numberAttribute(node, 'colspan')),
        rowspan: moreThanOne(numberAttribute(node, 'rowspan')),
        'data-highlight-colour': textAttribute(node, 'background'),
      },
      inner,
    )

/** What both dialects write alike. */
const common: Readonly<Record<string, Writer>> = {
  paragraph: (_, inner) => element('p', {}, inner),
  heading: (node, inner) =>
    element(`h${Math.min(6, Math.max(1, numberAttribute(node, 'level') ?? 1))}`, {}, inner),
  bulletList: (_, inner) => element('ul', {}, inner),
  orderedList: (node, inner) => element('ol', { start: moreThanOne(numberAttribute(node, 'order')) }, inner),
  listItem: (_, inner) => element('li', {}, inner),
  blockquote: (_, inner) => element('blockquote', {}, inner),
  rule: () => '<hr />',
  hardBreak: () => '<br />',
  table: (_, inner) => element('table', {}, element('tbody', {}, inner)),
  tableRow: (_, inner) => element('tr', {}, inner),
  tableHeader: cell('th'),
  tableCell: cell('td'),
  inlineCard: (node) => {
    const url = textAttribute(node, 'url') ?? ''
    return element('a', { href: url, 'data-card-appearance': 'inline' }, escaped(url))
  },
}

type Mark = NonNullable<AdfNode['marks']>[number]

const marks: Readonly<Record<string, (mark: Mark, inner: string) => string>> = {
  strong: (_, inner) => element('strong', {}, inner),
  em: (_, inner) => element('em', {}, inner),
  code: (_, inner) => element('code', {}, inner),
  underline: (_, inner) => element('u', {}, inner),
  strike: (_, inner) => element('del', {}, inner),
  subsup: (mark, inner) => element(mark.attrs?.type === 'sup' ? 'sup' : 'sub', {}, inner),
  link: (mark, inner) => element('a', { href: String(mark.attrs?.href ?? '') }, inner),
  textColor: (mark, inner) => element('span', { style: `color: ${String(mark.attrs?.color ?? '')};` }, inner),
}

// The first mark is the outermost. A mark without a form of its own is left out: its text stays.
function withMarks(node: AdfNode, inner: string): string {
  return (node.marks ?? []).reduceRight((text, mark) => {
    const write = Object.hasOwn(marks, mark.type) ? marks[mark.type] : undefined
    return write ? write(mark, text) : text
  }, inner)
}

function moreThanOne(count: number | undefined): number | undefined {
  return count !== undefined && count > 1 ? count : undefined
}
