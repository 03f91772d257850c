import type { AttributePatch, DocNode, NodeId, Run } from './model.ts'

/**
 * One change of a document. It names what it changes by ids, so that a person and a script can change a document at the
 * same time: what it names may have moved, and if it is gone, the operation is refused.
 */
export type Operation =
  /** Puts a node, with all below it, behind a sibling; first where `after` is null. */
  | { readonly op: 'insert'; readonly parent: NodeId; readonly after: NodeId | null; readonly node: DocNode }
  | { readonly op: 'remove'; readonly id: NodeId }
  /** Puts runs in the place of the characters from `start` up to but without `end`. */
  | {
      readonly op: 'replaceText'
      readonly id: NodeId
      readonly start: number
      readonly end: number
      readonly runs: readonly Run[]
    }
  /** For a text `start` and `end` say which characters; without them, all. */
  | {
      readonly op: 'setAttributes'
      readonly id: NodeId
      readonly attributes: AttributePatch
      readonly start?: number
      readonly end?: number
    }

/** Why an operation was refused. */
export type OperationRefusal =
  /** What it names is no longer in the document. */
  | { readonly code: 'GONE'; readonly id: NodeId }
  /** A section or a cell has to end with a paragraph. */
  | { readonly code: 'LAST_PARAGRAPH'; readonly id: NodeId }
  /** Someone else has changed those characters since. */
  | { readonly code: 'CONFLICT'; readonly id: NodeId }
  | { readonly code: 'INVALID'; readonly what: string }
