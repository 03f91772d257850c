import { exception } from '../../bridge/exception.ts'
import { BlockContainerObject } from './block-container.ts'
import type { ElementObject } from './element.ts'

/** The size and margins of a new document's page, in points: US Letter and an inch. */
const defaults: Readonly<Record<string, number>> = {
  pageWidth: 612,
  pageHeight: 792,
  marginTop: 72,
  marginBottom: 72,
  marginLeft: 72,
  marginRight: 72,
}

export class BodyObject extends BlockContainerObject {
  readonly className = 'Document.Body'

  /** The document itself is no element here: the body has no parent that a script could use. */
  override getParent(): ElementObject | null {
    return null
  }
  override removeFromParent(): never {
    throw exception("Can't remove the body of a document.")
  }
  getPageWidth(): number {
    return this.measure('pageWidth')
  }
  setPageWidth(points: unknown): this {
    return this.setMeasure('pageWidth', points)
  }
  getPageHeight(): number {
    return this.measure('pageHeight')
  }
  setPageHeight(points: unknown): this {
    return this.setMeasure('pageHeight', points)
  }
  getMarginTop(): number {
    return this.measure('marginTop')
  }
  setMarginTop(points: unknown): this {
    return this.setMeasure('marginTop', points)
  }
  getMarginBottom(): number {
    return this.measure('marginBottom')
  }
  setMarginBottom(points: unknown): this {
    return this.setMeasure('marginBottom', points)
  }
  getMarginLeft(): number {
    return this.measure('marginLeft')
  }
  setMarginLeft(points: unknown): this {
    return this.setMeasure('marginLeft', points)
  }
  getMarginRight(): number {
    return this.measure('marginRight')
  }
  setMarginRight(points: unknown): this {
    return this.setMeasure('marginRight', points)
  }
  private measure(name: string): number {
    return Number(this.node.attributes[name] ?? defaults[name])
  }
  private setMeasure(name: string, points: unknown): this {
    this.change({ op: 'setAttributes', id: this.id, attributes: { [name]: Number(points) } })
    return this
  }
}
