import { bodyId, container, type NamedRangeNode, type NodeKind, rootId } from '../../../files/tree/model.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { type ElementObject, elementArgument } from './element.ts'
import type { OpenDocument } from './home.ts'
import { NamedRange } from './named-range.ts'
import { paragraphNode } from './nodes.ts'
import { partsOf } from './parts-of-range.ts'
import { Position } from './position.ts'
import { rangeArgument } from './range.ts'
import { RangeBuilder } from './range-builder.ts'
import { placeInText } from './text-place.ts'

/** What a document and its tab both have. */
export abstract class DocumentParts extends HostObject {
  constructor(protected readonly document: OpenDocument) {
    super()
  }
  getBody(): ElementObject {
    return this.document.element(this.document, container('body', bodyId))
  }
  getHeader(): ElementObject | null {
    return this.section('header')
  }
  addHeader(): ElementObject {
    return this.addSection('header')
  }
  getFooter(): ElementObject | null {
    return this.section('footer')
  }
  addFooter(): ElementObject {
    return this.addSection('footer')
  }
  /** Documents have no footnotes here. */
  getFootnotes(): readonly ElementObject[] {
    return []
  }
  newPosition(element: unknown, offset: unknown): Position {
    const place = placeInText(elementArgument(element), Number(offset), Number(offset))
    return new Position(place.element, place.start)
  }
  newRange(): RangeBuilder {
    return new RangeBuilder()
  }

  addNamedRange(name: unknown, range: unknown): NamedRange {
    const parts = partsOf(rangeArgument(range))
    const node: NamedRangeNode = {
      id: `kix.${this.document.newId()}`,
      kind: 'namedRange',
      name: String(name),
      parts,
    }
    this.document.change([{ op: 'insert', parent: rootId, after: bodyId, node }])
    return new NamedRange(this.document, node)
  }
  getNamedRanges(name?: unknown): readonly NamedRange[] {
    const wanted = name === undefined || name === null ? undefined : String(name)
    return this.document.tree.root.children.flatMap((node) =>
      node.kind === 'namedRange' && (wanted === undefined || node.name === wanted)
        ? [new NamedRange(this.document, node)]
        : [],
    )
  }
  getNamedRangeById(id: unknown): NamedRange | null {
    const node = this.document.tree.find(String(id))
    return node?.kind === 'namedRange' ? new NamedRange(this.document, node) : null
  }

  private section(kind: NodeKind): ElementObject | null {
    const node = this.document.tree.root.children.find((child) => child.kind === kind)
    return node ? this.document.element(this.document, node) : null
  }
  private addSection(kind: 'header' | 'footer'): ElementObject {
    const newId = () => this.document.newId()
    const node = container(kind, newId(), [paragraphNode(newId, '')])
    this.document.change([{ op: 'insert', parent: rootId, after: bodyId, node }])
    return this.document.element(this.document, node)
  }
}
