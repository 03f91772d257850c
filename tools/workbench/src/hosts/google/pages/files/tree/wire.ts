import type { Refusal, StoredImage } from '../../../files/files.ts'
import type { Container } from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'

/** A document as a paper fetches it. */
export interface FetchedDocument {
  readonly id: string
  readonly revision: number
  readonly root: Container
}

/** A change of the document that was stored; `client` is the paper that sent it, if one did. */
export interface StoredChange {
  /** The document's revision after it. */
  readonly revision: number
  /** How many revisions it covers; 1 where not said. */
  readonly span?: number
  readonly operations: readonly Operation[]
  readonly client?: string | undefined
}

export interface SentChange {
  readonly client: string
  /** Names it, so that it is done once however often it is sent. */
  readonly change: string
  readonly base: number
  readonly operations: readonly Operation[]
}

export type ChangeAnswer =
  | { readonly ok: true; readonly revision: number; readonly operations: readonly Operation[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly revision: number }

/** What a paper asks of the document's server. Each rejects where it can't be reached. */
export interface TreeServer {
  load(): Promise<FetchedDocument>
  change(change: SentChange): Promise<ChangeAnswer>
  /** What was changed after a revision; undefined where that is no longer kept. */
  changesSince(revision: number): Promise<readonly StoredChange[] | undefined>
  /** Calls back with each change after a revision, in order, until it is ended. */
  subscribe(since: number, onChange: (change: StoredChange) => void): () => void
  uploadImage(image: Blob, name: string | null): Promise<StoredImage | { readonly problem: string }>
  /** Copies pictures of another document; answers their ids in this one, of those that it could copy. */
  copyImages(from: string, images: readonly string[]): Promise<Readonly<Record<string, string>>>
  imageUrl(imageId: string): string
}
