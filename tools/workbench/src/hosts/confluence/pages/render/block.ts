import { type Html, html } from '../../../../pages/html.ts'
import type { AdfNode } from '../../adf.ts'
import { childrenOf, choiceAttr, isNode, numberAttr, textAttr } from './attributes.ts'
import { inline } from './inline.ts'
import { safeHref } from './link.ts'
import { media, mediaSingle } from './media.ts'
import { notShown, type Rendering } from './rendering.ts'
import { table } from './table.ts'

const panels = ['info', 'note', 'tip', 'warning', 'success', 'error', 'custom'] as const

function inlines(node: AdfNode, rendering: Rendering): Html {
  return html`${childrenOf(node).map((child) => inline(child, rendering))}`
}

/** The classes of a block's own marks: alignment and indentation. */
function shape(node: AdfNode): string {
  const marks = Array.isArray(node.marks) ? node.marks.filter(isNode) : []
  const names = marks.map((mark) => {
    if (mark.type === 'alignment') return choiceAttr(mark, 'align', ['center', 'end'] as const)
    if (mark.type === 'indentation')
      return `indent-${Math.min(6, Math.max(1, Math.floor(numberAttr(mark, 'level') ?? 1)))}`
    return undefined
  })
  return names.filter(Boolean).join(' ')
}

function heading(node: AdfNode, rendering: Rendering): Html {
  const level = Math.min(6, Math.max(1, Math.floor(numberAttr(node, 'level') ?? 1)))
  const inner = inlines(node, rendering)
  const name = shape(node)
  // The page's title is the only h1; a document's headings come below it.
  if (level === 1) return html`<h2 class="h1 ${name}">${inner}</h2>`
  if (level === 2) return html`<h3 class="h2 ${name}">${inner}</h3>`
  if (level === 3) return html`<h4 class="h3 ${name}">${inner}</h4>`
  if (level === 4) return html`<h5 class="h4 ${name}">${inner}</h5>`
  if (level === 5) return html`<h6 class="h5 ${name}">${inner}</h6>`
  return html`<h6 class="h6 ${name}">${inner}</h6>`
}

function task(node: AdfNode, rendering: Rendering): Html {
  if (node.type === 'taskList') return html`<li class="nested">${block(node, rendering)}</li>`
  if (node.type !== 'taskItem' && node.type !== 'decisionItem')
    return html`<li>${notShown(node, 'block')}</li>`
  const isDone = textAttr(node, 'state') === 'DONE'
  const word = isDone ? 'Done' : 'To do'
  const box = node.type === 'taskItem' && html`<span class="box" role="img" aria-label="${word}"></span>`
  return html`<li class="${node.type === 'taskItem' ? 'task' : 'decision'} ${isDone && 'done'}">${box}<span>${inlines(node, rendering)}</span></li>`
}

/** A run of blocks. */
export function blocks(nodes: readonly AdfNode[], rendering: Rendering): Html {
  return html`${nodes.map((node) => block(node, rendering))}`
}

function items(node: AdfNode, rendering: Rendering): Html {
  return html`${childrenOf(node).map((item) =>
    item.type === 'listItem'
      ? html`<li>${blocks(childrenOf(item), rendering)}</li>`
      : html`<li>${notShown(item, 'block')}</li>`,
  )}`
}

/** One block of a document. */
function block(node: AdfNode, rendering: Rendering): Html {
  switch (node.type) {
    case 'paragraph':
      return html`<p class="${shape(node)}">${inlines(node, rendering)}</p>`
    case 'heading':
      return heading(node, rendering)
    case 'bulletList':
      return html`<ul>${items(node, rendering)}</ul>`
    case 'orderedList': {
      const order = numberAttr(node, 'order')
      return html`<ol ${order !== undefined && html`start="${Math.floor(order)}"`}>${items(node, rendering)}</ol>`
    }
    case 'taskList':
      return html`<ul class="tasks">${childrenOf(node).map((item) => task(item, rendering))}</ul>`
    case 'decisionList':
      return html`<ul class="decisions">${childrenOf(node).map((item) => task(item, rendering))}</ul>`
    case 'blockquote':
      return html`<blockquote>${blocks(childrenOf(node), rendering)}</blockquote>`
    case 'codeBlock': {
      const text = childrenOf(node).map((child) => (typeof child.text === 'string' ? child.text : ''))
      const language = textAttr(node, 'language')
      return html`<pre class="code" tabindex="0" ${language && html`data-language="${language}"`}><code>${text}</code></pre>`
    }
    case 'panel': {
      const kind = choiceAttr(node, 'panelType', panels) ?? 'info'
      return html`<div class="panel panel-${kind}" role="note" aria-label="${kind}"><div class="panel-body">${blocks(childrenOf(node), rendering)}</div></div>`
    }
    case 'rule':
      return html`<hr>`
    case 'table':
      return table(node, rendering, blocks)
    case 'mediaSingle':
      return mediaSingle(node, rendering)
    case 'mediaGroup':
      return html`<div class="media-group">${childrenOf(node).map((child) => media(child, rendering))}</div>`
    case 'expand':
    case 'nestedExpand':
      return html`<details class="expand"><summary>${textAttr(node, 'title') || 'Show more'}</summary>${blocks(childrenOf(node), rendering)}</details>`
    case 'layoutSection':
      return html`<div class="columns">${childrenOf(node).map((column) => {
        const width = numberAttr(column, 'width')
        const style = width && width > 0 && width <= 100 ? `flex:${width}` : ''
        return column.type === 'layoutColumn'
          ? html`<div class="column" style="${style}">${blocks(childrenOf(column), rendering)}</div>`
          : notShown(column, 'block')
      })}</div>`
    case 'blockCard':
    case 'embedCard': {
      const href = safeHref(node.attrs?.url)
      return href === undefined
        ? notShown(node, 'block')
        : html`<p><a class="card" href="${href}" rel="noopener noreferrer nofollow">${href}</a></p>`
    }
    case 'extension':
      return rendering.macro(node)
    case 'bodiedExtension':
      return rendering.macro(node, blocks(childrenOf(node), rendering))
    default:
      return notShown(node, 'block')
  }
}
