import type { ImageFacts } from './image-facts.ts'
import type { Container, DocNode, NodeId } from './tree/model.ts'
import type { Operation, OperationRefusal } from './tree/operations.ts'
import type { Tree } from './tree/tree.ts'

/** A file without what is in it. People are named by their mail addresses. */
export interface FileFacts {
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
  /** No such file, or none that this person may see. */
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

/** What happened to a file; listeners hear of it when it is stored. */
export type FileEvent =
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

/** All files of one kind in a store: documents, presentations. How a new one begins is the kind's own. */
export interface Files {
  /** Those that a person may see, newest change first. */
  list(email: string, filter?: { readonly status?: FileFacts['status'] }): readonly FileFacts[]
  find(email: string, id: string): Result<FileFacts>
  rename(by: Actor, id: string, title: string): Result<FileFacts>
  /** Gives someone a role, or with null takes it away. */
  share(by: Actor, id: string, member: { email: string; role: 'editor' | 'viewer' | null }): Result<FileFacts>

  /** The file as it is now. To read: it goes on to change, by `change` alone. */
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
  /** "Make a copy": a file of the person's own, with all in it but versions and members. */
  makeCopy(by: Actor, id: string, title?: string): Result<FileFacts>

  keepVersion(by: Actor, id: string, name: string): Result<Version>
  /** Newest first. */
  versions(email: string, id: string): Result<readonly Version[]>
  version(email: string, id: string, number: number): Result<Container>
  /** Makes the file what it was, as a change that can be undone. */
  restoreVersion(by: Actor, id: string, number: number): Result<{ readonly inverse: readonly Operation[] }>

  trash(by: Actor, id: string): Result<null>
  restore(by: Actor, id: string): Result<null>
  /** Deletes a trashed file for good; none of its bytes are left in the store's files. */
  purge(by: Actor, id: string): Result<null>

  newNodeId(): NodeId
  onEvent(listener: (event: FileEvent) => void): () => void
}
