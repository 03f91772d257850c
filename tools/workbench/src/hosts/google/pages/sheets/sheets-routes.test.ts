import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWorkbench } from '../../../../../build.ts'
import { type GoogleBench, openGoogle } from '../../../../../test/google-pages-bench.ts'
import { newSheet } from '../../sheets/model.ts'
import type { GridView } from './wire.ts'

let bench: GoogleBench
let dist: string

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'google-sheets-'))
  await buildWorkbench({ dist })
  bench = openGoogle(dist)
})
afterAll(async () => {
  bench.dispose()
  await rm(dist, { recursive: true })
})

const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 })

test('a new spreadsheet is in the list, and its page has a menu bar and a grid', async () => {
  const made = await bench.ask('/google/sheets', { form: 'title=Costs' })
  const address = made.headers.get('location') ?? ''
  expect([made.status, address]).toEqual([303, expect.stringMatching(/^\/google\/sheets\/[\w-]+$/)])
  expect(await (await bench.ask('/google/sheets')).text()).toContain('Costs')
  const page = await (await bench.ask(address)).text()
  expect(page).toContain('role="menubar"')
  expect(page).toContain('id="grid"')
  // The panel beside it has the add-ons of Sheets and not those of Docs.
  expect(page).toContain('"app":"SHEETS"')
  expect((await bench.ask('/api/google/cards?app=SHEETS')).status).toBe(200)
})

test('the grid tells what cells show, what was written, and what is wrong', async () => {
  const { id } = bench.sheets.create({ email: bench.owner.email }, { title: 'Costs' })
  const by = { email: bench.owner.email }
  for (const [row, text] of ['2', '=A1*21', '=QUERY(A1)', '=1/0'].entries())
    bench.sheets.type(by, id, 0, at(row + 1, 1), text)
  const view = (await (await bench.ask(`/google/sheets/${id}/grid`)).json()) as GridView
  expect(view.cells.slice(0, 4).map(([cell]) => [cell?.text, cell?.content, cell?.problem])).toEqual([
    ['2', '2', undefined],
    ['42', '=A1*21', undefined],
    ['#N/A', '=QUERY(A1)', 'The function QUERY is not built in the workbench.'],
    ['#DIV/0!', '=1/0', 'Function DIVIDE parameter 2 cannot be zero.'],
  ])
})

test('numbers stand at the right, what is true and what is wrong in the middle, and all where a script says', async () => {
  const by = { email: bench.owner.email }
  const { id } = bench.sheets.create(by, { title: 'Sides' })
  for (const [row, text] of ['text', '12', '1/31/2026', 'TRUE', '=1/0', '7'].entries())
    bench.sheets.type(by, id, 0, at(row + 1, 1), text)
  bench.sheets.change(by, id, (edit) =>
    edit.patchCell(0, 6, 1, { look: { horizontal: 'left', style: 'italic' } }),
  )
  const view = (await (await bench.ask(`/google/sheets/${id}/grid`)).json()) as GridView
  expect(view.cells.slice(0, 6).map(([cell]) => cell?.align ?? 'left')).toEqual([
    ...['left', 'right', 'right', 'center', 'center', 'left'],
  ])
  expect(view.cells[5]?.[0]?.isItalic).toBe(true)
})

test('a sheet that was hidden is not shown any more', async () => {
  const by = { email: bench.owner.email }
  const { id } = bench.sheets.create(by, { title: 'Hidden' })
  bench.sheets.change(by, id, (edit) => edit.insertSheet(newSheet(1, 'Notes'), 1))
  bench.sheets.change(by, id, (edit) => edit.setFacts(1, { isHidden: true }))
  const view = (await (await bench.ask(`/google/sheets/${id}/grid?sheet=1`)).json()) as GridView
  expect(view).toMatchObject({ sheet: 0, tabs: [{ name: 'Sheet1' }] })
})

test('who may not see a spreadsheet sees nothing of it', async () => {
  const { id } = bench.sheets.create({ email: bench.owner.email }, { title: 'Private' })
  const ask = (path: string) => bench.ask(`/google/sheets/${id}${path}`, { as: bench.other })
  expect([(await ask('')).status, (await ask('/grid')).status, (await ask('/changes')).status]).toEqual([
    404, 404, 404,
  ])
})
