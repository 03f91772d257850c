import type { StoredImage } from '../../../files/files.ts'
import {
  type AttributePatch,
  type Attributes,
  type Container,
  container,
  type DocNode,
  isContainer,
} from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { cloneNode } from '../../../files/tree/tree.ts'
import { translation } from '../../../slides/geometry.ts'
import { allElements, elementsOf } from '../../../slides/pages.ts'
import { replaceIn } from '../../../slides/text.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import { nameOf, numberOf, sizeOf, slidesEnum } from './arguments.ts'
import { ColorScheme } from './colors.ts'
import { siteOf } from './connection-site.ts'
import { PageBackground } from './fills.ts'
import { loadImage } from './images.ts'
import { siteArgument } from './line.ts'
import { must, type OpenPresentation } from './open-presentation.ts'
import { ElementObject, elementNode } from './page-element.ts'
import { tableRow } from './table.ts'
import { TextRange } from './text-range.ts'

/** The size of what is inserted without one: 3,000,000 of Google's units, of which 12,700 are a point. From memory. */
const defaultSize = 3_000_000 / 12_700

/** A page of any kind. It knows its node by the id and looks for it each time. */
export abstract class PageBase extends HostObject {
  constructor(
    readonly presentation: OpenPresentation,
    readonly id: string,
  ) {
    super()
  }
  get node(): Container {
    return this.presentation.container(this.id)
  }

  getObjectId(): string {
    return this.node.id
  }
  getPageType(): EnumValue {
    return slidesEnum('PageType', this.node.kind.toUpperCase())
  }
  getBackground(): PageBackground {
    return new PageBackground(this.presentation, this.node.id)
  }
  getColorScheme(): ColorScheme {
    return new ColorScheme()
  }
  getPageElements(): readonly HostObject[] {
    return elementsOf(this.node).map((node) => this.presentation.anyElement(node))
  }
  getPageElementById(id: unknown): HostObject | null {
    const found = [...allElements(this.node)].find((node) => node.id === String(id))
    return found ? this.presentation.anyElement(found) : null
  }
  getShapes(): readonly HostObject[] {
    return this.ofKind('shape')
  }
  getImages(): readonly HostObject[] {
    return this.ofKind('pageImage')
  }
  getLines(): readonly HostObject[] {
    return this.ofKind('line')
  }
  getTables(): readonly HostObject[] {
    return this.ofKind('pageTable')
  }
  getGroups(): readonly HostObject[] {
    return this.ofKind('group')
  }
  // Kinds of elements that presentations have none of here.
  getVideos(): readonly HostObject[] {
    return []
  }
  getWordArts(): readonly HostObject[] {
    return []
  }
  getSheetsCharts(): readonly HostObject[] {
    return []
  }
  getPlaceholders(): readonly HostObject[] {
    return this.placeholders.map((node) => this.presentation.anyElement(node))
  }
  getPlaceholder(type: unknown, index: unknown = undefined): HostObject | null {
    const found = this.placeholders.find(
      ({ attributes }) =>
        attributes.placeholder === nameOf(type) &&
        (index === undefined || attributes.placeholderIndex === Number(index)),
    )
    return found ? this.presentation.anyElement(found) : null
  }

  insertShape(given: unknown, ...box: unknown[]): HostObject {
    if (given instanceof ElementObject) return this.insertCopy(given)
    return this.insertTextShape(nameOf(given), '', box, { fillColor: '#eeeeee', borderColor: '#595959' })
  }
  insertTextBox(text: unknown, ...box: unknown[]): HostObject {
    return this.insertTextShape('TEXT_BOX', String(text), box, {})
  }
  insertImage(given: unknown, ...box: unknown[]): HostObject | Promise<HostObject> {
    if (given instanceof ElementObject) return this.insertCopy(given)
    return loadImage(this.presentation, given, (image, sourceUrl) =>
      this.put({
        id: this.presentation.newId(),
        kind: 'pageImage',
        attributes: {
          ...boxArguments(box, inPoints(image)),
          image: image.id,
          ...(sourceUrl !== null && { sourceUrl }),
        },
      }),
    )
  }
  insertLine(given: unknown, ...args: unknown[]): HostObject {
    if (given instanceof ElementObject) return this.insertCopy(given)
    const ends = args.length === 2 ? tied(args) : free(args)
    return this.put({
      id: this.presentation.newId(),
      kind: 'line',
      attributes: { category: nameOf(given), lineColor: '#595959', lineWidth: 1, ...ends },
    })
  }
  insertTable(given: unknown, ...args: unknown[]): HostObject {
    if (given instanceof ElementObject) return this.insertCopy(given)
    const [columns, left = 0, top = 0, width, height] = args
    const [down, across] = [countOf(given, 'numRows'), countOf(columns, 'numColumns')]
    const newId = () => this.presentation.newId()
    const each = width === undefined ? 100 : sizeOf(width, 'width') / across
    const rows = Array.from({ length: down }, () => {
      const row = tableRow(across, newId)
      if (height !== undefined)
        row.attributes = { ...row.attributes, minimumHeight: sizeOf(height, 'height') / down }
      return row
    })
    return this.put(
      container('pageTable', newId(), rows, {
        columnWidths: Array.from({ length: across }, () => each),
        left: numberOf(left, 'left'),
        top: numberOf(top, 'top'),
      }),
    )
  }
  insertGroup(group: unknown): HostObject {
    return this.insertCopy(group)
  }
  /** A copy of an element of this or another presentation, with its pictures, titles and descriptions. */
  insertPageElement(element: unknown): HostObject {
    const [id] = this.paste(element)
    return this.presentation.anyElement(this.presentation.find(id))
  }
  group(elements: readonly unknown[]): HostObject {
    const nodes = elements.map(elementNode)
    const { presentation } = this
    const own = elementsOf(this.node)
    // Google's words, from memory.
    if (new Set(nodes).size < 2 || !nodes.every((node) => own.includes(node)))
      throw exception('At least two page elements of this page are needed to make a group.')
    if (nodes.some((node) => node.kind === 'pageTable' || isPlaceholder(node)))
      throw exception('Placeholders and tables cannot be grouped.')
    const sorted = own.filter((node) => nodes.includes(node))
    const group = container(
      'group',
      presentation.newId(),
      sorted.map((node) => cloneNode(node)),
    )
    const rest = own.filter((node) => !nodes.includes(node))
    const above = own.slice(0, own.indexOf(sorted.at(-1) as DocNode)).filter((node) => rest.includes(node))
    presentation.change([
      ...sorted.map(({ id }): Operation => ({ op: 'remove', id })),
      { op: 'insert', parent: this.id, after: above.at(-1)?.id ?? null, node: group },
    ])
    return presentation.element(presentation.find(group.id))
  }
  replaceAllText(wanted: unknown, replacement: unknown, matchesCase: unknown = false): number {
    return textHolders(this.node).reduce(
      (sum, { id }) =>
        sum + new TextRange(this.presentation, id).replaceAllText(wanted, replacement, matchesCase),
      0,
    )
  }
  selectAsCurrentPage(): void {
    this.presentation.moveTo({ page: this.node.id })
  }
  remove(): void {
    this.presentation.change([{ op: 'remove', id: this.node.id }])
  }

  protected ofKind(kind: DocNode['kind']): readonly HostObject[] {
    return elementsOf(this.node)
      .filter((node) => node.kind === kind)
      .map((node) => this.presentation.element(node))
  }
  private get placeholders(): readonly Container[] {
    return elementsOf(this.node).filter(isContainer).filter(isPlaceholder)
  }
  private insertTextShape(
    shapeType: string,
    text: string,
    box: readonly unknown[],
    look: Attributes,
  ): HostObject {
    const { presentation } = this
    const newId = () => presentation.newId()
    const shape = container('shape', newId(), [container('paragraph', newId())], {
      shapeType,
      ...look,
      ...boxArguments(box, { width: defaultSize, height: defaultSize }),
      ...(shapeType !== 'TEXT_BOX' && { contentAlignment: 'MIDDLE' }),
    })
    const after = this.node.children.at(-1)?.id ?? null
    presentation.change([{ op: 'insert', parent: this.id, after, node: shape }])
    if (text !== '') presentation.change(replaceIn(presentation.container(shape.id), 0, 0, text, newId))
    return presentation.element(presentation.find(shape.id))
  }
  private put(node: DocNode): HostObject {
    const after = this.node.children.at(-1)?.id ?? null
    this.presentation.change([{ op: 'insert', parent: this.id, after, node }])
    return this.presentation.element(this.presentation.find(node.id))
  }
  private insertCopy(element: unknown): HostObject {
    const [id] = this.paste(element)
    return this.presentation.element(this.presentation.find(id))
  }
  private paste(element: unknown): readonly [string] {
    const node = elementNode(element)
    const from = (element as ElementObject).presentation
    const { slides, actor, id } = this.presentation
    const clip = must(from.slides.copy(from.actor.email, from.id, [node.id]))
    const after = this.node.children.at(-1)?.id ?? null
    const [pasted = ''] = must(slides.paste(actor, id, { parent: this.id, after }, clip))
    return [pasted]
  }
}

/** The shapes and cells of a page, in which text is. */
export function textHolders(page: Container): readonly Container[] {
  return [...allElements(page)].flatMap((node) => {
    if (!isContainer(node)) return []
    if (node.kind === 'shape') return [node]
    if (node.kind !== 'pageTable') return []
    return node.children.filter(isContainer).flatMap((row) => row.children.filter(isContainer))
  })
}

function isPlaceholder(node: DocNode): boolean {
  return 'attributes' in node && node.attributes.placeholder !== undefined
}

function inPoints({ width, height }: StoredImage) {
  // Scripts measure pages in points; a picture's pixel is a 96th of an inch.
  return { width: width * 0.75, height: height * 0.75 }
}

function boxArguments(
  box: readonly unknown[],
  size: { readonly width: number; readonly height: number },
): AttributePatch & Attributes {
  const [left = 0, top = 0, width = size.width, height = size.height] = box
  return {
    width: sizeOf(width, 'width'),
    height: sizeOf(height, 'height'),
    transform: translation(numberOf(left, 'left'), numberOf(top, 'top')),
  }
}

function tied(args: readonly unknown[]) {
  const [start, end] = [siteArgument(args[0]), siteArgument(args[1])]
  return {
    start: siteOf(start.element.node, start.index),
    end: siteOf(end.element.node, end.index),
    startElement: start.element.id,
    startSite: start.index,
    endElement: end.element.id,
    endSite: end.index,
  }
}

function free(args: readonly unknown[]) {
  const [x1, y1, x2, y2] = args.map((arg, index) => numberOf(arg, `argument ${index + 1}`)) as [
    number,
    number,
    number,
    number,
  ]
  return { start: [x1, y1] as const, end: [x2, y2] as const }
}

function countOf(value: unknown, name: string): number {
  const count = Number(value)
  if (Number.isInteger(count) && count > 0 && count <= 100) return count
  throw exception(`Invalid argument: ${name}`)
}
