/** What a cell holds. Dates are numbers, days since 1899-12-30, that a date format shows. */
export type CellValue = string | number | boolean

export interface Look {
  readonly background?: string
  readonly color?: string
  readonly font?: string
  readonly size?: number
  readonly weight?: 'bold' | 'normal'
  readonly style?: 'italic' | 'normal'
  readonly line?: 'underline' | 'line-through' | 'none'
  readonly horizontal?: string
  readonly vertical?: string
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP'
  readonly direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT'
  readonly degrees?: number
  readonly isVertical?: boolean
  /** `top`, `left`, `bottom`, `right`: colour and style. */
  readonly borders?: Readonly<Record<string, { readonly color: string; readonly style: string }>>
}

/** A rule for what may be entered: the criterion's name at Google and its values, as data. */
export interface Rule {
  readonly criterion: string
  readonly values: readonly RuleValue[]
  readonly allowsInvalid?: boolean
  readonly help?: string | null
}
/** A date is its milliseconds, a range the id of its sheet and its area. */
export type RuleValue =
  | CellValue
  | null
  | readonly (CellValue | null)[]
  | { readonly date: number }
  | { readonly sheet: number; readonly area: Area }

/** Characters of one look, from `start` up to but without `end`. */
export interface TextRun {
  readonly start: number
  readonly end: number
  readonly look?: Look
  readonly link?: string
}

export type CustomResult = { readonly key: string } & (
  | { readonly value: CustomValue | readonly (readonly CustomValue[])[] }
  | { readonly failed: string }
)
/** What a project's function gave for one cell; a date as its number. */
export type CustomValue = CellValue | null | { readonly date: number }

export interface Cell {
  readonly value?: CellValue
  /** As it was written, with its `=`. */
  readonly formula?: string
  /** What projects' functions gave for their arguments, newest last. */
  readonly custom?: readonly CustomResult[]
  /** The pattern of a number format; without it the cell shows its value as it is. */
  readonly format?: string
  readonly look?: Look
  readonly note?: string
  readonly rule?: Rule
  readonly runs?: readonly TextRun[]
}

/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** A picture over the grid. Sizes and offsets are pixels. */
export interface GridImage {
  readonly id: string
  readonly image: string
  readonly row: number
  readonly column: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly script: string
  readonly url: string | null
}

export interface Protection {
  readonly id: string
  /** Null where it is the whole sheet. */
  readonly area: Area | null
  readonly description: string
  readonly editors: readonly string[]
  readonly isWarning: boolean
  readonly unprotected: readonly Area[]
  readonly range: string | null
}

interface FilterData {
  readonly area: Area
  /** Column -> what it lets through. */
  readonly criteria: Readonly<Record<number, FilterRule>>
}
export interface FilterRule {
  readonly hidden: readonly string[]
  readonly rule: Rule | null
}

/** A rule of conditional formatting, as data: nothing is coloured by it here. */
export interface FormatRule {
  readonly areas: readonly Area[]
  readonly rule: Rule | null
  readonly look: Look
  readonly points: readonly { readonly color: string; readonly type: string; readonly value: string }[]
}

export interface BandingData {
  readonly id: string
  readonly area: Area
  readonly colors: Readonly<Record<string, string | null>>
}

/** All of a sheet but its cells. */
export interface SheetFacts {
  readonly id: number
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly isHidden: boolean
  readonly isRightToLeft: boolean
  readonly hidesGridlines: boolean
  readonly tabColor: string | null
  readonly heights: Readonly<Record<number, number>>
  readonly widths: Readonly<Record<number, number>>
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly merges: readonly Area[]
  readonly images: readonly GridImage[]
  readonly protections: readonly Protection[]
  readonly filter: FilterData | null
  readonly formatRules: readonly FormatRule[]
  readonly bandings: readonly BandingData[]
}

export interface NamedArea {
  readonly name: string
  readonly sheet: number
  readonly area: Area
}

/** A key and a value that a script keeps with a place. */
export interface Metadata {
  readonly id: number
  readonly key: string
  readonly value: string | null
  readonly visibility: 'DOCUMENT' | 'PROJECT'
  /** Whose it is, where it is a project's own. */
  readonly app: string | null
  /** Null: the whole spreadsheet. */
  readonly sheet: number | null
  readonly row: number | null
  readonly column: number | null
}

/** What belongs to the whole spreadsheet. */
export interface WorkbookFacts {
  readonly locale: string
  readonly timeZone: string
  readonly recalculation: 'ON_CHANGE' | 'MINUTE' | 'HOUR'
  readonly names: readonly NamedArea[]
  readonly metadata: readonly Metadata[]
}

/** Row -> column -> cell; what isn't there is empty. */
export type Cells = Map<number, Map<number, Cell>>

export interface SheetData {
  facts: SheetFacts
  cells: Cells
}

/** A spreadsheet as it is now. To read; `Sheets.change` alone changes it. */
export interface Workbook {
  readonly id: string
  revision: number
  facts: WorkbookFacts
  /** In the order of their tabs. */
  sheets: SheetData[]
}

/** A new spreadsheet has 1000 rows and 26 columns (seen 2026-11 in the editor's help). */
export function newSheet(id: number, name: string, { rows = 1000, columns = 26 } = {}): SheetFacts {
  return {
    id,
    name,
    rows,
    columns,
    frozenRows: 0,
    frozenColumns: 0,
    isHidden: false,
    isRightToLeft: false,
    hidesGridlines: false,
    tabColor: null,
    heights: {},
    widths: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    images: [],
    protections: [],
    filter: null,
    formatRules: [],
    bandings: [],
  }
}

const emptyCell: Cell = {}

export function cellAt({ cells }: Pick<SheetData, 'cells'>, row: number, column: number): Cell {
  return cells.get(row)?.get(column) ?? emptyCell
}

export function hasContent({ value, formula }: Cell): boolean {
  return formula !== undefined || (value !== undefined && value !== '')
}

/** The last row and column with content; 0 and 0 for a sheet without any. */
export function lastFilled({ cells }: Pick<SheetData, 'cells'>): { row: number; column: number } {
  let row = 0
  let column = 0
  for (const [at, line] of cells)
    for (const [index, cell] of line)
      if (hasContent(cell)) {
        row = Math.max(row, at)
        column = Math.max(column, index)
      }
  return { row, column }
}
