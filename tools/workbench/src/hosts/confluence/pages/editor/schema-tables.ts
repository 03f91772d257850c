import type { NodeSpec } from 'prosemirror-model'
import { rest } from './schema-nodes.ts'

function cell(tag: 'td' | 'th'): NodeSpec {
  return {
    content: 'nested+',
    tableRole: tag === 'td' ? 'cell' : 'header_cell',
    isolating: true,
    attrs: {
      colspan: { default: 1 },
      rowspan: { default: 1 },
      colwidth: { default: null },
      background: { default: null },
      rest,
    },
    parseDOM: [
      {
        tag,
        getAttrs: (element) => ({
          colspan: span(element.getAttribute('colspan')),
          rowspan: span(element.getAttribute('rowspan')),
        }),
      },
    ],
    toDOM: ({ attrs }) => {
      const color = String(attrs.background ?? '')
      const colored = /^#[0-9a-f]{6}$/i.test(color) ? { class: 'has-color', style: `--c:${color}` } : {}
      return [tag, { ...colored, ...many('colspan', attrs.colspan), ...many('rowspan', attrs.rowspan) }, 0]
    },
  }
}

function span(text: string | null): number {
  const count = Number(text ?? 1)
  return Number.isInteger(count) && count >= 1 && count <= 100 ? count : 1
}

function many(name: string, value: unknown): Record<string, string> {
  return typeof value === 'number' && value > 1 ? { [name]: String(value) } : {}
}

/** Tables, with the roles that prosemirror-tables looks for. */
export const tables: Readonly<Record<string, NodeSpec>> = {
  table: {
    group: 'block',
    content: 'tableRow+',
    tableRole: 'table',
    isolating: true,
    attrs: {
      localId: { default: null },
      layout: { default: null },
      isNumberColumnEnabled: { default: null },
      rest,
    },
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  tableRow: {
    content: '(tableCell | tableHeader)+',
    tableRole: 'row',
    attrs: { rest },
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  tableCell: cell('td'),
  tableHeader: cell('th'),
}
