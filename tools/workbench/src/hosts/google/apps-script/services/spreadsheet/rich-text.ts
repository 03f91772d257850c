import type { CellValue, Look, TextRun } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { ColorObject, cssColor, cssOf } from './colors.ts'

/** How text looks; null where it isn't said. */
export class TextStyle extends HostObject {
  readonly className: string = 'Spreadsheet.TextStyle'
  constructor(readonly look: Look) {
    super()
  }
  getFontFamily(): string | null {
    return this.look.font ?? null
  }
  getFontSize(): number | null {
    return this.look.size ?? null
  }
  getForegroundColor(): string | null {
    return this.look.color ?? null
  }
  getForegroundColorObject(): ColorObject | null {
    return this.look.color === undefined ? null : new ColorObject(this.look.color)
  }
  isBold(): boolean | null {
    return this.look.weight === undefined ? null : this.look.weight === 'bold'
  }
  isItalic(): boolean | null {
    return this.look.style === undefined ? null : this.look.style === 'italic'
  }
  isStrikethrough(): boolean | null {
    return this.look.line === undefined ? null : this.look.line === 'line-through'
  }
  isUnderline(): boolean | null {
    return this.look.line === undefined ? null : this.look.line === 'underline'
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.look)
  }
}

export class TextStyleBuilder extends HostObject {
  readonly className = 'Spreadsheet.TextStyleBuilder'
  constructor(private look: Look = {}) {
    super()
  }
  setBold(bold: unknown): this {
    return this.with({ weight: bold === true ? 'bold' : 'normal' })
  }
  setItalic(italic: unknown): this {
    return this.with({ style: italic === true ? 'italic' : 'normal' })
  }
  setUnderline(underline: unknown): this {
    return this.with({ line: underline === true ? 'underline' : 'none' })
  }
  setStrikethrough(strikethrough: unknown): this {
    return this.with({ line: strikethrough === true ? 'line-through' : 'none' })
  }
  setFontFamily(family: unknown): this {
    return this.with({ font: String(family) })
  }
  setFontSize(size: unknown): this {
    return this.with({ size: Number(size) })
  }
  setForegroundColor(color: unknown): this {
    const css = cssColor(color)
    return this.with(css === undefined ? {} : { color: css })
  }
  setForegroundColorObject(color: unknown): this {
    const css = cssOf(color)
    return this.with(css === undefined ? {} : { color: css })
  }
  build(): TextStyle {
    return new TextStyle(this.look)
  }
  private with(look: Look): this {
    this.look = { ...this.look, ...look }
    return this
  }
}

/** Text with looks and links of its characters. */
export class RichTextValue extends HostObject {
  readonly className = 'Spreadsheet.RichTextValue'
  constructor(
    readonly text: string,
    readonly runs: readonly TextRun[],
    private readonly start = 0,
  ) {
    super()
  }
  getText(): string {
    return this.text
  }
  getStartIndex(): number {
    return this.start
  }
  getEndIndex(): number {
    return this.start + this.text.length
  }
  getLinkUrl(start: unknown = 0, end: unknown = this.text.length): string | null {
    const links = this.within(start, end).map(({ link }) => link ?? null)
    return links.every((link) => link === links[0]) ? (links[0] ?? null) : null
  }
  getTextStyle(start: unknown = 0, end: unknown = this.text.length): TextStyle {
    const runs = this.within(start, end)
    return new TextStyle(runs.length === 1 ? (runs[0]?.look ?? {}) : {})
  }
  getRuns(): readonly RichTextValue[] {
    return this.within(0, this.text.length).map(
      (run) =>
        new RichTextValue(
          this.text.slice(run.start, run.end),
          [{ ...run, start: 0, end: run.end - run.start }],
          this.start + run.start,
        ),
    )
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.text, this.runs)
  }
  /** The runs without a gap, cut to these characters. */
  private within(start: unknown, end: unknown): readonly TextRun[] {
    const [from, to] = [Number(start), Number(end)]
    return whole(this.runs, this.text.length)
      .map((run) => ({ ...run, start: Math.max(run.start, from), end: Math.min(run.end, to) }))
      .filter((run) => run.start < run.end || this.text === '')
  }
}

export class RichTextValueBuilder extends HostObject {
  readonly className = 'Spreadsheet.RichTextValueBuilder'
  constructor(
    private text = '',
    private runs: readonly TextRun[] = [],
  ) {
    super()
  }
  setText(text: unknown): this {
    this.text = String(text)
    this.runs = []
    return this
  }
  setTextStyle(...args: readonly unknown[]): this {
    const style = args.at(-1)
    if (style !== null && !(style instanceof TextStyle))
      throw exception('Cannot convert the value to a TextStyle.')
    const { look } = style ?? {}
    return this.put(args, ({ look: _, ...run }) => ({ ...run, ...(look && { look }) }))
  }
  setLinkUrl(...args: readonly unknown[]): this {
    const link = args.at(-1)
    return this.put(args, ({ link: _, ...run }) => ({ ...run, ...(link !== null && { link: String(link) }) }))
  }
  build(): RichTextValue {
    return new RichTextValue(this.text, this.runs)
  }
  private put(args: readonly unknown[], change: (run: TextRun) => TextRun): this {
    const [start, end] = args.length > 2 ? [Number(args[0]), Number(args[1])] : [0, this.text.length]
    if (!(start >= 0 && start <= end && end <= this.text.length))
      throw exception('Invalid argument: the offsets are outside of the text.')
    this.runs = whole(this.runs, this.text.length).flatMap((run) => {
      const from = Math.max(run.start, start)
      const to = Math.min(run.end, end)
      if (from >= to) return [run]
      return [{ ...run, end: from }, change({ ...run, start: from, end: to }), { ...run, start: to }].filter(
        (part) => part.start < part.end,
      )
    })
    return this
  }
}

function whole(runs: readonly TextRun[], length: number): readonly TextRun[] {
  return runs.length > 0 ? runs : [{ start: 0, end: length }]
}

/** A cell's text as rich text; null for a cell of numbers, as at Google. */
export function richTextOf(
  value: CellValue | Date,
  runs: readonly TextRun[] | undefined,
): RichTextValue | null {
  return typeof value === 'string' ? new RichTextValue(value, runs ?? []) : null
}
