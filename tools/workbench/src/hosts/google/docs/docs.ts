import type { ImageFacts } from './image-facts.ts'
import type { Container, DocNode, NodeId } from './model.ts'
import type { Operation, OperationRefusal } from './operations.ts'
import type { Tree } from './tree.ts'

/** A document without what is in it. People are named by their mail addresses. */
export interface DocumentFacts {
  readonly id: string
  readonly title: string
  readonly owner: string
  readonly editors: readonly string[]
  readonly viewers: readonly string[]
  readonly status: 'current' | 'trashed'
  /** Counts up with each change. */
  readonly revision: number
  readonly createdAt: string
  readonly changedAt: string
  readonly changedBy: string
}

export type Refusal =
  /** No such document, or none that this person may see. */
  { readonly code: 'NOT_FOUND' } | { readonly code: 'FORBIDDEN' } | OperationRefusal

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

/** Who acts: a person, and the add-on through which they do. */
export interface Actor {
  readonly email: string
  readonly app?: string
}

export interface Version {
  /** From 1. */
  readonly number: number
  readonly name: string
  readonly title: string
  readonly revision: number
  readonly author: string
  readonly at: string
}

export interface StoredImage extends ImageFacts {
  readonly id: string
  readonly name: string | null
}

/** What was copied: nodes, with the bytes of their pictures. It can be pasted more than once. */
export interface Clip {
  readonly nodes: readonly DocNode[]
  readonly images: readonly {
    readonly id: string
    readonly name: string | null
    readonly content: Uint8Array
  }[]
}

/** What happened to a document; listeners hear of it when it is stored. */
export type DocumentEvent =
  | {
      readonly kind: 'changed'
      readonly documentId: string
      readonly revision: number
      readonly operations: readonly Operation[]
      readonly by: Actor
    }
  | {
      readonly kind: 'created' | 'renamed' | 'shared' | 'trashed' | 'restored' | 'purged'
      readonly documentId: string
      readonly by: Actor
    }

/** All documents of a store. */
export interface Docs {
  /** `body` is copied; without it the document has one empty paragraph. */
  create(by: Actor, document: { readonly title: string; readonly body?: Container }): DocumentFacts
  /** Those that a person may see, newest change first. */
  list(email: string, filter?: { readonly status?: DocumentFacts['status'] }): readonly DocumentFacts[]
  find(email: string, id: string): Result<DocumentFacts>
  rename(by: Actor, id: string, title: string): Result<DocumentFacts>
  /** Gives someone a role, or with null takes it away. */
  share(
    by: Actor,
    id: string,
    member: { email: string; role: 'editor' | 'viewer' | null },
  ): Result<DocumentFacts>

  /** The document as it is now. To read: it goes on to change, by `change` alone. */
  tree(email: string, id: string): Result<Tree>
  /**
   * Applies all operations, or refuses them. `base` is the revision on which they were thought out: offsets in texts that
   * others have changed since are moved along, or refused where the same characters are meant.
   */
  change(
    by: Actor,
    id: string,
    change: { readonly operations: readonly Operation[]; readonly base?: number },
  ): Result<{
    readonly revision: number
    readonly operations: readonly Operation[]
    /** Undoes it, as a change of its own. */
    readonly inverse: readonly Operation[]
  }>
  /** Changes after a revision, oldest first; undefined where they are no longer kept. */
  changesSince(email: string, id: string, revision: number): Result<readonly Operation[] | undefined>

  /** Keeps a picture's bytes for an image node to name. Refused in words beyond the limits. */
  addImage(by: Actor, id: string, image: { content: Uint8Array; name: string | null }): Result<StoredImage>
  image(id: string, imageId: string): (StoredImage & { readonly content: Uint8Array }) | undefined
  copy(email: string, id: string, nodes: readonly NodeId[]): Result<Clip>
  /** Puts what was copied behind a sibling, with new ids; answers these. */
  paste(
    by: Actor,
    id: string,
    place: { readonly parent: NodeId; readonly after: NodeId | null },
    clip: Clip,
  ): Result<readonly NodeId[]>
  /** "Make a copy": a document of the person's own, with all in it but versions and members. */
  makeCopy(by: Actor, id: string, title?: string): Result<DocumentFacts>

  keepVersion(by: Actor, id: string, name: string): Result<Version>
  /** Newest first. */
  versions(email: string, id: string): Result<readonly Version[]>
  version(email: string, id: string, number: number): Result<Container>
  /** Makes the document what it was, as a change that can be undone. */
  restoreVersion(by: Actor, id: string, number: number): Result<{ readonly inverse: readonly Operation[] }>

  trash(by: Actor, id: string): Result<null>
  restore(by: Actor, id: string): Result<null>
  /** Deletes a trashed document for good; none of its bytes are left in the store's files. */
  purge(by: Actor, id: string): Result<null>

  newNodeId(): NodeId
  onEvent(listener: (event: DocumentEvent) => void): () => void
}
