import { type Html, html } from '../../../../pages/html.ts'
import type { AdfNode } from '../../adf.ts'
import { choiceAttr, hexColor, isNode, textAttr } from './attributes.ts'
import { localImage, safeHref } from './link.ts'
import { notShown, type Rendering } from './rendering.ts'

const simple: Readonly<Record<string, (inner: Html) => Html>> = {
  strong: (inner) => html`<strong>${inner}</strong>`,
  em: (inner) => html`<em>${inner}</em>`,
  code: (inner) => html`<code>${inner}</code>`,
  strike: (inner) => html`<s>${inner}</s>`,
  underline: (inner) => html`<u>${inner}</u>`,
}

function marked(inner: Html, mark: unknown): Html {
  if (!isNode(mark)) return inner
  const wrap = simple[mark.type]
  if (Object.hasOwn(simple, mark.type) && wrap) return wrap(inner)
  if (mark.type === 'link') {
    const href = safeHref(mark.attrs?.href)
    return href === undefined
      ? inner
      : html`<a href="${href}" rel="noopener noreferrer nofollow">${inner}</a>`
  }
  if (mark.type === 'subsup') {
    return choiceAttr(mark, 'type', ['sub', 'sup']) === 'sub'
      ? html`<sub>${inner}</sub>`
      : html`<sup>${inner}</sup>`
  }
  if (mark.type === 'textColor' || mark.type === 'backgroundColor') {
    const color = hexColor(mark.attrs?.color)
    if (color === undefined) return inner
    return mark.type === 'textColor'
      ? html`<span class="text-color" style="--c:${color}">${inner}</span>`
      : html`<mark class="text-back" style="--c:${color}">${inner}</mark>`
  }
  return inner
}

function day(node: AdfNode, reading: Rendering['reading']): Html {
  const date = new Date(Number(textAttr(node, 'timestamp')))
  if (Number.isNaN(date.getTime())) return notShown(node, 'inline')
  const words = new Intl.DateTimeFormat(reading.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
  return html`<time class="date" datetime="${date.toISOString()}">${words}</time>`
}

/** One inline node of a document. */
export function inline(node: AdfNode, rendering: Rendering): Html {
  switch (node.type) {
    case 'text': {
      const marks = Array.isArray(node.marks) ? node.marks : []
      return marks.reduceRight<Html>(marked, html`${typeof node.text === 'string' ? node.text : ''}`)
    }
    case 'hardBreak':
      return html`<br>`
    case 'emoji':
      return html`<span class="emoji">${textAttr(node, 'text') ?? textAttr(node, 'shortName') ?? ''}</span>`
    case 'mention': {
      const name = rendering.nameOf(textAttr(node, 'id') ?? '') ?? textAttr(node, 'text')?.replace(/^@/, '')
      return html`<span class="mention">@${name ?? 'someone'}</span>`
    }
    case 'date':
      return day(node, rendering.reading)
    case 'status': {
      const colors = ['neutral', 'purple', 'blue', 'red', 'yellow', 'green'] as const
      const color = choiceAttr(node, 'color', colors) ?? 'neutral'
      return html`<span class="status status-${color}">${textAttr(node, 'text') ?? ''}</span>`
    }
    case 'inlineCard': {
      const href = safeHref(node.attrs?.url)
      return href === undefined
        ? notShown(node, 'inline')
        : html`<a class="card" href="${href}" rel="noopener noreferrer nofollow">${href}</a>`
    }
    case 'mediaInline': {
      const src = localImage(node.attrs?.url)
      return src === undefined
        ? notShown(node, 'inline')
        : html`<img class="media-inline" src="${src}" alt="${textAttr(node, 'alt') ?? ''}">`
    }
    case 'placeholder':
      return html`<span class="placeholder">${textAttr(node, 'text') ?? ''}</span>`
    case 'inlineExtension':
      return rendering.macro(node)
    default:
      return notShown(node, 'inline')
  }
}
