import { afterAll, expect, test } from 'vitest'
import { createSheets } from '../sheets/create-sheets.ts'
import type { SheetEvent } from '../sheets/sheets.ts'
import { runCustomFunctions } from './custom-functions.ts'
import { fireSelectionChange, fireSheetTriggers } from './sheet-triggers.ts'
import { ada, startTrial } from './trial.ts'

const trial = startTrial()
const sheets = createSheets({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } })
afterAll(() => trial.dispose())

const by = { email: ada.email }
const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 })
const scope = 'https://www.googleapis.com/auth/spreadsheets'

function open(code: string) {
  const manifest = { oauthScopes: [scope, 'https://www.googleapis.com/auth/script.scriptapp'] }
  const project = trial.project({ 'appsscript.json': manifest, 'Code.gs': code })
  const { id } = sheets.create(by, { title: 'Sheet' })
  const parts = { store: trial.store, sheets, executions: trial.executions, projectsFor: () => [project] }
  const events: SheetEvent[] = []
  sheets.onEvent((event) => {
    if (event.documentId === id) events.push(event)
  })
  const read = (row: number, column: number) => {
    const calculated = sheets.calculated(ada.email, id)
    const workbook = sheets.workbook(ada.email, id)
    if (!calculated.ok || !workbook.ok) throw new Error('The spreadsheet is gone.')
    const [sheet] = workbook.value.sheets
    return sheet && calculated.value.value(sheet, row, column)
  }
  return { project, id, parts, events, read }
}

test('onEdit hears of what a person types, with the range, the value and the one before', async () => {
  const { id, parts, events, read } = open(
    `function onEdit(e) { e.range.offset(0, 1).setValue([e.range.getA1Notation(), e.value, e.oldValue, e.source.getName(), String(e.authMode)].join(' ')) }`,
  )
  sheets.type(by, id, 0, one(2, 1), 'old')
  sheets.type(by, id, 0, one(2, 1), 'new')
  const edited = events.filter(({ kind }) => kind === 'edited').at(-1) as SheetEvent
  expect(await fireSheetTriggers(parts, edited)).toMatchObject([{ ok: true }])
  expect(read(2, 2)).toBe('A2 new old Sheet LIMITED')
})

test('what a script writes starts no trigger', async () => {
  const { project, id, parts, events } = open(
    'function onEdit() {} function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1) }',
  )
  await trial.run(project, { function: 'write', container: { kind: 'spreadsheet', id } })
  sheets.change({ email: ada.email, app: project.id }, id, (edit) => edit.setCell(0, 1, 1, { value: 2 }))
  const results = await Promise.all(events.map((event) => fireSheetTriggers(parts, event)))
  expect(events.map(({ kind }) => kind)).toEqual(['changed'])
  expect(results.flat()).toEqual([])
})

test('an installed trigger for changes is told what changed, in FULL', async () => {
  const { project, id, parts, events, read } = open(`
    function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create() }
    function changed(e) { SpreadsheetApp.getActiveSheet().getRange('D1').setValue(e.changeType + ' ' + e.authMode) }`)
  expect(
    await trial.run(project, { function: 'install', container: { kind: 'spreadsheet', id } }),
  ).toMatchObject({ ok: true })
  sheets.change(by, id, (edit) => edit.shift(0, 'rows', 1, 1))
  expect(await fireSheetTriggers(parts, events.at(-1) as SheetEvent)).toMatchObject([{ ok: true }])
  expect(read(1, 4)).toBe('INSERT_ROW FULL')
})

test('onSelectionChange hears of where the person is', async () => {
  const { id, parts, read } = open(
    `function onSelectionChange(e) { e.range.setValue(e.range.getA1Notation()) }`,
  )
  await fireSelectionChange(parts, { person: ada, spreadsheetId: id, sheet: 0, area: one(3, 3) })
  expect(read(3, 3)).toBe('C3')
})

test('a project’s functions are worked out in formulas, lists into more cells, and again when an argument changes', async () => {
  const { project, id, read } = open(`
    function DOUBLE(x) { return Array.isArray(x) ? x.map((row) => row.map((one) => one * 2)) : x * 2 }
    function FAIL() { throw new Error('no') }
    function WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) }`)
  const calculate = () =>
    runCustomFunctions({
      sheets,
      executions: trial.executions,
      projects: [project],
      spreadsheetId: id,
      person: ada,
    })
  for (const [row, text] of [
    '4',
    '5',
    '=double(A1)',
    '=DOUBLE(A3)+1',
    '=FAIL()',
    '=WRITES()',
    '=NONE()',
  ].entries())
    sheets.type(by, id, 0, one(row + 1, 1), text)
  sheets.type(by, id, 0, one(1, 2), '=DOUBLE(A1:A2)')
  await calculate()
  expect([read(3, 1), read(4, 1), read(1, 2), read(2, 2)]).toEqual([8, 17, 8, 10])
  expect(read(5, 1)).toMatchObject({ code: '#ERROR!', message: 'Error: no' })
  expect(read(6, 1)).toMatchObject({
    message: expect.stringContaining('You do not have permission to call SpreadsheetApp.Range.setValue.'),
  })
  expect(read(7, 1)).toMatchObject({ name: 'NONE' })
  sheets.type(by, id, 0, one(1, 1), '10')
  await calculate()
  expect([read(3, 1), read(1, 2)]).toEqual([20, 20])
})

test('a function in a formula is given dates as dates, and a date that it gives is shown as one', async () => {
  const { project, id, parts } = open(`
    function LATER(day, days) { const date = new Date(day); date.setDate(date.getDate() + days); return date }
    function KINDS(cells) { return cells.map((line) => line.map((one) => (one instanceof Date ? 'date' : typeof one))) }
    function BOTH(day) { return [[day, 1]] }
    function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:B4').getDisplayValues() }`)
  const typed = [
    ['1/31/2026', '=LATER(A1, 1)'],
    ['12', '=LATER(DATE(2026, 3, 1), 1)'],
    ['=BOTH(A1)', ''],
    ['=KINDS(A1:B1)', ''],
  ]
  typed.forEach((line, row) => {
    line.forEach((text, column) => {
      if (text !== '') sheets.type(by, id, 0, one(row + 1, column + 1), text)
    })
  })
  await runCustomFunctions({
    sheets,
    executions: parts.executions,
    projects: [project],
    spreadsheetId: id,
    person: ada,
  })
  const result = await trial.run(project, { function: 'read', container: { kind: 'spreadsheet', id } })
  expect(result).toMatchObject({
    value: [
      ['1/31/2026', '2/1/2026'],
      ['12', '3/2/2026'],
      ['1/31/2026', '1'],
      ['date', 'date'],
    ],
  })
})

test('a function in a formula finds the formula that calls it in the active cell', async () => {
  const { project, id, parts, read } = open(`
    function WHERE() { const cell = SpreadsheetApp.getActiveRange(); return cell.getA1Notation() + cell.getFormula() }`)
  sheets.type(by, id, 0, one(3, 2), '=WHERE()')
  await runCustomFunctions({
    sheets,
    executions: parts.executions,
    projects: [project],
    spreadsheetId: id,
    person: ada,
  })
  expect(read(3, 2)).toBe('B3=WHERE()')
})
