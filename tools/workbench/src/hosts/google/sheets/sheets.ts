import type { Actor, FileEvent, FileFacts, Files, Refusal, Result } from '../files/files.ts'
import type { WorkbookEdit } from './edit.ts'
import type { Calculated, CustomCall } from './formulas/calculate.ts'
import type { Area, CustomResult, Workbook } from './model.ts'

/** What happened to the structure of a spreadsheet, by Google's names for an onChange. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER'

export type SheetEvent =
  | Exclude<FileEvent, { readonly kind: 'changed' }>
  | {
      readonly kind: 'changed'
      readonly documentId: string
      readonly revision: number
      readonly by: Actor
      readonly changeTypes: readonly ChangeType[]
    }
  /** Somebody typed into one cell or emptied cells; a script's writing is no such edit. */
  | {
      readonly kind: 'edited'
      readonly documentId: string
      readonly by: Actor
      readonly sheet: number
      readonly area: Area
      readonly value: string | undefined
      readonly oldValue: string | undefined
    }

type SharedWithOthers =
  | 'list'
  | 'find'
  | 'rename'
  | 'share'
  | 'addImage'
  | 'image'
  | 'trash'
  | 'restore'
  | 'purge'

/** All spreadsheets of a store. As files they are what all others are (files.ts says how); versions aren't kept. */
export interface Sheets extends Pick<Files, SharedWithOthers> {
  create(
    by: Actor,
    file: {
      readonly title: string
      readonly rows?: number
      readonly columns?: number
      readonly timeZone?: string
    },
  ): FileFacts
  makeCopy(by: Actor, id: string, title?: string): Result<FileFacts>

  /** The spreadsheet as it is now. To read; `change` alone changes it. */
  workbook(email: string, id: string): Result<Workbook>
  /** All its values, worked out once for each revision. */
  calculated(email: string, id: string): Result<Calculated>
  /** Makes all changes, or where `work` throws none of them. */
  change<T>(by: Actor, id: string, work: (edit: WorkbookEdit) => T): Result<T>
  /** What a person types into a cell; null empties the area. */
  type(by: Actor, id: string, sheet: number, area: Area, text: string | null): Result<null>

  /** Calls of projects' functions that nobody has worked out yet. */
  pending(id: string): readonly CustomCall[]
  keepCustom(by: Actor, id: string, call: CustomCall, result: CustomResult): void

  onEvent(listener: (event: SheetEvent) => void): () => void
}

/** What a change throws to be refused. */
export class SheetRefusal extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

export function invalid(what: string): SheetRefusal {
  return new SheetRefusal({ code: 'INVALID', what })
}
