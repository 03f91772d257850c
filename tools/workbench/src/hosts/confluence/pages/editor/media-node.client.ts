import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import { localImage } from '../render/link.ts'

/** An image: attached ones and those in the document are drawn, one of another host is only named. */
export function mediaNode(node: Node, fileUrl: (id: string) => string | undefined): NodeView {
  const { id, url, alt } = node.attrs
  const src = typeof id === 'string' ? fileUrl(id) : localImage(url)
  if (src === undefined) {
    const dom = document.createElement('div')
    dom.className = 'remote-image'
    dom.textContent = `Image “${String(alt ?? url ?? id ?? '')}” is on another host and is not loaded here.`
    return { dom }
  }
  const dom = document.createElement('img')
  dom.src = src
  dom.alt = typeof alt === 'string' ? alt : ''
  return { dom }
}
