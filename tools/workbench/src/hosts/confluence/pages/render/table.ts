import { type Html, html } from '../../../../pages/html.ts'
import type { AdfNode } from '../../adf.ts'
import { childrenOf, choiceAttr, hexColor, numberAttr } from './attributes.ts'
import { notShown, type Rendering } from './rendering.ts'

type Blocks = (nodes: readonly AdfNode[], rendering: Rendering) => Html

function span(node: AdfNode, name: 'colspan' | 'rowspan'): Html | false {
  const count = numberAttr(node, name)
  if (count === undefined || !Number.isInteger(count) || count < 2 || count > 1000) return false
  return name === 'colspan' ? html`colspan="${count}"` : html`rowspan="${count}"`
}

function cell(node: AdfNode, rendering: Rendering, blocks: Blocks): Html {
  const color = hexColor(node.attrs?.background)
  const style = color === undefined ? '' : `--c:${color}`
  const name = color === undefined ? '' : 'has-color'
  const inner = blocks(childrenOf(node), rendering)
  const spans = html`${span(node, 'colspan')} ${span(node, 'rowspan')}`
  if (node.type === 'tableHeader') return html`<th class="${name}" style="${style}" ${spans}>${inner}</th>`
  if (node.type === 'tableCell') return html`<td class="${name}" style="${style}" ${spans}>${inner}</td>`
  return html`<td>${notShown(node, 'block')}</td>`
}

function columns(rows: readonly AdfNode[]): Html | false {
  const first = rows[0]
  if (!first) return false
  const widths = childrenOf(first).flatMap((node) => {
    const given = node.attrs?.colwidth
    return Array.isArray(given) ? given : [0]
  })
  if (!widths.some((width) => typeof width === 'number' && width > 0)) return false
  return html`<colgroup>${widths.map((width) =>
    typeof width === 'number' && width > 0 ? html`<col style="width:${Math.round(width)}px">` : html`<col>`,
  )}</colgroup>`
}

/** A table; wider than the page it scrolls by itself. */
export function table(node: AdfNode, rendering: Rendering, blocks: Blocks): Html {
  const layout = choiceAttr(node, 'layout', ['wide', 'full-width'] as const) ?? 'default'
  const rows = childrenOf(node)
  const body = rows.map((row) =>
    row.type === 'tableRow'
      ? html`<tr>${childrenOf(row).map((part) => cell(part, rendering, blocks))}</tr>`
      : html`<tr><td>${notShown(row, 'block')}</td></tr>`,
  )
  return html`<div class="table-scroll layout-${layout}" tabindex="0" role="region" aria-label="Table"><table>${columns(rows)}<tbody>${body}</tbody></table></div>`
}
