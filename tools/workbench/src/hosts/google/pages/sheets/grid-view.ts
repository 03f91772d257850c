import { contentOf } from '../../sheets/edit.ts'
import {
  FormulaError,
  isTrouble,
  NotBuilt,
  type Scalar,
  UnknownFunction,
} from '../../sheets/formulas/values.ts'
import { cellAt } from '../../sheets/model.ts'
import type { Sheets } from '../../sheets/sheets.ts'
import { shown } from '../../sheets/shown.ts'
import type { GridView } from './wire.ts'

const leastRows = 40
const leastColumns = 12
const mostRows = 1000
const mostColumns = 52

/** What the page shows of one sheet: its filled part, with some room around it. */
export function gridView(
  sheets: Sheets,
  email: string,
  id: string,
  wanted: number | undefined,
): GridView | undefined {
  const workbook = sheets.workbook(email, id)
  const calculated = sheets.calculated(email, id)
  if (!workbook.ok || !calculated.ok) return undefined
  const all = workbook.value.sheets
  const sheet =
    all.find(({ facts }) => facts.id === wanted && !facts.isHidden) ??
    all.find(({ facts }) => !facts.isHidden) ??
    all[0]
  if (!sheet) return undefined
  const { facts } = sheet
  const reach = calculated.value.reach(sheet)
  const rows = Math.min(facts.rows, mostRows, Math.max(leastRows, reach.row + 10))
  const columns = Math.min(facts.columns, mostColumns, Math.max(leastColumns, reach.column + 3))
  return {
    revision: workbook.value.revision,
    tabs: all.filter((one) => !one.facts.isHidden).map((one) => ({ id: one.facts.id, name: one.facts.name })),
    sheet: facts.id,
    isWhole: reach.row <= mostRows && reach.column <= mostColumns,
    cells: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const cell = cellAt(sheet, row + 1, column + 1)
        const value = calculated.value.value(sheet, row + 1, column + 1)
        const { text, problem } = words(value, calculated.value.format(sheet, row + 1, column + 1))
        const { look, note } = cell
        const align = alignOf(value, look?.horizontal)
        return {
          text,
          content: contentOf(cell),
          ...(problem !== '' && { problem }),
          ...(note !== undefined && { note }),
          ...(look?.background && { background: look.background }),
          ...(look?.color && { color: look.color }),
          ...(look?.weight === 'bold' && { isBold: true }),
          ...(look?.style === 'italic' && { isItalic: true }),
          ...(align && { align }),
        }
      }),
    ),
    images: facts.images.map(({ image, row, column, width, height, title, description }) => ({
      image,
      row,
      column,
      width,
      height,
      alt: description || title,
    })),
  }
}

/** As Sheets does where nobody said: numbers and dates at the right, truth values and errors in the middle. */
function alignOf(value: Scalar, wanted: string | undefined): 'center' | 'right' | undefined {
  if (wanted === 'center' || wanted === 'right') return wanted
  if (wanted === 'left') return undefined
  if (typeof value === 'number') return 'right'
  return typeof value === 'boolean' || isTrouble(value) ? 'center' : undefined
}

function words(
  value: Scalar,
  pattern: string | undefined,
): { readonly text: string; readonly problem: string } {
  if (value instanceof FormulaError) return { text: value.code, problem: value.message }
  if (value instanceof NotBuilt)
    return { text: '#N/A', problem: `The function ${value.name} is not built in the workbench.` }
  if (value instanceof UnknownFunction)
    return { text: '#NAME?', problem: `No add-on that you have allowed has a function ${value.name}.` }
  return { text: shown(value, pattern), problem: '' }
}
