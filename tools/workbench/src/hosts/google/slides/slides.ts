import type { Actor, FileFacts, Files } from '../files/files.ts'
import type { Container } from '../files/tree/model.ts'

/**
 * All presentations of a store. They are kept, shared, changed, copied and purged as all files are (files.ts says how);
 * pictures go by `addImage` and by the attribute `image`.
 */
export interface Slides extends Files {
  /** `root` is taken as it is; without it the presentation is as Google begins one. */
  create(by: Actor, presentation: { readonly title: string; readonly root?: Container }): FileFacts
}
