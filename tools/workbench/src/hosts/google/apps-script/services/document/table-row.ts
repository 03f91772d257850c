import { attach } from './attach.ts'
import { orNull } from './attribute-names.ts'
import { ContainerObject } from './container-element.ts'
import { ElementObject, elementArgument } from './element.ts'
import { cellNode } from './nodes.ts'

export class TableRowObject extends ContainerObject {
  readonly className = 'Document.TableRow'

  getNumCells(): number {
    return this.getNumChildren()
  }
  getCell(index: unknown): ElementObject {
    return this.getChild(index)
  }
  getParentTable(): ElementObject | null {
    return this.getParent()
  }
  appendTableCell(cell?: unknown): ElementObject {
    return this.insertCell(this.lastChild, cell)
  }
  insertTableCell(index: unknown, cell?: unknown): ElementObject {
    return this.insertCell(this.siblingBefore(index), cell)
  }
  removeCell(index: unknown): ElementObject {
    const cell = this.getCell(index)
    this.home.takeOut(cell.id)
    return cell
  }
  getMinimumHeight(): unknown {
    return orNull(this.node.attributes, 'minimumHeight')
  }
  setMinimumHeight(points: unknown): this {
    this.change({ op: 'setAttributes', id: this.id, attributes: { minimumHeight: Number(points) } })
    return this
  }
  private insertCell(after: string | null, given: unknown): ElementObject {
    if (given instanceof ElementObject) {
      attach(this.home, elementArgument(given, 'tableCell'), this.id, after)
      return given
    }
    const { home } = this
    const node = cellNode(() => home.newId(), given === undefined || given === null ? '' : String(given))
    this.change({ op: 'insert', parent: this.id, after, node })
    return this.elementOf(node)
  }
}
