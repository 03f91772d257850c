import { atomically, first, integer, run } from '../../../store/rows.ts'
import { countStored } from '../files/change-entries.ts'
import { findFile, maySee, refusalFor } from '../files/file-rows.ts'
import type { Actor, FileFacts } from '../files/files.ts'
import { type FilesParts, openFiles } from '../files/open-files.ts'
import { done, refused } from '../files/result.ts'
import { byteLength, recordStorage, type StorageAct } from '../files/storage-entries.ts'
import { container, rootId } from '../files/tree/model.ts'
import { contentOf, WorkbookEdit, type Written } from './edit.ts'
import { type Calculated, calculate } from './formulas/calculate.ts'
import { typed } from './input.ts'
import { cellAt, newSheet, type Workbook } from './model.ts'
import { recordLoads } from './record-loads.ts'
import { createSheetTables } from './schema.ts'
import { serialOf } from './serial.ts'
import { type SheetEvent, SheetRefusal, type Sheets } from './sheets.ts'
import { loadWorkbook, saveWorkbook } from './workbook-rows.ts'

const mostKept = 20

interface Live {
  readonly workbook: Workbook
  calculated?: Calculated
}

/** The spreadsheets over a store. Two of these over one store see each other's changes. */
export function createSheets({ store, ledger, clock, ...rest }: FilesParts): Sheets {
  const { db } = store
  const kind = 'spreadsheet'
  const files = openFiles({ ...rest, store, ledger, clock, kind, replacement: () => [] })
  createSheetTables(db)
  const listeners = new Set<(event: SheetEvent) => void>()
  const emit = (event: SheetEvent) => {
    for (const listener of listeners) listener(event)
  }
  files.onEvent((event) => {
    if (event.kind === 'purged') live.delete(event.documentId)
    if (event.kind !== 'changed') emit(event)
  })
  const live = new Map<string, Live>()

  const load = (id: string): Live | undefined => {
    const row = first(db, 'SELECT revision FROM google_file WHERE id = ? AND kind = ?', id, kind)
    if (!row) return undefined
    const revision = integer(row, 'revision')
    const known = live.get(id)
    if (known?.workbook.revision === revision) return known
    const workbook = loadWorkbook(db, id, revision)
    if (!workbook) return undefined
    const made = { workbook }
    live.set(id, made)
    return made
  }

  const calculatedOf = (one: Live): Calculated => {
    one.calculated ??= calculate(one.workbook, () => serialOf(clock.now(), one.workbook.facts.timeZone))
    return one.calculated
  }

  const actsOf = (documentId: string, { app }: Actor, written: Iterable<Written>): readonly StorageAct[] => {
    if (app === undefined) return []
    return [...written].flatMap(({ where, stored, deleted }): StorageAct[] => {
      const body = stored.join('\n')
      return [
        ...(stored.length > 0
          ? [{ app, operation: 'stored' as const, where, documentId, bytes: byteLength(body), body }]
          : []),
        ...(deleted > 0 ? [{ app, operation: 'deleted' as const, where, documentId, bytes: deleted }] : []),
      ]
    })
  }

  /** Writes what an edit came to, as one. */
  const commit = (by: Actor, workbook: Workbook, edit: WorkbookEdit): void => {
    const acts = actsOf(workbook.id, by, edit.written.values())
    atomically(db, () => {
      run(
        db,
        'UPDATE google_file SET revision = revision + 1, changed_at = ?, changed_by = ? WHERE id = ?',
        clock.now().toISOString(),
        by.email,
        workbook.id,
      )
      saveWorkbook(db, workbook, edit.dirty)
      countStored({ db }, acts)
    })
    workbook.revision += 1
    for (const act of acts) recordStorage({ ledger, kind }, act)
  }

  const change: Sheets['change'] = (by, id, work) => {
    const forbidden = refusalFor(findFile({ db, kind }, id), by.email, 'change')
    const one = forbidden ? undefined : load(id)
    if (forbidden || !one) return refused(forbidden ?? { code: 'NOT_FOUND' })
    const edit = new WorkbookEdit(one.workbook)
    try {
      const value = work(edit)
      if (edit.kinds.size > 0) {
        commit(by, one.workbook, edit)
        delete one.calculated
        if (by.app !== undefined) recordLoads(ledger, by.app, edit, () => calculatedOf(one).loads)
        emit({
          kind: 'changed',
          documentId: id,
          revision: one.workbook.revision,
          by,
          changeTypes: [...edit.kinds],
        })
      }
      return done(value)
    } catch (error) {
      // What was done so far is in memory only.
      live.delete(id)
      if (error instanceof SheetRefusal) return refused(error.refusal)
      throw error
    }
  }

  const insert = (
    by: Actor,
    title: string,
    furnish: (edit: WorkbookEdit) => void,
    facts: Workbook['facts'],
  ): FileFacts => {
    const file = files.create(by, { title, root: container('document', rootId) })
    const workbook: Workbook = { id: file.id, revision: file.revision, facts, sheets: [] }
    const edit = new WorkbookEdit(workbook)
    edit.setWorkbook({})
    furnish(edit)
    commit(by, workbook, edit)
    live.set(file.id, { workbook })
    return { ...file, revision: workbook.revision }
  }

  return {
    list: files.list,
    find: files.find,
    rename: files.rename,
    share: files.share,
    addImage: files.addImage,
    image: files.image,
    trash: files.trash,
    restore: files.restore,
    purge: files.purge,
    create: (by, { title, rows = 1000, columns = 26, timeZone = 'Etc/GMT' }) =>
      insert(by, title, (edit) => edit.insertSheet(newSheet(0, 'Sheet1', { rows, columns }), 0), {
        locale: 'en_US',
        timeZone,
        recalculation: 'ON_CHANGE',
        names: [],
        metadata: [],
      }),
    makeCopy(by, id, title) {
      const source = files.find(by.email, id)
      const one = load(id)
      if (!source.ok || !one) return source
      const { facts, sheets } = structuredClone(one.workbook)
      const copy = insert(
        by,
        title ?? `Copy of ${source.value.title}`,
        (edit) => {
          edit.workbook.sheets = sheets
          edit.dirty.order = true
          for (const sheet of sheets) {
            edit.dirty.whole.add(sheet.facts.id)
            for (const line of sheet.cells.values())
              for (const cell of line.values()) edit.note('cells', '', contentOf(cell))
          }
        },
        facts,
      )
      copyImages(by, id, copy.id)
      return done(copy)
    },
    workbook(email, id) {
      const one = maySee({ db, kind }, id, email) ? load(id) : undefined
      return one ? done(one.workbook) : refused({ code: 'NOT_FOUND' })
    },
    calculated(email, id) {
      const one = maySee({ db, kind }, id, email) ? load(id) : undefined
      return one ? done(calculatedOf(one)) : refused({ code: 'NOT_FOUND' })
    },
    change,
    type(by, id, sheet, area, text) {
      let oldValue: string | undefined
      const result = change(by, id, (edit): null => {
        const data = edit.sheet(sheet)
        const isOne = area.rows === 1 && area.columns === 1
        if (isOne) oldValue = contentOf(cellAt(data, area.row, area.column)) || undefined
        for (let row = area.row; row < area.row + area.rows; row += 1)
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            const { value: _, formula: __, runs: ___, custom: ____, ...kept } = cellAt(data, row, column)
            edit.setCell(
              sheet,
              row,
              column,
              text === null || text === '' ? kept : { ...kept, ...typed(text, kept) },
            )
          }
        return null
      })
      const isOne = area.rows === 1 && area.columns === 1
      if (result.ok)
        emit({
          kind: 'edited',
          documentId: id,
          by,
          sheet,
          area,
          value: isOne ? (text ?? undefined) : undefined,
          oldValue,
        })
      return result
    },
    pending(id) {
      const one = load(id)
      return one ? calculatedOf(one).custom : []
    },
    keepCustom(by, id, call, result) {
      const one = load(id)
      if (!one) return
      const sheet = one.workbook.sheets.find(({ facts }) => facts.id === call.sheet)
      const cell = sheet && cellAt(sheet, call.row, call.column)
      // It may have been written over meanwhile.
      if (!sheet || cell?.formula === undefined) return
      change(by, id, (edit) => {
        edit.note('results of functions', '', 'value' in result ? JSON.stringify(result.value) : '')
        const custom = [...(cell.custom ?? []).filter(({ key }) => key !== result.key), result].slice(
          -mostKept,
        )
        edit.patchCell(call.sheet, call.row, call.column, { custom })
      })
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }

  /** Pictures have ids of their own in each file. */
  function copyImages(by: Actor, from: string, to: string): void {
    change(by, to, (edit) => {
      for (const { facts } of edit.workbook.sheets)
        if (facts.images.length > 0)
          edit.setFacts(facts.id, {
            images: facts.images.flatMap((image) => {
              const found = files.image(from, image.image)
              const kept = found && files.addImage(by, to, found)
              return kept?.ok ? [{ ...image, image: kept.value.id }] : []
            }),
          })
    })
  }
}
