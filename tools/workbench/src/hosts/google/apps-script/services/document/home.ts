import type { Docs } from '../../../docs/docs.ts'
import type { Actor, FileFacts, Refusal, Result } from '../../../files/files.ts'
import { applyChange } from '../../../files/tree/change.ts'
import { container, type DocNode, type NodeId } from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { createTree, type Tree, walk } from '../../../files/tree/tree.ts'
import { exception } from '../../bridge/exception.ts'
import type { ElementObject } from './element.ts'

/** Where elements are: a document, or outside of any. */
export type Home = OpenDocument | Fragment

/** Makes the object that stands for a node. */
export type MakeElement = (home: Home, node: DocNode) => ElementObject

/** A document as one execution has it open. What it reads is the document as it is now, whoever changed it. */
export class OpenDocument {
  /** What this execution took out of the document, by the ids of all that went with it. */
  readonly removed = new Map<NodeId, Fragment>()
  private readonly elements = new Map<NodeId, ElementObject>()
  private isClosed = false
  constructor(
    readonly docs: Docs,
    readonly actor: Actor,
    readonly id: string,
    private readonly make: MakeElement,
  ) {}
  get document(): this {
    return this
  }
  get facts(): FileFacts {
    return must(this.docs.find(this.actor.email, this.id))
  }
  get tree(): Tree {
    // Google's words, from memory.
    if (this.isClosed) throw exception('Document is closed, its contents cannot be updated.')
    return must(this.docs.tree(this.actor.email, this.id))
  }
  change(operations: readonly Operation[]): void {
    refuseTooMany(operations)
    if (operations.length > 0) must(this.docs.change(this.actor, this.id, { operations }))
  }
  /** The same object for the same node, so that walking a document over and over costs no more handles than nodes. */
  element(home: Home, node: DocNode): ElementObject {
    const known = this.elements.get(node.id)
    if (known) return known
    const made = this.make(home, node)
    this.elements.set(node.id, made)
    return made
  }
  /** Takes a node out; it can be put in again elsewhere. */
  takeOut(id: NodeId): void {
    const node = this.tree.find(id)
    if (!node) return
    this.change([{ op: 'remove', id }])
    const fragment = new Fragment(this, node)
    for (const each of walk(node)) this.removed.set(each.id, fragment)
  }
  newId(): NodeId {
    return this.docs.newNodeId()
  }
  close(): void {
    this.isClosed = true
  }
}

/** A node that is in no document: a copy, or what was taken out. Its pictures' bytes stay with the document it came from. */
export class Fragment {
  private moved: Home | undefined
  readonly tree
  constructor(
    readonly document: OpenDocument,
    readonly node: DocNode,
  ) {
    this.tree = createTree(container('fragment', `fragment ${document.newId()}`, [node]))
  }
  /** Where it went when it was put into a document. */
  get movedTo(): Home | undefined {
    return this.moved
  }
  moveTo(home: Home): void {
    this.moved = home
  }
  change(operations: readonly Operation[]): void {
    const changed = applyChange(this.tree, operations)
    if (!changed.ok) throw exceptionFor(changed.refusal)
  }
  element(home: Home, node: DocNode): ElementObject {
    return this.document.element(home, node)
  }
  takeOut(id: NodeId): void {
    const node = this.tree.find(id)
    this.change([{ op: 'remove', id }])
    if (!node) return
    const fragment = new Fragment(this.document, node)
    for (const each of walk(node)) this.document.removed.set(each.id, fragment)
  }
  newId(): NodeId {
    return this.document.newId()
  }
}

/** So many nodes are written at once, some seconds' work. Google has such a bound; how many it lets through isn't documented. */
const mostAtOnce = 500_000

// Google's words: hadaf/SheetsToDocsMerge#6, seen 2026-11.
function refuseTooMany(operations: readonly Operation[]): void {
  let count = operations.length
  for (const operation of operations) {
    if (operation.op === 'insert') for (const _ of walk(operation.node)) count += 1
    if (count > mostAtOnce)
      throw exception(
        'Too many changes applied before saving document. Please save changes in smaller batches using Document.saveAndClose(), then reopen the document with Document.openById().',
      )
  }
}

/** The value of a result, or Google's exception for its refusal. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw exceptionFor(result.refusal)
}

/** Google's words where they are known ("Can't remove …": seen in many reports, 2026-11); the others are from memory or ours. */
export function exceptionFor(refusal: Refusal): Error {
  switch (refusal.code) {
    case 'NOT_FOUND':
      return exception("Document is missing (perhaps it was deleted, or you don't have read access?)")
    case 'FORBIDDEN':
      return exception('Access denied: you may see this document, but not change it.')
    case 'LAST_PARAGRAPH':
      return exception("Can't remove the last paragraph in a document section.")
    case 'GONE':
      return exception('The element is no longer in the document: it was removed, or became part of another.')
    case 'CONFLICT':
      return exception('The text was changed by someone else meanwhile.')
    case 'INVALID':
      return exception(refusal.what)
  }
}
