import type { AttributePatch, Container } from '../../../files/tree/model.ts'
import { pageOf } from '../../../slides/pages.ts'
import { type Line, linesIn, linesOf, replaceIn, restyleIn, wholeText } from '../../../slides/text.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { compilePattern } from '../document/pattern.ts'
import type { Characters } from './characters.ts'
import { Link } from './links.ts'
import { ListStyle } from './list-style.ts'
import { exceptionFor, type OpenPresentation } from './open-presentation.ts'
import { ParagraphStyle } from './paragraph-style.ts'
import { TextStyle } from './text-style.ts'

/**
 * Text of a shape or a cell, with the new line behind each paragraph. A range without an end goes on to the end of the
 * text, however it grows; offsets that a script gives are counted from the range's start.
 */
export class TextRange extends HostObject implements Characters {
  readonly className = 'Slides.TextRange'
  constructor(
    readonly presentation: OpenPresentation,
    readonly id: string,
    private first = 0,
    private last: number | undefined = undefined,
  ) {
    super()
  }
  get holder(): Container {
    return this.presentation.container(this.id)
  }
  get start(): number {
    return Math.min(this.first, this.whole.length)
  }
  get end(): number {
    return Math.max(this.start, Math.min(this.last ?? Number.POSITIVE_INFINITY, this.whole.length))
  }
  change(attributes: AttributePatch, of: 'characters' | 'paragraphs'): void {
    const { presentation, holder, start, end } = this
    presentation.change(
      of === 'characters'
        ? restyleIn(holder, start, end, attributes)
        : linesIn(holder, start, end).map(({ paragraph }) => ({
            op: 'setAttributes',
            id: paragraph.id,
            attributes,
          })),
    )
  }

  asString(): string {
    return this.whole.slice(this.start, this.end)
  }
  asRenderedString(): string {
    return this.asString()
  }
  getLength(): number {
    return this.end - this.start
  }
  getStartIndex(): number {
    return this.start
  }
  getEndIndex(): number {
    return this.end
  }
  /** The new line that every text ends with isn't counted. */
  isEmpty(): boolean {
    return this.written.length === 0
  }
  getRange(start: unknown, end: unknown): TextRange {
    const [from, to] = [this.offset(start), this.offset(end)]
    if (from > to) throw exception(`Start index (${String(start)}) must not be behind the end index.`)
    return this.part(from, to)
  }
  setText(text: unknown): this {
    this.put(this.start, this.start + this.written.length, String(text))
    return this
  }
  appendText(text: unknown): TextRange {
    return this.insert(this.start + this.written.length, String(text))
  }
  insertText(offset: unknown, text: unknown): TextRange {
    return this.insert(Math.min(this.offset(offset), this.whole.length - 1), String(text))
  }
  appendParagraph(text: unknown): Paragraph {
    const at = this.start + this.written.length
    const added = this.insert(at, `\n${String(text)}`)
    return new Paragraph(this.part(added.start + 1, added.end + 1))
  }
  insertParagraph(offset: unknown, text: unknown): Paragraph {
    const added = this.insert(Math.min(this.offset(offset), this.whole.length - 1), `${String(text)}\n`)
    return new Paragraph(this.part(added.start, added.end))
  }
  appendRange(range: unknown): TextRange {
    return this.appendText(written(range))
  }
  insertRange(offset: unknown, range: unknown): TextRange {
    return this.insertText(offset, written(range))
  }
  clear(...args: unknown[]): void {
    const [from, to] =
      args.length >= 2
        ? [this.offset(args[0]), this.offset(args[1])]
        : [this.start, this.start + this.written.length]
    this.put(from, Math.min(to, this.whole.length - 1), '')
  }
  replaceAllText(wanted: unknown, replacement: unknown, matchesCase: unknown = false): number {
    const found = occurrences(this.asString(), String(wanted), matchesCase === true)
    // From the end, so that offsets before a replacement stay what they are.
    for (const at of [...found].reverse())
      this.put(this.start + at, this.start + at + String(wanted).length, String(replacement))
    return found.length
  }
  find(pattern: unknown, from: unknown = 0): readonly TextRange[] {
    const skipped = Number(from)
    return compilePattern(String(pattern))
      .matches(this.asString())
      .filter(({ start }) => start >= skipped)
      .map(({ start, end }) => this.part(this.start + start, this.start + end))
  }

  getTextStyle(): TextStyle {
    return new TextStyle(this)
  }
  getParagraphStyle(): ParagraphStyle {
    return new ParagraphStyle(this)
  }
  getListStyle(): ListStyle {
    return new ListStyle(this)
  }
  getParagraphs(): readonly Paragraph[] {
    return linesIn(this.holder, this.start, this.end).map((line) => this.paragraph(line))
  }
  getListParagraphs(): readonly Paragraph[] {
    return linesIn(this.holder, this.start, this.end)
      .filter(({ paragraph }) => paragraph.kind === 'listItem')
      .map((line) => this.paragraph(line))
  }
  /** Stretches of one look; a new line belongs to what is before it. */
  getRuns(): readonly TextRange[] {
    return this.stretches().map(({ from, to }) => this.part(from, to))
  }
  getLinks(): readonly TextRange[] {
    return this.stretches()
      .filter(({ isLink }) => isLink)
      .map(({ from, to, endsLine }) => this.part(from, endsLine ? to - 1 : to))
  }
  /** Presentations have no slide numbers here. */
  getAutoTexts(): readonly HostObject[] {
    return []
  }
  select(): void {
    const { presentation, id } = this
    const page = pageOf(presentation.tree, id)
    const element = presentation.find(id).kind === 'shape' ? id : tableOf(presentation, id)
    if (!page) throw exceptionFor({ code: 'GONE', id })
    presentation.moveTo({
      page: page.id,
      elements: [element],
      selection: [{ element: id, start: this.start, end: Math.min(this.end, this.whole.length - 1) }],
    })
  }
  linkOf(url: string): Link {
    return new Link(this.presentation, url)
  }

  /** The range by its looks, in one walk: each look at `start` or `end` reads all text. */
  private stretches() {
    const { start, end, holder } = this
    const found: { from: number; to: number; isLink: boolean; endsLine: boolean }[] = []
    for (const { text, at, length } of linesOf(holder)) {
      const runs = text?.runs.length ? text.runs : [{ text: '', attributes: {} }]
      let offset = at
      for (const [index, run] of runs.entries()) {
        const isLast = index === runs.length - 1
        const from = Math.max(start, offset)
        offset = isLast ? at + length + 1 : offset + run.text.length
        const to = Math.min(end, offset)
        if (from < to)
          found.push({
            from,
            to,
            isLink: run.attributes.linkUrl !== undefined,
            endsLine: isLast && to === offset,
          })
      }
    }
    return found
  }
  private get whole(): string {
    return wholeText(this.holder)
  }
  /** The range's text without the new line at the end of all. */
  private get written(): string {
    return this.whole.slice(this.start, Math.min(this.end, this.whole.length - 1))
  }
  private part(start: number, end: number): TextRange {
    return new TextRange(this.presentation, this.id, start, end)
  }
  private paragraph({ at, length }: Line): Paragraph {
    return new Paragraph(this.part(at, at + length + 1))
  }
  private insert(at: number, text: string): TextRange {
    this.put(at, at, text)
    return this.part(at, at + text.length)
  }
  private put(start: number, end: number, text: string): void {
    this.presentation.change(replaceIn(this.holder, start, end, text, () => this.presentation.newId()))
    if (this.last !== undefined) this.last += text.length - (end - start)
  }
  // Google's words, from memory.
  private offset(value: unknown): number {
    const offset = Number(value)
    if (Number.isInteger(offset) && offset >= 0 && this.start + offset <= this.end) return this.start + offset
    throw exception(
      `The index (${String(value)}) is outside of the text range of length ${this.getLength()}.`,
    )
  }
}

export class Paragraph extends HostObject {
  readonly className = 'Slides.Paragraph'
  constructor(private readonly range: TextRange) {
    super()
  }
  /** Where its new line stands. */
  getIndex(): number {
    return this.range.end - 1
  }
  getRange(): TextRange {
    return this.range
  }
}

function written(range: unknown): string {
  if (range instanceof TextRange) return range.asString().replace(/\n$/, '')
  throw exception('Invalid argument: range')
}

function occurrences(text: string, wanted: string, matchesCase: boolean): readonly number[] {
  if (wanted === '') return []
  const [within, needle] = matchesCase ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()]
  const found: number[] = []
  for (let at = within.indexOf(needle); at >= 0; at = within.indexOf(needle, at + needle.length))
    found.push(at)
  return found
}

function tableOf({ tree }: OpenPresentation, cell: string): string {
  const row = tree.parentOf(cell)
  return (row && tree.parentOf(row.id)?.id) ?? cell
}
