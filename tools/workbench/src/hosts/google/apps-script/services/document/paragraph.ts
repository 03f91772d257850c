import type { DocNode, NodeId, TextNode } from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { exception } from '../../bridge/exception.ts'
import type { EnumValue } from '../../bridge/host-object.ts'
import { attach } from './attach.ts'
import { alignmentNames, enumOf, headingNames, nameOf, orNull } from './attribute-names.ts'
import { ContainerObject } from './container-element.ts'
import { ElementObject } from './element.ts'
import { imageNode } from './image-node.ts'
import { textLook } from './text-edits.ts'

/** A paragraph, and what list items have of it. */
export class ParagraphObject extends ContainerObject {
  readonly className: string = 'Document.Paragraph'

  setText(text: unknown): void {
    const { node } = this
    const wanted = String(text)
    const [first, ...rest] = node.children
    const removed = (children: readonly DocNode[]): Operation[] =>
      children.map(({ id }) => ({ op: 'remove', id }))
    // The text that is there keeps its id and its look.
    if (first?.kind === 'text' && wanted !== '')
      this.change([
        ...removed(rest),
        {
          op: 'replaceText',
          id: first.id,
          start: 0,
          end: first.runs.reduce((sum, run) => sum + run.text.length, 0),
          runs: [{ text: wanted, attributes: first.runs[0]?.attributes ?? {} }],
        },
      ])
    else this.change([...removed(node.children), ...this.textInsertion(wanted, null)])
  }
  appendText(text: unknown): ElementObject {
    return this.insertTextAt(this.node.children.length, text)
  }
  insertText(index: unknown, text: unknown): ElementObject {
    this.siblingBefore(index)
    return this.insertTextAt(Number(index), text)
  }
  appendInlineImage(image: unknown): ElementObject {
    return this.insertImageAfter(this.lastChild, image)
  }
  insertInlineImage(index: unknown, image: unknown): ElementObject {
    return this.insertImageAfter(this.siblingBefore(index), image)
  }
  appendHorizontalRule(): ElementObject {
    return this.insertLeaf('horizontalRule', this.lastChild)
  }
  insertHorizontalRule(index: unknown): ElementObject {
    return this.insertLeaf('horizontalRule', this.siblingBefore(index))
  }
  appendPageBreak(element?: unknown): ElementObject {
    return this.insertPageBreakAfter(this.lastChild, element)
  }
  insertPageBreak(index: unknown, element?: unknown): ElementObject {
    return this.insertPageBreakAfter(this.siblingBefore(index), element)
  }

  getHeading(): EnumValue {
    return enumOf(headingNames, String(this.node.attributes.heading ?? 'normal'))
  }
  setHeading(heading: unknown): this {
    return this.set('heading', nameOf(headingNames, heading))
  }
  getAlignment(): EnumValue | null {
    const value = this.node.attributes.alignment
    return value === undefined ? null : enumOf(alignmentNames, String(value))
  }
  setAlignment(alignment: unknown): this {
    return this.set('alignment', alignment === null ? null : nameOf(alignmentNames, alignment))
  }
  getIndentStart(): unknown {
    return orNull(this.node.attributes, 'indentStart')
  }
  setIndentStart(points: unknown): this {
    return this.set('indentStart', Number(points))
  }
  getIndentEnd(): unknown {
    return orNull(this.node.attributes, 'indentEnd')
  }
  setIndentEnd(points: unknown): this {
    return this.set('indentEnd', Number(points))
  }
  getIndentFirstLine(): unknown {
    return orNull(this.node.attributes, 'indentFirstLine')
  }
  setIndentFirstLine(points: unknown): this {
    return this.set('indentFirstLine', Number(points))
  }
  getLineSpacing(): unknown {
    return orNull(this.node.attributes, 'lineSpacing')
  }
  setLineSpacing(lines: unknown): this {
    return this.set('lineSpacing', Number(lines))
  }
  getSpacingBefore(): unknown {
    return orNull(this.node.attributes, 'spacingBefore')
  }
  setSpacingBefore(points: unknown): this {
    return this.set('spacingBefore', Number(points))
  }
  getSpacingAfter(): unknown {
    return orNull(this.node.attributes, 'spacingAfter')
  }
  setSpacingAfter(points: unknown): this {
    return this.set('spacingAfter', Number(points))
  }
  isLeftToRight(): boolean {
    return this.node.attributes.leftToRight !== false
  }
  setLeftToRight(isLeftToRight: unknown): this {
    return this.set('leftToRight', isLeftToRight === true)
  }

  protected set(name: string, value: string | number | boolean | null): this {
    this.change({ op: 'setAttributes', id: this.id, attributes: { [name]: value } })
    return this
  }
  private textInsertion(text: string, after: NodeId | null): readonly Operation[] {
    if (text === '') return []
    const node: TextNode = {
      id: this.home.newId(),
      kind: 'text',
      runs: [{ text, attributes: textLook(this.node) }],
    }
    return [{ op: 'insert', parent: this.id, after, node }]
  }
  private insertTextAt(index: number, given: unknown): ElementObject {
    const after = this.node.children[index - 1]
    if (given instanceof ElementObject) {
      if (given.node.kind !== 'text') throw exception('Invalid argument: text')
      attach(this.home, given, this.id, after?.id ?? null)
    } else {
      const text = String(given)
      const before = after?.kind === 'text' ? after.runs.at(-1) : undefined
      const node: TextNode = {
        id: this.home.newId(),
        kind: 'text',
        runs: [{ text, attributes: before?.attributes ?? textLook(this.node) }],
      }
      if (text !== '') this.change({ op: 'insert', parent: this.id, after: after?.id ?? null, node })
    }
    // A text that meets another becomes part of it.
    const { children } = this.node
    const text = [children[index], children[index - 1]].find((child) => child?.kind === 'text')
    return text ? this.elementOf(text) : this.editAsText()
  }
  private insertImageAfter(after: NodeId | null, given: unknown): ElementObject {
    if (given instanceof ElementObject) {
      if (given.node.kind !== 'image') throw exception('Invalid argument: image')
      attach(this.home, given, this.id, after)
      return given
    }
    return this.insertNode(imageNode(this.home, given), after)
  }
  private insertPageBreakAfter(after: NodeId | null, element: unknown): ElementObject {
    if (!(element instanceof ElementObject)) return this.insertLeaf('pageBreak', after)
    attach(this.home, element, this.id, after)
    return element
  }
  private insertLeaf(kind: 'horizontalRule' | 'pageBreak', after: NodeId | null): ElementObject {
    return this.insertNode({ id: this.home.newId(), kind, attributes: {} }, after)
  }
  private insertNode(node: DocNode, after: NodeId | null): ElementObject {
    this.change({ op: 'insert', parent: this.id, after, node })
    return this.elementOf(node)
  }
}
