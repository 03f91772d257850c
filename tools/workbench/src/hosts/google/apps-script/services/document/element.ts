import {
  type AttributePatch,
  type Container,
  type DocNode,
  isContainer,
  type NodeId,
} from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { lengthOfRuns } from '../../../files/tree/runs.ts'
import { endsWithParagraph } from '../../../files/tree/structure.ts'
import { cloneNode, type Tree, walk } from '../../../files/tree/tree.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { fromGoogle, ownNamings, textNamings, toGoogle } from './attribute-names.ts'
import { elementTypes } from './element-types.ts'
import { exceptionFor, Fragment, type Home } from './home.ts'
import { commonValue } from './looks.ts'

const mostMoves = 20

/** An element of a document, or one that is in none. It knows its node by the id and looks for it each time. */
export abstract class ElementObject extends HostObject {
  private from: Home
  constructor(
    home: Home,
    readonly id: NodeId,
  ) {
    super()
    this.from = home
  }
  // An element may have been taken out and put in again, here or elsewhere; more moves than these are none.
  get home(): Home {
    for (let moves = 0; moves < mostMoves; moves += 1) {
      const next = this.moved()
      if (!next || next === this.from) break
      this.from = next
    }
    return this.from
  }
  get tree(): Tree {
    return this.home.tree
  }
  get node(): DocNode {
    const node = this.home.tree.find(this.id)
    if (node) return node
    throw exception('The element is no longer in the document: it was removed, or became part of another.')
  }
  get parent(): Container | undefined {
    const parent = this.tree.parentOf(this.id)
    return parent?.kind === 'fragment' || parent?.kind === 'document' ? undefined : parent
  }
  /** Changes all of it as one. */
  change(operations: Operation | readonly Operation[]): void {
    this.home.change('op' in operations ? [operations] : operations)
  }
  elementOf(node: DocNode): ElementObject {
    return this.home.element(this.home, node)
  }

  getType(): EnumValue {
    return enumValue('Document.ElementType', elementTypes[this.node.kind] ?? 'UNSUPPORTED')
  }
  getParent(): ElementObject | null {
    const { parent } = this
    return parent ? this.elementOf(parent) : null
  }
  getNextSibling(): ElementObject | null {
    return this.sibling(1)
  }
  getPreviousSibling(): ElementObject | null {
    return this.sibling(-1)
  }
  isAtDocumentEnd(): boolean {
    for (let at: DocNode = this.node, parent = this.tree.parentOf(at.id); parent; ) {
      if (at.kind === 'body') return true
      if (parent.children.at(-1) !== at) return false
      at = parent
      parent = this.tree.parentOf(at.id)
    }
    return false
  }
  copy(): ElementObject {
    const { home } = this
    const node = cloneNode(this.node, () => home.newId())
    const fragment = new Fragment(home.document, node)
    return home.element(fragment, node)
  }
  removeFromParent(): this | null {
    if (!this.parent) throw exception('Element must be contained in a parent element.')
    takeOut(this)
    return this
  }
  /** Joins the element with the one before it, which has to be of the same kind. */
  merge(): ElementObject {
    const before = this.sibling(-1)
    const [node, target] = [this.node, before?.node]
    if (!before || target?.kind !== node.kind)
      throw exception('Element must be preceded by an element of the same type.')
    if (target.kind === 'text' && node.kind === 'text') {
      const end = lengthOfRuns(target.runs)
      this.change([
        { op: 'replaceText', id: target.id, start: end, end, runs: node.runs },
        { op: 'remove', id: node.id },
      ])
    } else if (isContainer(target) && isContainer(node)) {
      const last = target.children.at(-1)?.id ?? null
      const children = node.children.map((child) => cloneNode(child))
      this.change([
        { op: 'remove', id: node.id },
        ...children.map((child, index): Operation => {
          const after = index === 0 ? last : (children[index - 1]?.id ?? null)
          return { op: 'insert', parent: target.id, after, node: child }
        }),
      ])
    } else throw exception('Element does not support merging.')
    return before
  }

  getAttributes(..._args: unknown[]): Readonly<Record<string, unknown>> {
    const { node } = this
    const attributes = 'attributes' in node ? node.attributes : {}
    const hasText = isContainer(node) || node.kind === 'text'
    return {
      ...(hasText ? toGoogle(textNamings, (name) => commonValue(node, name)) : {}),
      ...toGoogle(ownNamings(node.kind), (name) => attributes[name]),
    }
  }
  setAttributes(...args: unknown[]): this {
    const given = recordOf(args.at(-1))
    const { node } = this
    const ofNode = fromGoogle(ownNamings(node.kind), given)
    const ofText = fromGoogle(textNamings, given)
    const operations: Operation[] = []
    if (Object.keys(ofNode).length > 0)
      operations.push({ op: 'setAttributes', id: node.id, attributes: ofNode })
    // A cell's background is its own, and so is a picture's link.
    const rest = Object.fromEntries(Object.entries(ofText).filter(([name]) => !Object.hasOwn(ofNode, name)))
    this.change([...operations, ...restyling(node, rest)])
    return this
  }

  asBody(): ElementObject {
    return this.as('Body', 'body')
  }
  asHeaderSection(): ElementObject {
    return this.as('HeaderSection', 'header')
  }
  asFooterSection(): ElementObject {
    return this.as('FooterSection', 'footer')
  }
  asParagraph(): ElementObject {
    return this.as('Paragraph', 'paragraph')
  }
  asListItem(): ElementObject {
    return this.as('ListItem', 'listItem')
  }
  asTable(): ElementObject {
    return this.as('Table', 'table')
  }
  asTableRow(): ElementObject {
    return this.as('TableRow', 'tableRow')
  }
  asTableCell(): ElementObject {
    return this.as('TableCell', 'tableCell')
  }
  asInlineImage(): ElementObject {
    return this.as('InlineImage', 'image')
  }
  asHorizontalRule(): ElementObject {
    return this.as('HorizontalRule', 'horizontalRule')
  }
  asPageBreak(): ElementObject {
    return this.as('PageBreak', 'pageBreak')
  }
  asText(): ElementObject {
    return this.as('Text', 'text')
  }

  // Kinds of elements that documents have none of here.
  asDate(): never {
    return this.isNone('Date')
  }
  asEquation(): never {
    return this.isNone('Equation')
  }
  asEquationFunction(): never {
    return this.isNone('EquationFunction')
  }
  asEquationFunctionArgumentSeparator(): never {
    return this.isNone('EquationFunctionArgumentSeparator')
  }
  asEquationSymbol(): never {
    return this.isNone('EquationSymbol')
  }
  asFootnote(): never {
    return this.isNone('Footnote')
  }
  asFootnoteSection(): never {
    return this.isNone('FootnoteSection')
  }
  asInlineDrawing(): never {
    return this.isNone('InlineDrawing')
  }
  asPerson(): never {
    return this.isNone('Person')
  }
  asRichLink(): never {
    return this.isNone('RichLink')
  }
  asTableOfContents(): never {
    return this.isNone('TableOfContents')
  }

  private isNone(name: string): never {
    throw exception(`${this.className.split('.').at(-1)} can't be cast to ${name}.`)
  }
  private moved(): Home | undefined {
    if (this.from instanceof Fragment && this.from.movedTo) return this.from.movedTo
    return this.from.tree.find(this.id) ? undefined : this.from.document.removed.get(this.id)
  }
  // Google's words, from memory.
  private as(name: string, kind: DocNode['kind']): ElementObject {
    return this.node.kind === kind ? this : this.isNone(name)
  }
  private sibling(step: 1 | -1): ElementObject | null {
    const { parent } = this
    const node = parent?.children[this.tree.indexOf(this.id) + step]
    return node ? this.elementOf(node) : null
  }
}

/**
 * Takes an element out of what holds it. The last paragraph of a section stays at Google, however many are before it (seen
 * in many reports, 2026-11).
 */
export function takeOut(element: ElementObject): void {
  const { home, parent, id } = element
  if (parent && endsWithParagraph(parent) && parent.children.at(-1)?.id === id)
    throw exceptionFor({ code: 'LAST_PARAGRAPH', id })
  home.takeOut(id)
}

/** What gives all text in a node another look; a paragraph keeps it for the text to come. */
export function restyling(node: DocNode, attributes: AttributePatch): readonly Operation[] {
  if (Object.keys(attributes).length === 0) return []
  return [...walk(node)]
    .filter(({ kind }) => kind === 'text' || kind === 'paragraph' || kind === 'listItem')
    .map(({ id }) => ({ op: 'setAttributes', id, attributes }))
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof HostObject))
    return value as Readonly<Record<string, unknown>>
  throw exception('Invalid argument: attributes')
}

/** An element among a call's arguments, of one of the kinds. */
export function elementArgument(value: unknown, ...kinds: readonly DocNode['kind'][]): ElementObject {
  if (value instanceof ElementObject && (kinds.length === 0 || kinds.includes(value.node.kind))) return value
  throw exception(`Invalid argument: ${kinds[0] ?? 'element'}`)
}
