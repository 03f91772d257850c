import { type DocNode, isContainer } from '../../../files/tree/model.ts'
import { cloneNode } from '../../../files/tree/tree.ts'
import { notesPage } from '../../../slides/new-presentation.ts'
import {
  beforeSlides,
  elementsOf,
  layoutOf,
  layoutsOf,
  mastersOf,
  notesOf,
  rootId,
  slidesOf,
} from '../../../slides/pages.ts'
import { exception } from '../../bridge/exception.ts'
import type { EnumValue, HostObject } from '../../bridge/host-object.ts'
import { indexOf, slidesEnum } from './arguments.ts'
import { PageBase } from './page.ts'

/** A page as a selection gives it, to be told what it is. */
export class Page extends PageBase {
  readonly className = 'Slides.Page'
  asSlide(): HostObject {
    return this.as('slide')
  }
  asLayout(): HostObject {
    return this.as('layout')
  }
  asMaster(): HostObject {
    return this.as('master')
  }
  // Google's words, from memory.
  private as(kind: DocNode['kind']): HostObject {
    if (this.node.kind === kind) return this.presentation.page(this.node)
    throw exception(`Page is not of type ${kind.toUpperCase()}.`)
  }
}

export class SlideObject extends PageBase {
  readonly className = 'Slides.Slide'
  getLayout(): HostObject | null {
    const layout = layoutOf(this.presentation.tree, this.node)
    return layout ? this.presentation.page(layout) : null
  }
  getNotesPage(): HostObject {
    const { presentation, node } = this
    const known = notesOf(node)
    if (known) return presentation.page(known)
    const made = notesPage(() => presentation.newId())
    presentation.change([
      { op: 'insert', parent: node.id, after: node.children.at(-1)?.id ?? null, node: made },
    ])
    return presentation.page(presentation.find(made.id))
  }
  isSkipped(): boolean {
    return this.node.attributes.isSkipped === true
  }
  setSkipped(isSkipped: unknown): void {
    this.presentation.set(this.node.id, { isSkipped: isSkipped === true })
  }
  /** The slide comes to stand at this index among all. */
  move(index: unknown): void {
    const { presentation, node } = this
    const slides = slidesOf(presentation.tree)
    const at = indexOf(index, slides.length)
    const others = slides.filter(({ id }) => id !== node.id)
    const after = others[at - 1]?.id ?? beforeSlides(presentation.tree)
    presentation.change([
      { op: 'remove', id: node.id },
      { op: 'insert', parent: rootId, after, node: cloneNode(node) },
    ])
  }
  duplicate(): HostObject {
    const { presentation, node } = this
    const copy = cloneNode(node, () => presentation.newId())
    presentation.change([{ op: 'insert', parent: rootId, after: node.id, node: copy }])
    return presentation.page(presentation.find(copy.id))
  }
  // Slides here are never linked to those of another presentation.
  getSlideLinkingMode(): EnumValue {
    return slidesEnum('SlideLinkingMode', 'NOT_LINKED')
  }
  getSourcePresentationId(): null {
    return null
  }
  getSourceSlideObjectId(): null {
    return null
  }
}

export class LayoutObject extends PageBase {
  readonly className = 'Slides.Layout'
  getLayoutName(): string {
    return String(this.node.attributes.layout ?? '')
  }
  getMaster(): HostObject | null {
    const [master] = mastersOf(this.presentation.tree)
    return master ? this.presentation.page(master) : null
  }
}

export class MasterObject extends PageBase {
  readonly className = 'Slides.Master'
  getLayouts(): readonly HostObject[] {
    return layoutsOf(this.presentation.tree).map((layout) => this.presentation.page(layout))
  }
}

export class NotesPage extends PageBase {
  readonly className = 'Slides.NotesPage'
  getSpeakerNotesShape(): HostObject {
    const shape = elementsOf(this.node).find((node) => node.kind === 'shape' && isContainer(node))
    if (!shape) throw exception('The notes page has no speaker notes shape.')
    return this.presentation.element(shape)
  }
}
