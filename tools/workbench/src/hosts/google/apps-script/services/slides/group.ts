import { cloneNode } from '../../../files/tree/tree.ts'
import { elementsOf } from '../../../slides/pages.ts'
import type { HostObject } from '../../bridge/host-object.ts'
import { ElementObject } from './page-element.ts'

/** Elements that move as one. Where they are is said by themselves: a group's box is that around them. */
export class GroupObject extends ElementObject {
  readonly className = 'Slides.Group'

  getChildren(): readonly HostObject[] {
    const { presentation, id } = this
    return elementsOf(presentation.container(id)).map((node) => presentation.anyElement(node))
  }
  ungroup(): void {
    const { presentation, id, parent } = this
    const children = elementsOf(presentation.container(id))
    let after = id
    presentation.change([
      ...children.flatMap((child) => {
        const insert = { op: 'insert', parent: parent.id, after, node: cloneNode(child) } as const
        after = child.id
        return [{ op: 'remove', id: child.id } as const, insert]
      }),
      { op: 'remove', id },
    ])
  }
}
