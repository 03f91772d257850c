import { afterAll, expect, test } from 'vitest'
import { png } from '../../../files/trial-files.ts'
import { createSheets } from '../../../sheets/create-sheets.ts'
import type { EngineKind } from '../../engine/script-engine.ts'
import { ada, startTrial } from '../../trial.ts'
import type { EditorPlace } from '../service-parts.ts'
import { createTrialUi, type TrialUi } from '../ui/trial-ui.ts'

const engines = ['quickjs', 'vm'] as const
const trials = { quickjs: openTrial('quickjs'), vm: openTrial('vm') }
afterAll(async () => {
  for (const { trial } of Object.values(trials)) await trial.dispose()
})

interface Asked {
  readonly place?: EditorPlace
  readonly args?: readonly unknown[]
  readonly ui?: TrialUi
  readonly scope?: string
  readonly more?: string
}

/** A runtime, its spreadsheets, and the way to run code with a new one open. */
function openTrial(engine: EngineKind) {
  const trial = startTrial({ engine })
  const sheets = createSheets({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } })
  const open = () => sheets.create({ email: ada.email }, { title: 'Budget' }).id
  const run = (
    code: string,
    { place = {}, scope = 'spreadsheets.currentonly', more = '', ...asked }: Asked = {},
  ) => {
    const project = trial.project({
      'appsscript.json': {
        oauthScopes: [`https://www.googleapis.com/auth/${scope}`],
        timeZone: 'Europe/Berlin',
      },
      'Code.gs': `function main(...args) {
        const book = SpreadsheetApp.getActiveSpreadsheet()
        const sheet = book.getActiveSheet()
        ${code}
      }
      ${more}`,
    })
    return trial.run(project, { container: { kind: 'spreadsheet', id: open(), place }, ...asked })
  }
  return {
    trial,
    sheets,
    run,
    async value(code: string, asked: Asked = {}) {
      const result = await run(code, asked)
      if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`)
      return result.value
    },
  }
}
const { run, value, trial } = trials.quickjs

test.each(engines)('%s: values are written and read as Google does', async (engine) => {
  const result = await trials[engine].value(`
    sheet.getRange('A1:C2').setValues([['Name', '12', true], ['1/2/2026', '50%', new Date(2026, 0, 2, 12)]])
    return [sheet.getRange('A1:C2').getValues(), sheet.getDataRange().getDisplayValues(), sheet.getLastRow(), sheet.getLastColumn()]`)
  const [values, shown, ...last] = result as [unknown[][], string[][], number, number]
  expect(values[0]).toEqual(['Name', 12, true])
  expect(values[1]?.[0]).toBeInstanceOf(Date)
  expect(values[1]?.[1]).toBe(0.5)
  expect(shown).toEqual([
    ['Name', '12', 'TRUE'],
    ['1/2/2026', '50%', expect.stringMatching(/^1\/2\/2026 1[12]:00:00$/)],
  ])
  expect(last).toEqual([2, 3])
})

test('formulas are worked out, and go on to name the same cells when rows come and go', async () => {
  const code = `
    sheet.getRange('A1:A3').setValues([[1], [2], [3]])
    sheet.getRange('B1').setFormula('=SUM(A1:A3)*2')
    sheet.getRange('B2').setValue('=IF(A1>1, "big", "small") & "!"')
    sheet.getRange('B3').setFormula('=1/0')
    const before = sheet.getRange('B1:B3').getValues()
    sheet.insertRowBefore(2)
    sheet.getRange('A2').setValue(10)
    const inserted = [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()]
    sheet.deleteRows(1, 1)
    sheet.getRange('D1').setFormulaR1C1('=R[0]C[-3]+1')
    return [before, inserted, sheet.getRange('D1').getFormula(), sheet.getRange('D1').getValue()]`
  expect(await value(code)).toEqual([[[12], ['small!'], ['#DIV/0!']], ['=SUM(A1:A4)*2', 32], '=A1+1', 11])
})

test('other sheets, names and lists can be looked at by a formula', async () => {
  const code = `
    const other = book.insertSheet('My data')
    other.getRange('A1:B3').setValues([['a', 1], ['b', 2], ['a', 3]])
    book.setNamedRange('keys', other.getRange('A1:A3'))
    sheet.getRange('A1:A4').setFormulas([["=SUM('My data'!B:B)"], ['=VLOOKUP("b", \\'My data\\'!A1:B3, 2, FALSE)'], ['=COUNTA(keys)'], ['=UNIQUE(keys)']])
    return [sheet.getRange('A1:A5').getValues().flat(), sheet.getLastRow()]`
  expect(await value(code)).toEqual([[6, 2, 3, 'a', 'b'], 5])
})

test('a function that Google has and the workbench has not is said in words', async () => {
  const result = await run(
    `sheet.getRange('A1').setFormula('=QUERY(B:C, "select B")'); return sheet.getRange('A1').getValue()`,
  )
  expect(result).toMatchObject({
    error: { name: 'NotBuiltError', message: 'The formula function QUERY (in Sheet1!A1) is not built here' },
  })
})

test.each([
  [
    "sheet.getRange('A1:B2').setValues([[1, 2]])",
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    "sheet.getRange('A1:B1').setValues([[1]])",
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  ["sheet.getRange('nonsense')", 'Range not found'],
  [
    'sheet.getRange(1001, 1).getValue()',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  [
    'sheet.getRange(1, 1, 1000000000, 26).setValue(1)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
  ['book.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
  ["book.insertSheet('Sheet1')", 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
  ['sheet.deleteRows(990, 20)', 'Those rows are out of bounds.'],
  [
    "sheet.getRange('A1').setValue(sheet)",
    'SpreadsheetApp.Range.setValue with a Spreadsheet.Sheet is not built here',
  ],
  [
    "sheet.getRange('A1').setValue('x'.repeat(50001))",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
])('%s is refused as Google refuses it', async (code, message) => {
  expect(await run(code)).toMatchObject({ ok: false, error: { message } })
})

test('names of before are there, as scripts still use them', async () => {
  const code = `
    const range = sheet.getRange('A1:B1').setBackgroundColor('#ff0000')
    sheet.getRange('A2:B2').setBackgroundColors([['#00ff00', 'blue']])
    return [range.getBackground(), sheet.getRange('A2:B2').getBackgroundColors(), range.getBackgroundColor(), range.getColumnIndex(), range.setComment('why').getNotes(), range.getComment()]`
  expect(await value(code)).toEqual([
    '#ff0000',
    [['#00ff00', '#0000ff']],
    '#ff0000',
    1,
    [['why', 'why']],
    'why',
  ])
})

test('a sheet grows for what is written beyond its end', async () => {
  const code = `
    sheet.getRange(1000, 26, 2, 2).setValues([[1, 2], [3, 4]])
    sheet.getRange('A1').offset(1002, 0).setNumberFormat('0.00')
    return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('Z1000:AA1001').getValues()]`
  expect(await value(code)).toEqual([
    1003,
    27,
    [
      [1, 2],
      [3, 4],
    ],
  ])
})

test('a sheet that is hidden is left for one that can be seen', async () => {
  const code = `
    const active = () => book.getActiveSheet().getName()
    book.insertSheet('Last', 1)
    const made = book.insertSheet('Middle', 1)
    made.hideSheet()
    const first = active()
    book.getSheetByName('Last').hideSheet()
    return [first, active(), book.getActiveSheet().isSheetHidden()]`
  expect(await value(code)).toEqual(['Last', 'Sheet1', false])
})

test('looks, notes and merges are kept with the cells', async () => {
  const code = `
    const range = sheet.getRange('A1:B1')
    range.setBackground('red').setFontWeight('bold').setNumberFormat('0.00').setNotes([['first', '']]).setValues([[1, 2]])
    range.setFontColors([['#00f', null]]).setWrap(true).setHorizontalAlignment('center')
    sheet.getRange('A3:B4').merge()
    return [range.getBackgrounds(), range.getFontWeight(), range.getDisplayValues(), range.getNotes(), range.getFontColors(),
      range.getWrap(), String(range.getWrapStrategy()), range.getHorizontalAlignments(), sheet.getRange('B4').isPartOfMerge(), sheet.getRange('A3').getMergedRanges()[0].getA1Notation()]`
  expect(await value(code)).toEqual([
    [['#ff0000', '#ff0000']],
    'bold',
    [['1.00', '2.00']],
    [['first', '']],
    [['#0000ff', '#000000']],
    true,
    'WRAP',
    [['center', 'center']],
    true,
    'A3:B4',
  ])
})

test('rows are sorted, copied, cleared and added', async () => {
  const code = `
    sheet.getRange('A1:B3').setValues([['c', 1], ['a', 2], ['b', 3]])
    sheet.getRange('A1:B3').sort({ column: 1, ascending: true })
    sheet.getRange('C1').setFormula('=B1*10')
    sheet.getRange('C1').copyTo(sheet.getRange('C2:C3'))
    sheet.appendRow(['d', 4])
    const all = sheet.getDataRange().getValues()
    sheet.getRange('A1:C1').clearContent()
    sheet.getRange('C2').copyTo(sheet.getRange('E1'), { contentsOnly: true })
    return [all, sheet.getRange('A1').isBlank(), sheet.getRange('E1').getFormula(), sheet.getRange('E1').getValue(), sheet.getRange('C3').getFormula()]`
  expect(await value(code)).toEqual([
    [
      ['a', 2, 20],
      ['b', 3, 30],
      ['c', 1, 10],
      ['d', 4, ''],
    ],
    true,
    '',
    30,
    '=B3*10',
  ])
})

test('what a person has selected is told, and a script moves it', async () => {
  const moved: unknown[] = []
  const place: EditorPlace = {
    page: '0',
    cells: ['B2:C3'],
    cursor: { element: 'B2', offset: 0 },
    onMove: (next) => moved.push(next),
  }
  const code = `
    const told = [SpreadsheetApp.getActiveRange().getA1Notation(), book.getCurrentCell().getA1Notation(), sheet.getActiveCell().getRow()]
    sheet.getRange('D4:E5').activate()
    return [...told, SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()]`
  expect(await value(code, { place })).toEqual(['B2:C3', 'B2', 2, 'D4:E5', 'D4'])
  expect(moved).toEqual([{ page: '0', cells: ['D4:E5'], cursor: { element: 'D4', offset: 0 } }])
})

test('rules, filters and formats by conditions are built and read again', async () => {
  const code = `
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).setAllowInvalid(false).build()
    sheet.getRange('A1:A2').setDataValidation(rule)
    const again = sheet.getRange('A2').getDataValidation()
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('#ff0000').setRanges([sheet.getRange('B1:B9')]).build()])
    const [format] = sheet.getConditionalFormatRules()
    const filter = sheet.getRange('A1:B9').createFilter()
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['no']).whenTextContains('y').build())
    let refused = ''
    try { sheet.getRange('A1').setValue('maybe') } catch (error) { refused = error.message }
    return [String(again.getCriteriaType()), again.getCriteriaValues(), again.getAllowInvalid(), String(format.getBooleanCondition().getCriteriaType()),
      format.getBooleanCondition().getCriteriaValues(), format.getRanges()[0].getA1Notation(), sheet.getFilter().getColumnFilterCriteria(1).getHiddenValues(), refused]`
  expect(await value(code)).toEqual([
    'VALUE_IN_LIST',
    [['yes', 'no'], true],
    false,
    'NUMBER_GREATER_THAN',
    [5],
    'B1:B9',
    ['no'],
    'The data you entered violates the data validation rules set on this cell.',
  ])
})

test('rich text has looks and links of its parts', async () => {
  const code = `
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build()
    const rich = SpreadsheetApp.newRichTextValue().setText('see here now').setTextStyle(0, 3, bold).setLinkUrl(4, 8, 'https://a.example/').build()
    sheet.getRange('A1').setRichTextValue(rich)
    return sheet.getRange('A1').getRichTextValue().getRuns().map((run) => [run.getText(), run.getTextStyle().isBold(), run.getLinkUrl()])`
  expect(await value(code)).toEqual([
    ['see', true, null],
    [' ', null, null],
    ['here', null, 'https://a.example/'],
    [' now', null, null],
  ])
})

test('a picture over the grid carries its alternative text', async () => {
  const bytes = [...png(8, 4)].map((byte) => (byte > 127 ? byte - 256 : byte))
  const code = `
    sheet.insertImage(Utilities.newBlob(args[0], 'image/png', 'a.png'), 2, 3).setAltTextTitle('diagram:v1').setAltTextDescription('graph TD')
    const [image] = sheet.getImages()
    return [image.getAltTextTitle(), image.getAltTextDescription(), image.getAnchorCell().getA1Notation(), image.getWidth(), image.getInherentHeight()]`
  expect(await value(code, { args: [bytes] })).toEqual(['diagram:v1', 'graph TD', 'B3', 8, 4])
})

test('named ranges, protections and developer metadata are found again', async () => {
  const code = `
    book.setNamedRange('total', sheet.getRange('B2'))
    const protection = sheet.getRange('A1:A5').protect().setDescription('Head')
    sheet.addDeveloperMetadata('app', 'v1')
    sheet.getRange('3:3').addDeveloperMetadata('row', 'x')
    sheet.insertRowBefore(1)
    const [meta] = sheet.createDeveloperMetadataFinder().withKey('row').find()
    return [book.getRangeByName('total').getA1Notation(), protection.getRange().getA1Notation(), book.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
      sheet.getDeveloperMetadata().map((one) => one.getValue()), meta.getLocation().getRow().getRow()]`
  expect(await value(code)).toEqual(['B3', 'A2:A6', 1, ['v1'], 4])
})

test('finding and replacing goes through the cells that are filled', async () => {
  const code = `
    sheet.getRange('A1:B2').setValues([['cat', 'Catalogue'], ['dog', 'cat']])
    const found = sheet.createTextFinder('cat').findAll().map((range) => range.getA1Notation())
    const count = book.createTextFinder('cat').matchCase(true).replaceAllWith('bird')
    return [found, count, sheet.getRange('A1:B2').getValues().flat()]`
  expect(await value(code)).toEqual([['A1', 'B1', 'B2'], 2, ['bird', 'Catalogue', 'dog', 'bird']])
})

test('menus of old and toasts come to the window', async () => {
  const toasts: unknown[] = []
  const ui = { ...createTrialUi(), toast: (toast: unknown) => void toasts.push(toast) }
  await value(
    `book.addMenu('Old', [{ name: 'Run', functionName: 'go' }, null]); book.toast('Done', 'Add-on', 3)`,
    { ui },
  )
  expect(ui.menus).toEqual([
    { caption: 'Old', items: [{ kind: 'item', caption: 'Run', run: 'go' }, { kind: 'separator' }] },
  ])
  expect(toasts).toEqual([{ title: 'Add-on', text: 'Done', seconds: 3 }])
})

test('other spreadsheets need the wider scope, and of none that one may not see anything is told', async () => {
  expect(await run(`return SpreadsheetApp.create('Other').getName()`)).toMatchObject({
    error: {
      message: expect.stringContaining(
        'Specified permissions are not sufficient to call SpreadsheetApp.create.',
      ),
    },
  })
  expect(
    await run(`return SpreadsheetApp.create('Other', 5, 5).getSheets()[0].getMaxRows()`, {
      scope: 'spreadsheets',
    }),
  ).toMatchObject({ value: 5 })
  expect(await run(`SpreadsheetApp.openById('x'.repeat(44))`, { scope: 'spreadsheets' })).toMatchObject({
    error: { message: 'You do not have permission to access the requested document.' },
  })
})

test('what a script writes and empties is in the ledger', async () => {
  await value(`sheet.getRange('A1').setValue('secret plan'); sheet.getRange('A1').clear()`)
  const entries = trial.ledger.entries({ channel: 'storage' }).slice(-2)
  expect(entries.map(({ summary }) => summary.replace(/spreadsheet .*/, 'spreadsheet'))).toEqual([
    'stored 11 bytes: cells of spreadsheet',
    'deleted 11 bytes: cells of spreadsheet',
  ])
  expect(JSON.stringify(entries[0]?.data)).toContain('secret plan')
})
