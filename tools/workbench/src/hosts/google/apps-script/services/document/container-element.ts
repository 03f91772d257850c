import { type Container, isContainer, type NodeId, type NodeKind } from '../../../files/tree/model.ts'
import { plainText } from '../../../files/tree/plain-text.ts'
import { lengthOfRuns } from '../../../files/tree/runs.ts'
import { walk } from '../../../files/tree/tree.ts'
import { exception } from '../../bridge/exception.ts'
import type { EnumValue } from '../../bridge/host-object.ts'
import { enumOf, nameOf, textAlignmentNames } from './attribute-names.ts'
import { ElementObject, elementArgument, restyling, takeOut } from './element.ts'
import { elementTypes } from './element-types.ts'
import { commonLink, linkOperations } from './links.ts'
import { commonValue } from './looks.ts'
import { compilePattern } from './pattern.ts'
import { RangeElement } from './range-element.ts'
import { findPattern, nodesBehind } from './search.ts'
import { TextObject } from './text.ts'
import { replaceInTexts } from './text-edits.ts'

/** An element that holds others. */
export abstract class ContainerObject extends ElementObject {
  override get node(): Container {
    const node = super.node
    if (isContainer(node)) return node
    throw exception('The element holds no others.')
  }
  /** The sibling behind which the child of an index goes; Google's exception where there is no such index. */
  siblingBefore(index: unknown): NodeId | null {
    const { children } = this.node
    const at = Number(index)
    if (!Number.isInteger(at) || at < 0 || at > children.length)
      throw exception(
        `Child index (${at}) must be less than or equal to the number of child elements (${children.length}).`,
      )
    return children[at - 1]?.id ?? null
  }
  get lastChild(): NodeId | null {
    return this.node.children.at(-1)?.id ?? null
  }

  getText(): string {
    return plainText(this.node)
  }
  editAsText(): TextObject {
    return new TextObject(this.home, this.id)
  }
  override asText(): TextObject {
    return this.editAsText()
  }
  getNumChildren(): number {
    return this.node.children.length
  }
  getChild(index: unknown): ElementObject {
    const { children } = this.node
    const child = children[Number(index)]
    if (child) return this.elementOf(child)
    throw exception(
      `Child index (${Number(index)}) must be less than the number of child elements (${children.length}).`,
    )
  }
  getChildIndex(child: unknown): number {
    const element = elementArgument(child)
    if (this.tree.parentOf(element.id)?.id !== this.id)
      throw exception('Element must be contained in the container element.')
    return this.tree.indexOf(element.id)
  }
  removeChild(child: unknown): this {
    this.getChildIndex(child)
    takeOut(elementArgument(child))
    return this
  }
  clear(): this {
    const ids = this.node.children.map(({ id }) => id).reverse()
    this.change(ids.map((id) => ({ op: 'remove' as const, id })))
    return this
  }
  findText(pattern: unknown, from?: unknown): RangeElement | null {
    const place = placeOf(from)
    const found = findPattern(this.tree, this.node, compilePattern(String(pattern)), place)
    return found ? new RangeElement(this.elementOf(found.text), { start: found.start, end: found.end }) : null
  }
  findElement(type: unknown, from?: unknown): RangeElement | null {
    const name = (type as EnumValue).name
    const after = from instanceof RangeElement ? from.element.id : undefined
    for (const node of nodesBehind(this.tree, this.node, after))
      if (elementTypes[node.kind] === name) return new RangeElement(this.elementOf(node))
    return null
  }
  replaceText(pattern: unknown, replacement: unknown): this {
    this.change(replaceInTexts(this.node, compilePattern(String(pattern)), String(replacement)))
    return this
  }
  getLinkUrl(): string | null {
    return commonLink(this.node)
  }
  setLinkUrl(url: unknown): this {
    this.change(linkOperations(this.node, url))
    return this
  }
  getTextAlignment(): EnumValue | null {
    const value = commonValue(this.node, 'textAlignment')
    return value === undefined ? null : enumOf(textAlignmentNames, String(value))
  }
  setTextAlignment(value: unknown): this {
    this.change(
      restyling(this.node, {
        textAlignment: value === null ? null : nameOf(textAlignmentNames, value),
      }),
    )
    return this
  }

  /** All elements of some kinds below this one. */
  protected allOf(...kinds: readonly NodeKind[]): readonly ElementObject[] {
    const { home } = this
    const found: ElementObject[] = []
    for (const node of walk(this.node)) if (kinds.includes(node.kind)) found.push(home.element(home, node))
    return found
  }
}

/** Where a search goes on: behind what it has found. */
function placeOf(from: unknown): { readonly id: NodeId; readonly end: number } | undefined {
  if (!(from instanceof RangeElement)) return undefined
  const { node } = from.element
  if (node.kind !== 'text') return { id: node.id, end: 0 }
  return { id: node.id, end: from.part?.end ?? lengthOfRuns(node.runs) }
}
