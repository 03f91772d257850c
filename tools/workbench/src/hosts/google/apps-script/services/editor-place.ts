export type EditorKind = 'document' | 'presentation' | 'spreadsheet' | 'form'

/** The file that a project is bound to, or that an add-on is opened in. */
export interface Container {
  readonly kind: EditorKind
  readonly id: string
  readonly place?: EditorPlace
}

/** Where a person's cursor is and what they have selected, by ids of elements of a document or a presentation. */
export interface EditorPlace {
  readonly cursor?: { readonly element: string; readonly offset: number }
  readonly selection?: readonly { readonly element: string; readonly start?: number; readonly end?: number }[]
  /** In a presentation, the page that is shown. */
  readonly page?: string
  /** Pages of a presentation that are selected beside each other. */
  readonly pages?: readonly string[]
  /** Elements of the page that are selected; `selection` then is text in one of them, by offsets in all its text. */
  readonly elements?: readonly string[]
  /** Cells of a page's table that are selected. */
  readonly cells?: readonly string[]
  /** Moves them in the editor's window. */
  readonly onMove?: (place: Omit<EditorPlace, 'onMove'>) => void
}
