import { type AttributePatch, container } from '../../../files/tree/model.ts'
import { exception } from '../../bridge/exception.ts'
import { attach } from './attach.ts'
import { orNull, valueFromGoogle } from './attribute-names.ts'
import { ContainerObject } from './container-element.ts'
import { type ElementObject, elementArgument } from './element.ts'

export class TableObject extends ContainerObject {
  readonly className = 'Document.Table'

  getNumRows(): number {
    return this.getNumChildren()
  }
  getRow(index: unknown): ElementObject {
    return this.getChild(index)
  }
  getCell(row: unknown, cell: unknown): ElementObject {
    const found = this.getRow(row)
    if (found instanceof ContainerObject) return found.getChild(cell)
    throw exception('Invalid argument: rowIndex')
  }
  appendTableRow(row?: unknown): ElementObject {
    return this.insertRow(this.lastChild, row)
  }
  insertTableRow(index: unknown, row?: unknown): ElementObject {
    return this.insertRow(this.siblingBefore(index), row)
  }
  removeRow(index: unknown): ElementObject {
    const row = this.getRow(index)
    this.home.takeOut(row.id)
    return row
  }
  getBorderColor(): unknown {
    return orNull(this.node.attributes, 'borderColor')
  }
  setBorderColor(color: unknown): this {
    return this.set({ borderColor: valueFromGoogle('color', color, 'color') })
  }
  getBorderWidth(): unknown {
    return orNull(this.node.attributes, 'borderWidth')
  }
  setBorderWidth(points: unknown): this {
    return this.set({ borderWidth: points === null ? null : Number(points) })
  }
  getColumnWidth(column: unknown): number | null {
    return this.widths[Number(column)] ?? null
  }
  setColumnWidth(column: unknown, points: unknown): this {
    const widths = [...this.widths]
    const at = Number(column)
    if (!Number.isInteger(at) || at < 0 || at > 1000) throw exception('Invalid argument: columnIndex')
    while (widths.length <= at) widths.push(null)
    widths[at] = points === null ? null : Number(points)
    return this.set({ columnWidths: widths })
  }

  private get widths(): readonly (number | null)[] {
    const { columnWidths } = this.node.attributes
    return Array.isArray(columnWidths) ? (columnWidths as readonly (number | null)[]) : []
  }
  private set(attributes: AttributePatch): this {
    this.change({ op: 'setAttributes', id: this.id, attributes })
    return this
  }
  private insertRow(after: string | null, given: unknown): ElementObject {
    if (given !== undefined && given !== null) {
      const row = elementArgument(given, 'tableRow')
      attach(this.home, row, this.id, after)
      return row
    }
    const node = container('tableRow', this.home.newId())
    this.change({ op: 'insert', parent: this.id, after, node })
    return this.elementOf(node)
  }
}
