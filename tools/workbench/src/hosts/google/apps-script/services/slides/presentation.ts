import { type Container, type DocNode, isContainer } from '../../../files/tree/model.ts'
import { isElementKind } from '../../../files/tree/page-kinds.ts'
import { cloneNode, walk } from '../../../files/tree/tree.ts'
import { slideOf } from '../../../slides/new-presentation.ts'
import {
  beforeSlides,
  layoutOf,
  layoutsOf,
  mastersOf,
  pageSize,
  rootId,
  slidesOf,
} from '../../../slides/pages.ts'
import { exception, NotBuiltError } from '../../bridge/exception.ts'
import { EnumValue, HostObject } from '../../bridge/host-object.ts'
import { indexOf, nameOf } from './arguments.ts'
import { must, type OpenPresentation } from './open-presentation.ts'
import { textHolders } from './page.ts'
import { LayoutObject, SlideObject } from './pages.ts'
import { Selection } from './selection.ts'
import { TextRange } from './text-range.ts'

export class PresentationObject extends HostObject {
  readonly className = 'Slides.Presentation'
  constructor(private readonly presentation: OpenPresentation) {
    super()
  }
  getId(): string {
    return this.presentation.id
  }
  getName(): string {
    return this.presentation.facts.title
  }
  setName(name: unknown): void {
    const { slides, actor, id } = this.presentation
    must(slides.rename(actor, id, String(name)))
  }
  getUrl(): string {
    return `https://docs.google.com/presentation/d/${this.presentation.id}/edit`
  }
  getPageWidth(): number {
    return pageSize(this.presentation.tree).width
  }
  getPageHeight(): number {
    return pageSize(this.presentation.tree).height
  }
  /** Notes are printed on a sheet that stands on end. */
  getNotesPageWidth(): number {
    return this.getPageHeight() * (4 / 3)
  }
  getNotesPageHeight(): number {
    return this.getPageWidth()
  }
  getSlides(): readonly HostObject[] {
    return slidesOf(this.presentation.tree).map((slide) => this.presentation.page(slide))
  }
  getSlideById(id: unknown): HostObject | null {
    const slide = slidesOf(this.presentation.tree).find((each) => each.id === String(id))
    return slide ? this.presentation.page(slide) : null
  }
  getLayouts(): readonly HostObject[] {
    return layoutsOf(this.presentation.tree).map((layout) => this.presentation.page(layout))
  }
  getMasters(): readonly HostObject[] {
    return mastersOf(this.presentation.tree).map((master) => this.presentation.page(master))
  }
  getPageElementById(id: unknown): HostObject | null {
    const node = this.presentation.tree.find(String(id))
    return node && isElementKind(node.kind) ? this.presentation.anyElement(node) : null
  }
  appendSlide(given?: unknown, mode?: unknown): HostObject {
    return this.insertAt(slidesOf(this.presentation.tree).length, given, mode)
  }
  insertSlide(index: unknown, given?: unknown, mode?: unknown): HostObject {
    return this.insertAt(
      indexOf(index, slidesOf(this.presentation.tree).length + 1, 'insertionIndex'),
      given,
      mode,
    )
  }
  replaceAllText(wanted: unknown, replacement: unknown, matchesCase: unknown = false): number {
    const { presentation } = this
    return slidesOf(presentation.tree)
      .flatMap(textHolders)
      .reduce(
        (sum, { id }) =>
          sum + new TextRange(presentation, id).replaceAllText(wanted, replacement, matchesCase),
        0,
      )
  }
  /** Null where nobody has the presentation open. */
  getSelection(): Selection | null {
    return this.presentation.place ? new Selection(this.presentation) : null
  }
  addEditor(email: unknown): this {
    return this.share([email], 'editor')
  }
  addEditors(emails: readonly unknown[]): this {
    return this.share(emails, 'editor')
  }
  removeEditor(email: unknown): this {
    return this.share([email], null)
  }
  addViewer(email: unknown): this {
    return this.share([email], 'viewer')
  }
  addViewers(emails: readonly unknown[]): this {
    return this.share(emails, 'viewer')
  }
  removeViewer(email: unknown): this {
    return this.share([email], null)
  }
  saveAndClose(): void {
    this.presentation.close()
  }

  private insertAt(index: number, given: unknown, mode: unknown): HostObject {
    const { presentation } = this
    if (mode !== undefined && nameOf(mode) === 'LINKED')
      throw new NotBuiltError('SlidesApp.Presentation.appendSlide with SlideLinkingMode.LINKED')
    const after = slidesOf(presentation.tree)[index - 1]?.id ?? beforeSlides(presentation.tree)
    const node = given instanceof SlideObject ? this.copyOf(given) : this.fresh(given)
    presentation.change([{ op: 'insert', parent: rootId, after, node }])
    return presentation.page(presentation.find(node.id))
  }
  private fresh(given: unknown): Container {
    return slideOf(layoutNamed(this.presentation, given), () => this.presentation.newId())
  }
  // Of another presentation's theme nothing comes with it: it gets our layout of the same name.
  private copyOf(slide: SlideObject): DocNode {
    const { presentation } = this
    const from = slide.presentation
    const { nodes, images } = must(from.slides.copy(from.actor.email, from.id, [slide.id]))
    const [copied] = nodes
    if (!isContainer(copied)) throw exception('Invalid argument: slide')
    const node = cloneNode(copied, () => presentation.newId()) as Container
    const layout = layoutOf(from.tree, slide.node)?.attributes.layout
    const ours =
      layoutsOf(presentation.tree).find(({ attributes }) => attributes.layout === layout) ??
      layoutNamed(presentation, undefined)
    node.attributes = { ...node.attributes, layout: ours.id }
    if (from.id === presentation.id) return node
    const { slides, actor, id } = presentation
    const kept = new Map(images.map((image) => [image.id, must(slides.addImage(actor, id, image)).id]))
    for (const each of walk(node))
      if ('attributes' in each && typeof each.attributes.image === 'string')
        each.attributes = {
          ...each.attributes,
          image: kept.get(each.attributes.image) ?? each.attributes.image,
        }
    return node
  }
  private share(emails: readonly unknown[], role: 'editor' | 'viewer' | null): this {
    const { slides, actor, id } = this.presentation
    for (const email of emails) must(slides.share(actor, id, { email: addressOf(email), role }))
    return this
  }
}

/** A layout given as itself or by the name of a predefined one; blank where none is, as documented. */
function layoutNamed({ tree }: OpenPresentation, given: unknown): Container {
  const layouts = layoutsOf(tree)
  const name = given instanceof EnumValue ? given.name : 'BLANK'
  const layout =
    given instanceof LayoutObject
      ? layouts.find(({ id }) => id === given.id)
      : layouts.find(({ attributes }) => attributes.layout === name)
  if (layout) return layout
  // The Slides API's words (seen in reports, 2026-11).
  throw exception(`The predefined layout (${name}) is not present in the current master.`)
}

function addressOf(value: unknown): string {
  if (value instanceof HostObject && 'getEmail' in value && typeof value.getEmail === 'function')
    return String(value.getEmail())
  return String(value)
}
