import { type Html, html } from '../../../../pages/html.ts'
import type { AdfNode } from '../../adf.ts'
import { childrenOf, choiceAttr, numberAttr, textAttr } from './attributes.ts'
import { inline } from './inline.ts'
import { localImage, safeHref } from './link.ts'
import { notShown, type Rendering } from './rendering.ts'

const layouts = [
  'center',
  'wide',
  'full-width',
  'wrap-left',
  'wrap-right',
  'align-start',
  'align-end',
] as const

/** An image: one that is attached or in the document is drawn, one from elsewhere is named and linked, never fetched. */
export function media(node: AdfNode, rendering: Rendering): Html {
  const alt = textAttr(node, 'alt') ?? ''
  const file = textAttr(node, 'id')
  const src = file === undefined ? localImage(node.attrs?.url) : rendering.fileUrl(file)
  if (src !== undefined) {
    const width = numberAttr(node, 'width')
    const height = numberAttr(node, 'height')
    return html`<img src="${src}" alt="${alt}" loading="lazy" ${width && html`width="${width}"`} ${height && html`height="${height}"`}>`
  }
  const href = safeHref(node.attrs?.url)
  if (href === undefined) return notShown(node, 'block')
  return html`<span class="remote-image">Image “${alt || href}” is on another host and is not loaded here. <a href="${href}" rel="noopener noreferrer nofollow">Open it</a></span>`
}

/** A figure with its caption. */
export function mediaSingle(node: AdfNode, rendering: Rendering): Html {
  const layout = choiceAttr(node, 'layout', layouts) ?? 'center'
  const width = numberAttr(node, 'width')
  const isPixels = textAttr(node, 'widthType') === 'pixel'
  const size =
    width && width > 0 ? `width:${isPixels ? `${Math.round(width)}px` : `${Math.min(width, 100)}%`}` : ''
  const parts = childrenOf(node).map((child) => {
    if (child.type === 'media') return media(child, rendering)
    if (child.type === 'caption') {
      return html`<figcaption>${childrenOf(child).map((part) => inline(part, rendering))}</figcaption>`
    }
    return notShown(child, 'block')
  })
  return html`<figure class="media media-${layout}" style="${size}">${parts}</figure>`
}
