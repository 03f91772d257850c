import type { EditorKind } from '../../apps-script/services/editor-place.ts'

/** What an editor's page tells its script. */
export interface EditorFacts {
  readonly kind: EditorKind
  readonly id: string
  readonly title: string
  /** `/google/docs` */
  readonly base: string
  readonly isReadonly: boolean
  readonly person: { readonly email: string; readonly name: string; readonly locale: string }
}
