import { expect, test } from 'vitest'
import { createLedger } from '../../../../ledger.ts'
import { openStore } from '../../../../store.ts'
import { createSheets } from '../create-sheets.ts'
import { shown } from '../shown.ts'

const by = { email: 'ada@example.com' }
const clock = { now: () => new Date('2026-11-28T18:00:00Z') }

/** What a column shows into which these are typed. */
function column(...typed: readonly string[]): readonly string[] {
  const store = openStore({ root: null })
  const sheets = createSheets({ store, ledger: createLedger(clock), clock })
  const { id } = sheets.create(by, { title: 'Dates' })
  typed.forEach((text, index) => {
    sheets.type(by, id, 0, { row: index + 1, column: 1, rows: 1, columns: 1 }, text)
  })
  const workbook = sheets.workbook(by.email, id)
  const calculated = sheets.calculated(by.email, id)
  if (!workbook.ok || !calculated.ok) throw new Error('The spreadsheet is gone.')
  const [sheet] = workbook.value.sheets
  if (!sheet) throw new Error('There is no sheet.')
  const { value, format } = calculated.value
  const texts = typed.map((_, index) =>
    shown(value(sheet, index + 1, 1) as number, format(sheet, index + 1, 1)),
  )
  store.dispose()
  return texts
}

test('what a formula makes of dates is shown as a date, and days between dates as a number', () => {
  expect(
    column('1/31/2026', '=A1+7', '=A2-A1', '=TODAY()', '=DATE(2026, 3, 1)', '=NOW()', '=MAX(A1:A2)', '=A4'),
  ).toEqual([
    '1/31/2026',
    '2/7/2026',
    '7',
    '11/28/2026',
    '3/1/2026',
    '11/28/2026 18:00:00',
    '2/7/2026',
    '11/28/2026',
  ])
})

test('money stays money in a sum, and a condition’s own format is not that of what it chooses', () => {
  expect(column('$2.50', '$1.25', '=SUM(A1:A2)', '=IF(A1>1, 7, 8)', '=A1*2')).toEqual([
    '$2.50',
    '$1.25',
    '$3.75',
    '7',
    '5',
  ])
})

test('cells that name each other have no format and end', () => {
  expect(column('=A2+1', '=A1+1')).toHaveLength(2)
})
