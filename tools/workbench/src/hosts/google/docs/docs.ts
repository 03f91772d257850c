import type { Actor, FileFacts, Files } from '../files/files.ts'
import type { Container } from '../files/tree/model.ts'

/** All documents of a store. They are kept, shared, changed, copied and purged as all files are (files.ts says how). */
export interface Docs extends Files {
  /** `body` is copied; without it the document has one empty paragraph. */
  create(by: Actor, document: { readonly title: string; readonly body?: Container }): FileFacts
}
