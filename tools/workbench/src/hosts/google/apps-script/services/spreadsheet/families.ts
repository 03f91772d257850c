import { fromR1C1, toR1C1 } from '../../../sheets/formulas/shift-formula.ts'
import type { Cell, Look, SheetData } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { enumValue, type HostObject } from '../../bridge/host-object.ts'
import { nameOf } from './arguments.ts'
import { ColorObject, cssColor, cssOf } from './colors.ts'
import { DataValidation, validationOf } from './data-validation.ts'
import { entered } from './entered.ts'
import type { OpenSpreadsheet } from './open-spreadsheet.ts'
import { RichTextValue, richTextOf, TextStyle } from './rich-text.ts'
import { TextRotation } from './text-rotation.ts'

/** One cell as it is read. */
export interface ReadCell {
  readonly cell: Cell
  readonly spreadsheet: OpenSpreadsheet
  readonly sheet: SheetData
  readonly row: number
  readonly column: number
}

type At = Pick<ReadCell, 'row' | 'column' | 'spreadsheet'>

/** Something that each cell has: Range has four methods for it, `getNote`, `getNotes`, `setNote`, `setNotes`. */
interface Family {
  readonly one: string
  readonly many: string
  readonly get?: (read: ReadCell) => unknown
  readonly set?: (value: unknown, cell: Cell, at: At) => Cell
}

function look<Key extends keyof Look>(
  one: string,
  many: string,
  key: Key,
  standard: Look[Key] | boolean | null,
  parse: (value: unknown) => Look[Key] | undefined = (value) => String(value) as Look[Key],
  show: (value: Look[Key]) => unknown = (value) => value,
): Family {
  return {
    one,
    many,
    get: ({ cell }) => (cell.look?.[key] === undefined ? standard : show(cell.look[key])),
    set(value, cell) {
      const { [key]: _, ...others } = cell.look ?? {}
      const parsed = value === null || value === undefined ? undefined : parse(value)
      return withLook(cell, parsed === undefined ? others : { ...others, [key]: parsed })
    },
  }
}

export function withLook({ look: _, ...cell }: Cell, next: Look): Cell {
  return Object.keys(next).length > 0 ? { ...cell, look: next } : cell
}

function oneOf(...names: readonly string[]): (value: unknown) => never {
  return (value) => {
    const name = nameOf(value)
    if (!names.includes(name)) throw exception(`Invalid argument: ${name}`)
    return name as never
  }
}

/** The pattern of a cell without a format of its own, as getNumberFormat tells it (from memory). */
const automatic = '0.###############'

const formula = (text: unknown) => (String(text).startsWith('=') ? String(text) : `=${String(text)}`)
const asColor = (css: unknown) => new ColorObject(css as string)

const note = (one: string, many: string): Family => ({
  one,
  many,
  get: ({ cell }) => cell.note ?? '',
  set(text, { note: _, ...cell }) {
    return text === null || text === '' ? cell : { ...cell, note: String(text) }
  },
})

const families: readonly Family[] = [
  {
    one: 'Value',
    many: 'Values',
    get: ({ spreadsheet, sheet, row, column }) => spreadsheet.value(sheet, row, column),
    set: (value, cell, { spreadsheet }) => entered(value, cell, spreadsheet.zone),
  },
  {
    one: 'DisplayValue',
    many: 'DisplayValues',
    get: ({ spreadsheet, sheet, row, column }) => spreadsheet.display(sheet, row, column),
  },
  {
    one: 'Formula',
    many: 'Formulas',
    get: ({ cell }) => cell.formula ?? '',
    set: (text, cell, { spreadsheet }) =>
      entered(text === null || text === '' ? '' : formula(text), cell, spreadsheet.zone),
  },
  {
    one: 'FormulaR1C1',
    many: 'FormulasR1C1',
    get: ({ cell, row, column }) => (cell.formula === undefined ? '' : toR1C1(cell.formula, { row, column })),
    set: (text, cell, at) =>
      entered(text === null || text === '' ? '' : fromR1C1(formula(text), at), cell, at.spreadsheet.zone),
  },
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    get: ({ cell }) => cell.format ?? automatic,
    set(pattern, { format: _, ...cell }) {
      const isNone = pattern === null || pattern === '' || pattern === automatic || pattern === 'General'
      return isNone ? cell : { ...cell, format: String(pattern) }
    },
  },
  note('Note', 'Notes'),
  note('Comment', 'Comments'),
  {
    one: 'DataValidation',
    many: 'DataValidations',
    get: ({ cell, spreadsheet }) => validationOf(spreadsheet, cell.rule),
    set(given, { rule: _, ...cell }) {
      if (given === null) return cell
      if (!(given instanceof DataValidation)) throw exception('Cannot convert the value to a DataValidation.')
      return { ...cell, rule: given.rule }
    },
  },
  look('Background', 'Backgrounds', 'background', '#ffffff', cssColor),
  look('BackgroundColor', 'BackgroundColors', 'background', '#ffffff', cssColor),
  look('BackgroundObject', 'BackgroundObjects', 'background', null, cssOf, asColor),
  look('FontColor', 'FontColors', 'color', '#000000', cssColor),
  look('FontColorObject', 'FontColorObjects', 'color', null, cssOf, asColor),
  look('FontFamily', 'FontFamilies', 'font', 'Arial'),
  look('FontSize', 'FontSizes', 'size', 10, Number),
  look('FontWeight', 'FontWeights', 'weight', 'normal', oneOf('bold', 'normal')),
  look('FontStyle', 'FontStyles', 'style', 'normal', oneOf('italic', 'normal')),
  look('FontLine', 'FontLines', 'line', 'none', oneOf('underline', 'line-through', 'none')),
  look('HorizontalAlignment', 'HorizontalAlignments', 'horizontal', 'general'),
  look('VerticalAlignment', 'VerticalAlignments', 'vertical', 'bottom'),
  look(
    'Wrap',
    'Wraps',
    'wrap',
    false,
    (value) => (value === true ? 'WRAP' : 'OVERFLOW'),
    (value) => value === 'WRAP',
  ),
  {
    ...look('WrapStrategy', 'WrapStrategies', 'wrap', null, oneOf('WRAP', 'OVERFLOW', 'CLIP')),
    get: ({ cell }) => enumValue('Spreadsheet.WrapStrategy', cell.look?.wrap ?? 'OVERFLOW'),
  },
  look(
    'TextDirection',
    'TextDirections',
    'direction',
    null,
    oneOf('LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'),
    (value) => enumValue('Spreadsheet.TextDirection', String(value)),
  ),
  {
    one: 'TextRotation',
    many: 'TextRotations',
    get: ({ cell }) => new TextRotation(cell.look?.degrees ?? 0, cell.look?.isVertical === true),
    set(given, cell) {
      const { degrees: _, isVertical: __, ...others } = cell.look ?? {}
      const rotation = given instanceof TextRotation ? given : new TextRotation(Number(given), false)
      return withLook(cell, { ...others, degrees: rotation.getDegrees(), isVertical: rotation.isVertical() })
    },
  },
  {
    one: 'RichTextValue',
    many: 'RichTextValues',
    get: ({ cell, spreadsheet, sheet, row, column }) =>
      richTextOf(spreadsheet.value(sheet, row, column), cell.runs),
    set(given, cell, { spreadsheet }) {
      if (!(given instanceof RichTextValue)) throw exception('Cannot convert the value to a RichTextValue.')
      return entered(given, cell, spreadsheet.zone)
    },
  },
  {
    one: 'TextStyle',
    many: 'TextStyles',
    get: ({ cell }) => new TextStyle(cell.look ?? {}),
    set(given, cell) {
      if (!(given instanceof TextStyle)) throw exception('Cannot convert the value to a TextStyle.')
      return withLook(cell, { ...cell.look, ...given.look })
    },
  },
]

type Reads = HostObject & { readEach(get: (read: ReadCell) => unknown): readonly (readonly unknown[])[] }
type Writes = HostObject & {
  writeEach(change: (cell: Cell, at: At, index: { row: number; column: number }) => Cell): unknown
  grid?(given: unknown): readonly (readonly unknown[])[]
}

/** Gives a class the methods of all families: of reading and of lists only where it can. */
export function addFamilies(
  target: { readonly prototype: object },
  { isList }: { readonly isList: boolean },
): void {
  const add = (name: string, method: (...args: never[]) => unknown) =>
    Object.defineProperty(target.prototype, name, { configurable: true, value: method })
  for (const { one, many, get, set } of families) {
    if (get && !isList) {
      add(`get${one}`, function (this: Reads) {
        return this.readEach(get)[0]?.[0]
      })
      add(`get${many}`, function (this: Reads) {
        return this.readEach(get)
      })
    }
    if (!set) continue
    add(`set${one}`, function (this: Writes, value: unknown) {
      return this.writeEach((cell, at) => set(value, cell, at))
    })
    if (!isList)
      add(`set${many}`, function (this: Writes, values: unknown) {
        const grid = this.grid?.(values) ?? []
        return this.writeEach((cell, at, { row, column }) => set(grid[row]?.[column], cell, at))
      })
  }
}
