import type { AttributePatch } from '../../../files/tree/model.ts'
import type { EnumValue } from '../../bridge/host-object.ts'
import { enumOf, nameOf, orNull, valueFromGoogle, verticalAlignmentNames } from './attribute-names.ts'
import { BlockContainerObject } from './block-container.ts'
import type { ElementObject } from './element.ts'

export class TableCellObject extends BlockContainerObject {
  readonly className = 'Document.TableCell'

  getParentRow(): ElementObject | null {
    return this.getParent()
  }
  getParentTable(): ElementObject | null {
    return this.getParent()?.getParent() ?? null
  }
  getColSpan(): number {
    return 1
  }
  getRowSpan(): number {
    return 1
  }
  getWidth(): unknown {
    return orNull(this.node.attributes, 'width')
  }
  setWidth(points: unknown): this {
    return this.set({ width: Number(points) })
  }
  getBackgroundColor(): unknown {
    return orNull(this.node.attributes, 'backgroundColor')
  }
  setBackgroundColor(color: unknown): this {
    return this.set({ backgroundColor: valueFromGoogle('color', color, 'color') })
  }
  getPaddingTop(): unknown {
    return orNull(this.node.attributes, 'paddingTop')
  }
  setPaddingTop(points: unknown): this {
    return this.set({ paddingTop: Number(points) })
  }
  getPaddingBottom(): unknown {
    return orNull(this.node.attributes, 'paddingBottom')
  }
  setPaddingBottom(points: unknown): this {
    return this.set({ paddingBottom: Number(points) })
  }
  getPaddingLeft(): unknown {
    return orNull(this.node.attributes, 'paddingLeft')
  }
  setPaddingLeft(points: unknown): this {
    return this.set({ paddingLeft: Number(points) })
  }
  getPaddingRight(): unknown {
    return orNull(this.node.attributes, 'paddingRight')
  }
  setPaddingRight(points: unknown): this {
    return this.set({ paddingRight: Number(points) })
  }
  getVerticalAlignment(): EnumValue | null {
    const value = this.node.attributes.verticalAlignment
    return value === undefined ? null : enumOf(verticalAlignmentNames, String(value))
  }
  setVerticalAlignment(value: unknown): this {
    return this.set({ verticalAlignment: value === null ? null : nameOf(verticalAlignmentNames, value) })
  }
  private set(attributes: AttributePatch): this {
    this.change({ op: 'setAttributes', id: this.id, attributes })
    return this
  }
}
