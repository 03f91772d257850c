import {
  type AttributePatch,
  type AttributeValue,
  type DocNode,
  isParagraph,
} from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { plainText } from '../../../files/tree/plain-text.ts'
import { lookAt } from '../../../files/tree/runs.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue } from '../../bridge/host-object.ts'
import {
  enumOf,
  fromGoogle,
  nameOf,
  textAlignmentNames,
  textNamings,
  toGoogle,
  valueFromGoogle,
} from './attribute-names.ts'
import { ElementObject, recordOf, restyling } from './element.ts'
import { commonValue } from './looks.ts'
import { compilePattern } from './pattern.ts'
import { RangeElement } from './range-element.ts'
import { findPattern } from './search.ts'
import { deleteRange, insertAt, replaceInTexts, restyleRange, stretchesOf } from './text-edits.ts'

/** A text of a paragraph, or all text of an element that is edited as text. Offsets of ends are inclusive, as at Google. */
export class TextObject extends ElementObject {
  readonly className = 'Document.Text'

  getText(): string {
    return plainText(this.node)
  }
  override getType(): EnumValue {
    return enumValue('Document.ElementType', 'TEXT')
  }
  editAsText(): this {
    return this
  }
  override asText(): this {
    return this
  }
  appendText(text: unknown): this {
    return this.put(this.length, String(text))
  }
  insertText(offset: unknown, text: unknown): this {
    return this.put(this.offset(offset, this.length), String(text))
  }
  setText(text: unknown): this {
    const { node, home } = this
    if (node.kind !== 'text' && !isParagraph(node))
      throw exception('The text of several paragraphs is set by the element that holds them: setText().')
    const attributes = lookAt(stretchesOf(node)[0]?.node.runs ?? [], 0)
    const wanted = String(text)
    const runs = wanted === '' ? [] : [{ text: wanted, attributes }]
    const [first, ...rest] = stretchesOf(node)
    if (!first) return this.put(0, wanted)
    home.change([
      { op: 'replaceText', id: first.node.id, start: 0, end: first.length, runs },
      ...rest.map((stretch): Operation => ({ op: 'remove', id: stretch.node.id })),
    ])
    return this
  }
  deleteText(start: unknown, endInclusive: unknown): this {
    const [from, to] = this.range(start, endInclusive)
    this.change(deleteRange(this.node, from, to))
    return this
  }
  findText(pattern: unknown, from?: unknown): RangeElement | null {
    const place = from instanceof RangeElement ? { id: from.element.id, end: from.part?.end ?? 0 } : undefined
    const { node } = this
    const start = place ?? (node.kind === 'text' ? { id: node.id, end: 0 } : undefined)
    const found = findPattern(this.tree, node, compilePattern(String(pattern)), start)
    return found ? new RangeElement(this.elementOf(found.text), { start: found.start, end: found.end }) : null
  }
  replaceText(pattern: unknown, replacement: unknown): this {
    this.change(replaceInTexts(this.node, compilePattern(String(pattern)), String(replacement)))
    return this
  }
  getTextAttributeIndices(): readonly number[] {
    const indices: number[] = []
    for (const { node, at } of stretchesOf(this.node)) {
      let offset = at
      for (const { text } of node.runs) {
        indices.push(offset)
        offset += text.length
      }
    }
    return indices
  }

  override getAttributes(offset?: unknown): Readonly<Record<string, unknown>> {
    return toGoogle(textNamings, (name) => this.look(name, offset))
  }
  override setAttributes(...args: unknown[]): this {
    return this.restyle(args, fromGoogle(textNamings, recordOf(args.at(-1))))
  }
  isBold(offset?: unknown): AttributeValue | null {
    return this.look('bold', offset) ?? null
  }
  isItalic(offset?: unknown): AttributeValue | null {
    return this.look('italic', offset) ?? null
  }
  isUnderline(offset?: unknown): AttributeValue | null {
    return this.look('underline', offset) ?? null
  }
  isStrikethrough(offset?: unknown): AttributeValue | null {
    return this.look('strikethrough', offset) ?? null
  }
  getFontFamily(offset?: unknown): AttributeValue | null {
    return this.look('fontFamily', offset) ?? null
  }
  getFontSize(offset?: unknown): AttributeValue | null {
    return this.look('fontSize', offset) ?? null
  }
  getForegroundColor(offset?: unknown): AttributeValue | null {
    return this.look('foregroundColor', offset) ?? null
  }
  getBackgroundColor(offset?: unknown): AttributeValue | null {
    return this.look('backgroundColor', offset) ?? null
  }
  getLinkUrl(offset?: unknown): AttributeValue | null {
    return this.look('linkUrl', offset) ?? null
  }
  getTextAlignment(offset?: unknown): EnumValue | null {
    const value = this.look('textAlignment', offset)
    return value === undefined ? null : enumOf(textAlignmentNames, String(value))
  }
  setBold(...args: unknown[]): this {
    return this.restyle(args, { bold: truth(args.at(-1)) })
  }
  setItalic(...args: unknown[]): this {
    return this.restyle(args, { italic: truth(args.at(-1)) })
  }
  setUnderline(...args: unknown[]): this {
    return this.restyle(args, { underline: truth(args.at(-1)) })
  }
  setStrikethrough(...args: unknown[]): this {
    return this.restyle(args, { strikethrough: truth(args.at(-1)) })
  }
  setFontFamily(...args: unknown[]): this {
    return this.restyle(args, { fontFamily: valueFromGoogle('plain', args.at(-1), 'fontFamilyName') })
  }
  setFontSize(...args: unknown[]): this {
    return this.restyle(args, { fontSize: args.at(-1) === null ? null : Number(args.at(-1)) })
  }
  setForegroundColor(...args: unknown[]): this {
    return this.restyle(args, { foregroundColor: valueFromGoogle('color', args.at(-1), 'color') })
  }
  setBackgroundColor(...args: unknown[]): this {
    return this.restyle(args, { backgroundColor: valueFromGoogle('color', args.at(-1), 'color') })
  }
  setLinkUrl(...args: unknown[]): this {
    return this.restyle(args, { linkUrl: valueFromGoogle('plain', args.at(-1), 'url') })
  }
  setTextAlignment(...args: unknown[]): this {
    const value = args.at(-1)
    return this.restyle(args, { textAlignment: value === null ? null : nameOf(textAlignmentNames, value) })
  }

  private get length(): number {
    return plainLength(this.node)
  }
  private put(offset: number, text: string): this {
    const { home } = this
    this.change(insertAt(this.node, offset, text, () => home.newId()))
    return this
  }
  private look(name: string, offset: unknown): AttributeValue | undefined {
    if (offset === undefined || offset === null) return commonValue(this.node, name)
    const at = this.offset(offset, this.length - 1)
    const stretch = stretchesOf(this.node).find((each) => each.at <= at && at < each.at + each.length)
    return stretch && lookAt(stretch.node.runs, at - stretch.at)[name]
  }
  private restyle(args: readonly unknown[], attributes: AttributePatch): this {
    if (args.length < 3) this.change(restyling(this.node, attributes))
    else this.change(restyleRange(this.node, ...this.range(args[0], args[1]), attributes))
    return this
  }
  private range(start: unknown, endInclusive: unknown): readonly [number, number] {
    const [from, to] = [this.offset(start, this.length - 1), this.offset(endInclusive, this.length - 1)]
    if (from > to) throw exception(`Index (${from}) must be less than or equal to the end index (${to}).`)
    return [from, to + 1]
  }
  // Google's words, from memory.
  private offset(value: unknown, most: number): number {
    const offset = Number(value)
    if (Number.isInteger(offset) && offset >= 0 && offset <= most) return offset
    throw exception(`Index (${offset}) must be less than the content length (${this.length}).`)
  }
}

function plainLength(node: DocNode): number {
  const last = stretchesOf(node).at(-1)
  return Math.max(last ? last.at + last.length : 0, node.kind === 'text' ? 0 : plainText(node).length)
}

function truth(value: unknown): boolean | null {
  return value === null ? null : value === true
}
