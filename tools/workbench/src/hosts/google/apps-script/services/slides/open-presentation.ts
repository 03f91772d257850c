import type { Actor, FileFacts, Refusal, Result } from '../../../files/files.ts'
import {
  type AttributePatch,
  type Container,
  type DocNode,
  isContainer,
  type NodeId,
} from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import type { Tree } from '../../../files/tree/tree.ts'
import type { Slides } from '../../../slides/slides.ts'
import { exception } from '../../bridge/exception.ts'
import type { HostObject } from '../../bridge/host-object.ts'
import type { EditorPlace, ServiceParts } from '../service-parts.ts'

/** Makes the objects that stand for nodes: of their own class, or as any page or page element. */
export interface Makers {
  element(presentation: OpenPresentation, node: DocNode): HostObject
  anyElement(presentation: OpenPresentation, node: DocNode): HostObject
  page(presentation: OpenPresentation, node: DocNode): HostObject
  anyPage(presentation: OpenPresentation, node: DocNode): HostObject
}

/** A presentation as one execution has it open. What it reads is the presentation as it is now, whoever changed it. */
export class OpenPresentation {
  private readonly objects = new Map<string, HostObject>()
  private isClosed = false
  private here: EditorPlace | undefined
  constructor(
    readonly slides: Slides,
    readonly actor: Actor,
    readonly id: string,
    readonly parts: ServiceParts,
    private readonly makers: Makers,
  ) {
    const { container } = parts
    this.here = container?.id === id ? container.place : undefined
  }
  get facts(): FileFacts {
    return must(this.slides.find(this.actor.email, this.id))
  }
  get tree(): Tree {
    // Google's words, from memory.
    if (this.isClosed) throw exception('Presentation is closed, its contents cannot be updated.')
    return must(this.slides.tree(this.actor.email, this.id))
  }
  /** Where the person is, who has it open. */
  get place(): EditorPlace | undefined {
    return this.here
  }
  find(id: NodeId): DocNode {
    const node = this.tree.find(id)
    if (node) return node
    throw exceptionFor({ code: 'GONE', id })
  }
  container(id: NodeId): Container {
    const node = this.find(id)
    if (isContainer(node)) return node
    throw exceptionFor({ code: 'GONE', id })
  }
  change(operations: readonly Operation[]): void {
    if (operations.length > 0) must(this.slides.change(this.actor, this.id, { operations }))
  }
  set(id: NodeId, attributes: AttributePatch): void {
    this.change([{ op: 'setAttributes', id, attributes }])
  }
  newId(): NodeId {
    return this.slides.newNodeId()
  }
  /** A page element of its own class: Shape, Image, … */
  element(node: DocNode): HostObject {
    return this.made('element', node)
  }
  anyElement(node: DocNode): HostObject {
    return this.made('anyElement', node)
  }
  page(node: DocNode): HostObject {
    return this.made('page', node)
  }
  anyPage(node: DocNode): HostObject {
    return this.made('anyPage', node)
  }
  moveTo(place: Omit<EditorPlace, 'onMove'>): void {
    const onMove = this.here?.onMove
    // Google's words, from memory.
    if (!onMove) throw exception('Selection is only available in the presentation that a person has open.')
    this.here = { ...place, onMove }
    onMove(place)
  }
  close(): void {
    this.isClosed = true
  }
  // The same object for the same node, so that asking over and over costs no more handles.
  private made(maker: keyof Makers, node: DocNode): HostObject {
    const name = `${maker} ${node.id}`
    const known = this.objects.get(name)
    if (known) return known
    const made = this.makers[maker](this, node)
    this.objects.set(name, made)
    return made
  }
}

/** The value of a result, or Google's exception for its refusal. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw exceptionFor(result.refusal)
}

/** "The object (…) could not be found." is the Slides API's (seen in reports, 2026-11); the others are from memory or ours. */
export function exceptionFor(refusal: Refusal): Error {
  switch (refusal.code) {
    case 'NOT_FOUND':
      return exception("Presentation is missing (perhaps it was deleted, or you don't have read access?)")
    case 'FORBIDDEN':
      return exception('Access denied: you may see this presentation, but not change it.')
    case 'GONE':
      return exception(`The object (${refusal.id}) could not be found.`)
    case 'LAST_PARAGRAPH':
      return exception('The last newline of a text cannot be deleted.')
    case 'CONFLICT':
      return exception('The text was changed by someone else meanwhile.')
    case 'INVALID':
      return exception(refusal.what)
  }
}
