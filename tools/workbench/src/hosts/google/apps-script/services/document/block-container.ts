import { container, type DocNode, isParagraph, type NodeId } from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { exception } from '../../bridge/exception.ts'
import { attach } from './attach.ts'
import { ContainerObject } from './container-element.ts'
import { ElementObject } from './element.ts'
import { imageNode } from './image-node.ts'
import { listItemNode, paragraphNode, tableNode } from './nodes.ts'

/** What holds paragraphs, list items and tables: the body, headers, footers and cells. */
export abstract class BlockContainerObject extends ContainerObject {
  setText(text: unknown): this {
    this.replaceChildren(String(text).split('\n'))
    return this
  }
  override clear(): this {
    this.replaceChildren([''])
    return this
  }
  appendParagraph(given: unknown): ElementObject {
    return this.insertParagraphAfter(this.lastChild, given)
  }
  insertParagraph(index: unknown, given: unknown): ElementObject {
    return this.insertParagraphAfter(this.siblingBefore(index), given)
  }
  appendListItem(given: unknown): ElementObject {
    return this.insertListItemAfter(this.lastChild, given)
  }
  insertListItem(index: unknown, given: unknown): ElementObject {
    return this.insertListItemAfter(this.siblingBefore(index), given)
  }
  appendTable(given?: unknown): ElementObject {
    return this.insertTableAfter(this.lastChild, given)
  }
  insertTable(index: unknown, given?: unknown): ElementObject {
    return this.insertTableAfter(this.siblingBefore(index), given)
  }
  appendImage(given: unknown): ElementObject {
    return this.insertImageAfter(this.lastChild, given)
  }
  insertImage(index: unknown, given: unknown): ElementObject {
    return this.insertImageAfter(this.siblingBefore(index), given)
  }
  appendHorizontalRule(): ElementObject {
    return this.insertInParagraph(this.lastChild, this.leaf('horizontalRule'))
  }
  insertHorizontalRule(index: unknown): ElementObject {
    return this.insertInParagraph(this.siblingBefore(index), this.leaf('horizontalRule'))
  }
  appendPageBreak(given?: unknown): ElementObject {
    return this.insertPageBreakAfter(this.lastChild, given)
  }
  insertPageBreak(index: unknown, given?: unknown): ElementObject {
    return this.insertPageBreakAfter(this.siblingBefore(index), given)
  }
  getParagraphs(): readonly ElementObject[] {
    return this.allOf('paragraph', 'listItem')
  }
  getListItems(): readonly ElementObject[] {
    return this.allOf('listItem')
  }
  getTables(): readonly ElementObject[] {
    return this.allOf('table')
  }
  getImages(): readonly ElementObject[] {
    return this.allOf('image')
  }
  /** Documents have no footnotes here. */
  getFootnotes(): readonly ElementObject[] {
    return []
  }

  // Finding one's home takes a look at the store, so it is found once and not for each of 100,000 ids.
  private get newId(): () => NodeId {
    const { home } = this
    return () => home.newId()
  }
  private leaf(kind: 'horizontalRule' | 'pageBreak'): DocNode {
    return { id: this.newId(), kind, attributes: {} }
  }
  // Old children go from the end, so that 100,000 of them go quickly; the last paragraph stays until there is a new one.
  private replaceChildren(lines: readonly string[]): void {
    const { node } = this
    const old = node.children.map(({ id }) => id)
    const last = old.at(-1) ?? null
    const operations: Operation[] = old
      .slice(0, -1)
      .reverse()
      .map((id) => ({ op: 'remove', id }))
    const { newId } = this
    let after = last
    for (const line of lines) {
      const paragraph = paragraphNode(newId, line)
      operations.push({ op: 'insert', parent: node.id, after, node: paragraph })
      after = paragraph.id
    }
    if (last !== null) operations.push({ op: 'remove', id: last })
    this.change(operations)
  }
  private insertParagraphAfter(after: NodeId | null, given: unknown): ElementObject {
    if (given instanceof ElementObject) return this.attachBlock(given, 'paragraph', after)
    return this.insertNode(paragraphNode(this.newId, String(given)), after)
  }
  private insertListItemAfter(after: NodeId | null, given: unknown): ElementObject {
    if (given instanceof ElementObject) return this.attachBlock(given, 'listItem', after)
    const before = after === null ? undefined : this.tree.find(after)
    return this.insertNode(listItemNode(this.newId, String(given), before), after)
  }
  private insertTableAfter(after: NodeId | null, given: unknown): ElementObject {
    this.makeRoomAfter(after)
    if (given instanceof ElementObject) return this.attachBlock(given, 'table', after)
    const rows = Array.isArray(given) ? given : []
    if (!rows.every(Array.isArray)) throw exception('Invalid argument: cells')
    return this.insertNode(tableNode(this.newId, rows as readonly (readonly unknown[])[]), after)
  }
  // Behind a table there is always a paragraph.
  private makeRoomAfter(after: NodeId | null): void {
    const { children } = this.node
    if ((children.at(-1)?.id ?? null) !== after) return
    this.change({ op: 'insert', parent: this.id, after, node: paragraphNode(this.newId, '') })
  }
  private insertImageAfter(after: NodeId | null, given: unknown): ElementObject {
    if (!(given instanceof ElementObject)) return this.insertInParagraph(after, imageNode(this.home, given))
    return this.attachInParagraph(given, 'image', after)
  }
  private insertPageBreakAfter(after: NodeId | null, given: unknown): ElementObject {
    if (given instanceof ElementObject) return this.attachInParagraph(given, 'pageBreak', after)
    return this.insertInParagraph(after, this.leaf('pageBreak'))
  }
  private insertInParagraph(after: NodeId | null, node: DocNode): ElementObject {
    this.insertNode(container('paragraph', this.newId(), [node]), after)
    return this.elementOf(node)
  }
  private attachInParagraph(
    element: ElementObject,
    kind: DocNode['kind'],
    after: NodeId | null,
  ): ElementObject {
    if (element.node.kind !== kind) throw exception(`Invalid argument: ${kind}`)
    const paragraph = container('paragraph', this.newId())
    this.insertNode(paragraph, after)
    attach(this.home, element, paragraph.id, null)
    return element
  }
  private attachBlock(element: ElementObject, kind: DocNode['kind'], after: NodeId | null): ElementObject {
    const isFitting = kind === 'table' ? element.node.kind === 'table' : isParagraph(element.node)
    if (!isFitting) throw exception(`Invalid argument: ${kind}`)
    attach(this.home, element, this.id, after)
    return element
  }
  private insertNode(node: DocNode, after: NodeId | null): ElementObject {
    this.change({ op: 'insert', parent: this.id, after, node })
    return this.elementOf(node)
  }
}
