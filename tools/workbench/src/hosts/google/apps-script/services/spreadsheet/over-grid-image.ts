import type { GridImage } from '../../../sheets/model.ts'
import { exception, NotBuiltError } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { blobOf } from '../blob.ts'
import { must, type OpenSpreadsheet, RangeLike } from './open-spreadsheet.ts'

/** "maximum 1 million pixels", as measured by others (tanaikech.github.io, seen 2026-11): 2^20. */
const mostPixels = 1_048_576
const tooLarge =
  'The blob was too large. The maximum blob size is 2MB. The maximum number of pixels is 1 million.'
const mostBytes = 2 * 1024 * 1024

/** A picture over the grid. */
export class OverGridImage extends HostObject {
  readonly className = 'Spreadsheet.OverGridImage'
  constructor(
    private readonly spreadsheet: OpenSpreadsheet,
    private readonly sheet: number,
    private readonly id: string,
  ) {
    super()
  }
  getSheet(): HostObject {
    return this.spreadsheet.sheetObject(this.sheet)
  }
  getUrl(): string | null {
    return this.data.url
  }
  getAltTextTitle(): string {
    return this.data.title
  }
  setAltTextTitle(title: unknown): this {
    return this.write({ title: String(title) })
  }
  getAltTextDescription(): string {
    return this.data.description
  }
  setAltTextDescription(description: unknown): this {
    return this.write({ description: String(description) })
  }
  getAnchorCell(): RangeLike {
    const { row, column } = this.data
    return this.spreadsheet.rangeAt({ sheet: this.sheet, area: { row, column, rows: 1, columns: 1 } })
  }
  setAnchorCell(cell: unknown): this {
    if (!(cell instanceof RangeLike)) throw exception('Invalid argument: cell')
    const { row, column } = cell.place.area
    return this.write({ row, column })
  }
  getAnchorCellXOffset(): number {
    return this.data.x
  }
  setAnchorCellXOffset(x: unknown): this {
    return this.write({ x: Number(x) })
  }
  getAnchorCellYOffset(): number {
    return this.data.y
  }
  setAnchorCellYOffset(y: unknown): this {
    return this.write({ y: Number(y) })
  }
  getWidth(): number {
    return this.data.width
  }
  setWidth(width: unknown): this {
    return this.write({ width: size(width, 'width') })
  }
  getHeight(): number {
    return this.data.height
  }
  setHeight(height: unknown): this {
    return this.write({ height: size(height, 'height') })
  }
  getInherentWidth(): number {
    return this.stored.width
  }
  getInherentHeight(): number {
    return this.stored.height
  }
  resetSize(): this {
    const { width, height } = this.stored
    return this.write({ width, height })
  }
  /** The name of the function that a click runs. */
  getScript(): string {
    return this.data.script
  }
  assignScript(name: unknown): this {
    return this.write({ script: String(name) })
  }
  replace(source: unknown): this {
    const { image } = storeImage(this.spreadsheet, source)
    return this.write({ image, url: null })
  }
  remove(): void {
    this.put((one, note) => {
      note(`${one.title}${one.description}`, '')
      return []
    })
  }
  private get stored() {
    const image = this.spreadsheet.sheets.image(this.spreadsheet.id, this.data.image)
    if (!image) throw exception('The image is no longer there.')
    return image
  }
  private get data(): GridImage {
    const found = this.spreadsheet.sheet(this.sheet).facts.images.find(({ id }) => id === this.id)
    if (!found) throw exception('The image is no longer there.')
    return found
  }
  private write(patch: Partial<GridImage>): this {
    this.put((one, note) => {
      const next = { ...one, ...patch }
      note(`${one.title}${one.description}`, `${next.title}${next.description}`)
      return [next]
    })
    return this
  }
  private put(
    change: (one: GridImage, note: (old: string, next: string) => void) => readonly GridImage[],
  ): void {
    this.spreadsheet.change((edit) => {
      const note = (old: string, next: string) => edit.note('alternative text', old, next)
      const { images } = edit.sheet(this.sheet).facts
      edit.setFacts(this.sheet, {
        images: images.flatMap((one) => (one.id === this.id ? change(one, note) : [one])),
      })
    })
  }
}

function size(given: unknown, name: string): number {
  const pixels = Number(given)
  if (!(pixels > 0)) throw exception(`Invalid argument: ${name}`)
  return pixels
}

/** Puts a picture over a cell: a Blob's bytes. An address would be fetched by Google itself, which the workbench doesn't. */
export function insertImage(
  spreadsheet: OpenSpreadsheet,
  sheet: number,
  args: readonly unknown[],
): OverGridImage {
  const [source, column, row, x = 0, y = 0] = args
  const { image, width, height } = storeImage(spreadsheet, source)
  const id = spreadsheet.newId()
  spreadsheet.change((edit) => {
    const { facts } = edit.sheet(sheet)
    if (Number(column) < 1 || Number(row) < 1 || Number(column) > facts.columns || Number(row) > facts.rows)
      throw exception('The coordinates of the range are outside the dimensions of the sheet.')
    const made: GridImage = {
      id,
      image,
      row: Number(row),
      column: Number(column),
      x: Number(x),
      y: Number(y),
      width,
      height,
      title: '',
      description: '',
      script: '',
      url: null,
    }
    edit.setFacts(sheet, { images: [...facts.images, made] })
  })
  return new OverGridImage(spreadsheet, sheet, id)
}

function storeImage(
  { sheets, actor, id }: OpenSpreadsheet,
  source: unknown,
): { readonly image: string; readonly width: number; readonly height: number } {
  if (typeof source === 'string') throw new NotBuiltError('SpreadsheetApp.Sheet.insertImage from an address')
  const blob = blobOf(source)
  if (blob.data.byteLength > mostBytes) throw exception(tooLarge)
  const stored = must(sheets.addImage(actor, id, { content: blob.data, name: blob.getName() }))
  if (stored.width * stored.height > mostPixels) throw exception(tooLarge)
  return { image: stored.id, width: stored.width, height: stored.height }
}
