import type { AdfDocument } from '../../adf.ts'
import type { PageFile } from './offer.ts'

/** What the server hands to the editor's script. */
export interface EditorStart {
  readonly pageId: string
  readonly title: string
  readonly body: AdfDocument
  /** The version that the text began with; 0 for a page that was never published. */
  readonly basedOn: number
  readonly isNew: boolean
  /** The text is an unpublished draft of a published page. */
  readonly hasDraft: boolean
  /** The page's pictures. */
  readonly files: readonly PageFile[]
  readonly closeUrl: string
  readonly readUrl: string
  readonly person: { readonly locale: string; readonly timeZone: string }
}
