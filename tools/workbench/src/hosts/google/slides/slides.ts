import type { Actor, DocumentFacts } from '../docs/docs.ts'
import type { Container } from '../docs/model.ts'
import type { Files } from '../docs/open-files.ts'

/**
 * All presentations of a store. They are kept, shared, changed, copied and purged as documents are (docs.ts says how);
 * pictures go by `addImage` and by the attribute `image`.
 */
export interface Slides extends Omit<Files, 'create'> {
  /** `root` is taken as it is; without it the presentation is as Google begins one. */
  create(by: Actor, presentation: { readonly title: string; readonly root?: Container }): DocumentFacts
}
