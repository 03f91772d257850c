import { type DocNode, isContainer, isParagraph, type NodeId } from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { lengthOfRuns, lookAt, sliceRuns } from '../../../files/tree/runs.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { ContainerObject } from './container-element.ts'
import type { ElementObject } from './element.ts'
import { imageNode } from './image-node.ts'
import { TextObject } from './text.ts'

/** A place in a document: before the character of an offset in a text, or before the child of an offset. */
export class Position extends HostObject {
  readonly className = 'Document.Position'
  constructor(
    readonly element: ElementObject,
    readonly offset: number,
  ) {
    super()
    const { node } = element
    const most = node.kind === 'text' ? lengthOfRuns(node.runs) : isContainer(node) ? node.children.length : 0
    // Google's words, from memory.
    if (!Number.isInteger(offset) || offset < 0 || offset > most)
      throw exception(`Offset (${offset}) must be from 0 to ${most}.`)
  }
  getElement(): ElementObject {
    return this.element
  }
  getOffset(): number {
    return this.offset
  }
  getSurroundingText(): TextObject | null {
    const { element } = this
    const holder = isParagraph(element.node) ? element : element.getParent()
    return holder instanceof ContainerObject ? new TextObject(holder.home, holder.id) : null
  }
  getSurroundingTextOffset(): number {
    const { element, offset } = this
    const parent = element.node.kind === 'text' ? element.parent : element.node
    if (!isContainer(parent)) return 0
    const index = element.node.kind === 'text' ? element.tree.indexOf(element.id) : offset
    const before = parent.children
      .slice(0, index)
      .reduce((sum, child) => sum + (child.kind === 'text' ? lengthOfRuns(child.runs) : 0), 0)
    return element.node.kind === 'text' ? before + offset : before
  }
  /** Null where no picture can be, as documented. */
  insertInlineImage(source: unknown): ElementObject | null {
    const place = this.place()
    if (!place) return null
    const node = imageNode(this.element.home, source)
    this.element.change(this.insertion(place, node))
    return this.element.elementOf(node)
  }
  insertText(text: unknown): ElementObject | null {
    const { element, offset } = this
    const { node } = element
    const wanted = String(text)
    if (wanted === '') return element
    if (node.kind === 'text') {
      const runs = [{ text: wanted, attributes: lookAt(node.runs, Math.max(0, offset - 1)) }]
      element.change({ op: 'replaceText', id: node.id, start: offset, end: offset, runs })
      return element
    }
    if (!isParagraph(node)) return null
    const fresh: DocNode = {
      id: element.home.newId(),
      kind: 'text',
      runs: [{ text: wanted, attributes: {} }],
    }
    const after = node.children[offset - 1]?.id ?? null
    element.change({ op: 'insert', parent: node.id, after, node: fresh })
    const { children } = node
    const found = [children[offset], children[offset - 1]].find((child) => child?.kind === 'text')
    return found ? element.elementOf(found) : null
  }

  private place(): { readonly parent: NodeId; readonly after: NodeId | null } | undefined {
    const { element, offset } = this
    const { node, parent, tree } = element
    if (node.kind !== 'text')
      return isParagraph(node) ? { parent: node.id, after: node.children[offset - 1]?.id ?? null } : undefined
    if (!parent) return undefined
    const before = parent.children[tree.indexOf(node.id) - 1]?.id ?? null
    return { parent: parent.id, after: offset === 0 ? before : node.id }
  }
  // In the midst of a text, what stands behind becomes a text of its own, with its looks.
  private insertion(
    { parent, after }: { readonly parent: NodeId; readonly after: NodeId | null },
    node: DocNode,
  ): readonly Operation[] {
    const { element, offset } = this
    const text = element.node
    const insert: Operation = { op: 'insert', parent, after, node }
    if (text.kind !== 'text') return [insert]
    const length = lengthOfRuns(text.runs)
    if (offset === 0 || offset === length) return [insert]
    const rest: DocNode = {
      id: element.home.newId(),
      kind: 'text',
      runs: sliceRuns(text.runs, offset, length),
    }
    return [
      { op: 'replaceText', id: text.id, start: offset, end: length, runs: [] },
      insert,
      { op: 'insert', parent, after: node.id, node: rest },
    ]
  }
}
