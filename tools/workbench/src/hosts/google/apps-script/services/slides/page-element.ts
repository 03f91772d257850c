import type { Container, DocNode } from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { isPageKind } from '../../../files/tree/page-kinds.ts'
import { cloneNode } from '../../../files/tree/tree.ts'
import {
  type Box,
  boxOf,
  identity,
  inverse,
  type Matrix,
  placementOf,
  product,
  towards,
  transforming,
} from '../../../slides/geometry.ts'
import { elementsOf, pageOf, pageSize } from '../../../slides/pages.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import { nameOf, numberOf, sizeOf, slidesEnum } from './arguments.ts'
import { ConnectionSite } from './connection-site.ts'
import { Link, linkToSlide } from './links.ts'
import { exceptionFor, type OpenPresentation } from './open-presentation.ts'
import { AffineTransform, matrixOf } from './transforms.ts'

const types: Readonly<Record<string, string>> = {
  shape: 'SHAPE',
  pageImage: 'IMAGE',
  line: 'LINE',
  pageTable: 'TABLE',
  group: 'GROUP',
}

/** What lies on a page, of whatever class. It knows its node by the id and looks for it each time. */
export abstract class ElementObject extends HostObject {
  constructor(
    readonly presentation: OpenPresentation,
    readonly id: string,
  ) {
    super()
  }
  get node(): DocNode {
    return this.presentation.find(this.id)
  }
  protected get parent(): Container {
    const parent = this.presentation.tree.parentOf(this.id)
    if (!parent) throw exceptionFor({ code: 'GONE', id: this.id })
    return parent
  }

  getObjectId(): string {
    return this.node.id
  }
  getPageElementType(): EnumValue {
    return slidesEnum('PageElementType', types[this.node.kind] ?? 'UNSUPPORTED')
  }
  getParentPage(): HostObject | null {
    const page = pageOf(this.presentation.tree, this.node.id)
    return page ? this.presentation.anyPage(page) : null
  }
  getParentGroup(): HostObject | null {
    const { parent } = this
    return parent.kind === 'group' ? this.presentation.element(parent) : null
  }
  getTitle(): string {
    return this.text('altTitle')
  }
  setTitle(title: unknown): this {
    return this.set({ altTitle: String(title) })
  }
  getDescription(): string {
    return this.text('altDescription')
  }
  setDescription(description: unknown): this {
    return this.set({ altDescription: String(description) })
  }

  getLeft(): number {
    return boxOf(this.node).left
  }
  getTop(): number {
    return boxOf(this.node).top
  }
  /** Null for a group whose elements have no width: Google says so of lines too. */
  getWidth(): number {
    return boxOf(this.node).width
  }
  getHeight(): number {
    return boxOf(this.node).height
  }
  getRotation(): number {
    return boxOf(this.node).rotation
  }
  getInherentWidth(): number {
    return placementOf(this.node).width
  }
  getInherentHeight(): number {
    return placementOf(this.node).height
  }
  getTransform(): AffineTransform {
    return new AffineTransform(placementOf(this.node).matrix)
  }
  setLeft(left: unknown): this {
    return this.place({ left: numberOf(left, 'left') })
  }
  setTop(top: unknown): this {
    return this.place({ top: numberOf(top, 'top') })
  }
  setWidth(width: unknown): this {
    return this.place({ width: sizeOf(width, 'width') })
  }
  setHeight(height: unknown): this {
    return this.place({ height: sizeOf(height, 'height') })
  }
  setRotation(angle: unknown): this {
    return this.place({ rotation: numberOf(angle, 'angle') })
  }
  scaleWidth(ratio: unknown): this {
    return this.place({ width: this.getWidth() * sizeOf(ratio, 'ratio') })
  }
  scaleHeight(ratio: unknown): this {
    return this.place({ height: this.getHeight() * sizeOf(ratio, 'ratio') })
  }
  setTransform(transform: unknown): this {
    const wanted = matrixOf(transform)
    const { matrix } = placementOf(this.node)
    return this.transform(product(wanted, inverse(matrix) ?? identity))
  }
  preconcatenateTransform(transform: unknown): this {
    return this.transform(matrixOf(transform))
  }
  alignOnPage(position: unknown): this {
    const page = pageSize(this.presentation.tree)
    const { width, height } = boxOf(this.node)
    const kind = nameOf(position)
    return this.place({
      ...(kind !== 'VERTICAL_CENTER' && { left: (page.width - width) / 2 }),
      ...(kind !== 'HORIZONTAL_CENTER' && { top: (page.height - height) / 2 }),
    })
  }

  bringToFront(): this {
    return this.order(() => Number.POSITIVE_INFINITY)
  }
  sendToBack(): this {
    return this.order(() => 0)
  }
  bringForward(): this {
    return this.order((at) => at + 1)
  }
  sendBackward(): this {
    return this.order((at) => Math.max(0, at - 1))
  }
  duplicate(): HostObject {
    const { presentation, node, parent } = this
    const copy = cloneNode(node, () => presentation.newId())
    presentation.change([
      { op: 'insert', parent: parent.id, after: parent.children.at(-1)?.id ?? null, node: copy },
    ])
    return presentation.anyElement(presentation.find(copy.id))
  }
  /** A group of which one element would be left is none any longer. */
  remove(): void {
    const { presentation, parent, id } = this
    const rest = parent.children.filter((child) => child.id !== id)
    const [last] = rest
    const holder = presentation.tree.parentOf(parent.id)
    const isLeftAlone = parent.kind === 'group' && rest.length === 1 && holder && last
    presentation.change([
      { op: 'remove', id },
      ...(isLeftAlone
        ? ([
            { op: 'remove', id: last.id },
            { op: 'insert', parent: holder.id, after: parent.id, node: cloneNode(last) },
            { op: 'remove', id: parent.id },
          ] as const)
        : []),
    ])
  }
  /** Selects it on the page where it is; with false beside what is selected there already. */
  select(...args: unknown[]): void {
    const { presentation, id } = this
    const page = pageOf(presentation.tree, id)
    if (!page) throw exceptionFor({ code: 'GONE', id })
    const { place } = presentation
    const known = args[0] === false && place?.page === page.id ? (place.elements ?? []) : []
    presentation.moveTo({ page: page.id, elements: [...new Set([...known, id])] })
  }
  getConnectionSites(): readonly ConnectionSite[] {
    const { kind } = this.node
    // Lines and tables have none; shapes and pictures have one on each side, and more at Google for some shapes.
    const count = kind === 'shape' || kind === 'pageImage' ? 4 : 0
    return Array.from({ length: count }, (_, index) => new ConnectionSite(this, index))
  }

  // Of some classes only; the table of members says of which.
  getLink(): Link | null {
    const url = this.attribute('linkUrl')
    return typeof url === 'string' ? new Link(this.presentation, url) : null
  }
  setLinkUrl(url: unknown): Link | null {
    this.set({ linkUrl: String(url) })
    return this.getLink()
  }
  setLinkSlide(target: unknown): Link | null {
    return this.setLinkUrl(linkToSlide(this.presentation.tree, target))
  }
  removeLink(): void {
    this.set({ linkUrl: null })
  }

  protected attribute(name: string): unknown {
    const { node } = this
    return 'attributes' in node ? node.attributes[name] : undefined
  }
  protected set(attributes: Parameters<OpenPresentation['set']>[1]): this {
    this.presentation.set(this.id, attributes)
    return this
  }
  private text(name: string): string {
    return String(this.attribute(name) ?? '')
  }
  private place(wanted: Partial<Box>): this {
    return this.transform(towards(this.node, wanted))
  }
  private transform(by: Matrix): this {
    this.presentation.change(
      transforming(this.node, by).map((each): Operation => ({ op: 'setAttributes', ...each })),
    )
    return this
  }
  private order(to: (at: number) => number): this {
    const { parent, node, id } = this
    if (parent.kind === 'group') throw exception('The page element is in a group and cannot be ordered.')
    const siblings = elementsOf(parent)
    const others = siblings.filter((child) => child.id !== id)
    const after = others[Math.min(to(siblings.indexOf(node)), others.length) - 1]
    this.presentation.change([
      { op: 'remove', id },
      { op: 'insert', parent: parent.id, after: after?.id ?? null, node: cloneNode(node) },
    ])
    return this
  }
}

/** An element as getPageElements gives it, to be told what it is. */
export class PageElement extends ElementObject {
  readonly className = 'Slides.PageElement'
  asShape(): HostObject {
    return this.as('shape')
  }
  asImage(): HostObject {
    return this.as('pageImage')
  }
  asLine(): HostObject {
    return this.as('line')
  }
  asTable(): HostObject {
    return this.as('pageTable')
  }
  asGroup(): HostObject {
    return this.as('group')
  }
  // Kinds of elements that presentations have none of here.
  asVideo(): HostObject {
    return this.as('video')
  }
  asWordArt(): HostObject {
    return this.as('wordArt')
  }
  asSheetsChart(): HostObject {
    return this.as('sheetsChart')
  }
  // Google's words, from memory.
  private as(kind: string): HostObject {
    if (this.node.kind === kind) return this.presentation.element(this.node)
    throw exception(`Page element is not of type ${kind.replace(/^page/, '').toUpperCase()}.`)
  }
}

/** Elements that a call names, none of them a page. */
export function elementNode(value: unknown): DocNode {
  if (value instanceof ElementObject && !isPageKind(value.node.kind)) return value.node
  throw exception('Invalid argument: pageElement')
}
