import { withImages } from '../../../files/clipboard.ts'
import type { NodeId } from '../../../files/tree/model.ts'
import { cloneNode, walk } from '../../../files/tree/tree.ts'
import { exception } from '../../bridge/exception.ts'
import type { ElementObject } from './element.ts'
import { Fragment, type Home, must } from './home.ts'

/** Puts an element that is in no document behind a sibling. Its objects stand for what is in the document from then on. */
export function attach(home: Home, element: ElementObject, parent: NodeId, after: NodeId | null): void {
  const from = element.home
  if (!(from instanceof Fragment) || from.node.id !== element.id) throw exception('Element must be detached.')
  const node = cloneNode(element.node)
  if (from.document.id !== home.document.id) bringImages(from, home, node)
  home.change([{ op: 'insert', parent, after, node }])
  for (const { id } of walk(node)) home.document.removed.delete(id)
  from.moveTo(home)
}

function bringImages(from: Fragment, { document }: Home, node: ReturnType<typeof cloneNode>): void {
  const names = new Map<string, string>()
  for (const each of walk(node)) {
    if (each.kind !== 'image') continue
    const old = String(each.attributes.image)
    const image = from.document.docs.image(from.document.id, old)
    if (image) names.set(old, must(document.docs.addImage(document.actor, document.id, image)).id)
  }
  withImages(node, names)
}
