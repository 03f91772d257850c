import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'

function words(json: string): string {
  const value: unknown = JSON.parse(json)
  const type = typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : 'content'
  const attrs = typeof value === 'object' && value !== null && 'attrs' in value ? value.attrs : undefined
  const text = typeof attrs === 'object' && attrs !== null && 'text' in attrs ? attrs.text : undefined
  return typeof text === 'string' && text !== ''
    ? text
    : `“${type.slice(0, 60)}” can’t be edited here. It stays in the page.`
}

/** What the editor doesn't know: named, moved and deleted whole, never changed. */
export function opaqueNode(node: Node): NodeView {
  const dom = document.createElement(node.isInline ? 'span' : 'div')
  dom.className = 'opaque'
  dom.textContent = words(String(node.attrs.json))
  return { dom }
}
