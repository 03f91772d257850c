import { type Container, container, isContainer } from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { defaultRowHeight, heightOf, widthsOf } from '../../../slides/geometry.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import { indexOf, nameOf, slidesEnum } from './arguments.ts'
import { Fill } from './fills.ts'
import { exceptionFor, type OpenPresentation } from './open-presentation.ts'
import { ElementObject } from './page-element.ts'
import { TextRange } from './text-range.ts'

/** Cells here are never merged. */
export class TableObject extends ElementObject {
  readonly className = 'Slides.Table'

  get rows(): readonly Container[] {
    return this.presentation.container(this.id).children.filter(isContainer)
  }
  get columns(): number {
    return widthsOf(this.node).length
  }
  getNumRows(): number {
    return this.rows.length
  }
  getNumColumns(): number {
    return this.columns
  }
  getRow(index: unknown): TableRow {
    return new TableRow(this, rowAt(this, index).id)
  }
  getColumn(index: unknown): TableColumn {
    return new TableColumn(this, indexOf(index, this.columns, 'columnIndex'))
  }
  getCell(row: unknown, column: unknown): TableCell {
    return cellAt(this, indexOf(row, this.rows.length, 'rowIndex'), indexOf(column, this.columns))
  }
  appendRow(): TableRow {
    return this.insertRow(this.rows.length)
  }
  insertRow(index: unknown): TableRow {
    const at = indexOf(index, this.rows.length + 1, 'index')
    const row = tableRow(this.columns, () => this.presentation.newId())
    const after = this.rows[at - 1]?.id ?? null
    this.presentation.change([{ op: 'insert', parent: this.id, after, node: row }])
    return new TableRow(this, row.id)
  }
  appendColumn(): TableColumn {
    return this.insertColumn(this.columns)
  }
  /** A new column is as wide as the one before it. */
  insertColumn(index: unknown): TableColumn {
    const at = indexOf(index, this.columns + 1, 'index')
    const widths = widthsOf(this.node)
    const columnWidths = [...widths.slice(0, at), widths[Math.max(0, at - 1)] ?? 100, ...widths.slice(at)]
    this.presentation.change([
      ...this.rows.map(
        (row): Operation => ({
          op: 'insert',
          parent: row.id,
          after: row.children[at - 1]?.id ?? null,
          node: tableCell(() => this.presentation.newId()),
        }),
      ),
      { op: 'setAttributes', id: this.id, attributes: { columnWidths } },
    ])
    return new TableColumn(this, at)
  }
}

export class TableRow extends HostObject {
  readonly className = 'Slides.TableRow'
  constructor(
    private readonly table: TableObject,
    private readonly id: string,
  ) {
    super()
  }
  getIndex(): number {
    return this.table.rows.findIndex(({ id }) => id === this.id)
  }
  getCell(index: unknown): TableCell {
    return this.table.getCell(this.getIndex(), index)
  }
  getNumCells(): number {
    return this.table.columns
  }
  getMinimumHeight(): number {
    return heightOf(this.table.presentation.find(this.id))
  }
  getParentTable(): TableObject {
    return this.table
  }
  /** A table without rows is none. */
  remove(): void {
    if (this.table.rows.length === 1) this.table.remove()
    else this.table.presentation.change([{ op: 'remove', id: this.id }])
  }
}

export class TableColumn extends HostObject {
  readonly className = 'Slides.TableColumn'
  constructor(
    private readonly table: TableObject,
    private readonly index: number,
  ) {
    super()
  }
  getIndex(): number {
    return this.index
  }
  getCell(index: unknown): TableCell {
    return this.table.getCell(index, this.index)
  }
  getNumCells(): number {
    return this.table.rows.length
  }
  getWidth(): number {
    return widthsOf(this.table.node)[this.index] ?? 0
  }
  getParentTable(): TableObject {
    return this.table
  }
  remove(): void {
    const { table, index } = this
    const columnWidths = widthsOf(table.node).filter((_, at) => at !== index)
    if (table.columns === 1) table.remove()
    else
      table.presentation.change([
        ...table.rows.map((_, row): Operation => ({ op: 'remove', id: cellAt(table, row, index).id })),
        { op: 'setAttributes', id: table.id, attributes: { columnWidths } },
      ])
  }
}

export class TableCell extends HostObject {
  readonly className = 'Slides.TableCell'
  constructor(
    private readonly table: TableObject,
    readonly id: string,
  ) {
    super()
  }
  getText(): TextRange {
    return new TextRange(this.table.presentation, this.id)
  }
  getFill(): Fill {
    return new Fill(this.table.presentation, this.id)
  }
  getRowIndex(): number {
    return this.table.rows.findIndex(({ children }) => children.some(({ id }) => id === this.id))
  }
  getColumnIndex(): number {
    return this.table.presentation.tree.indexOf(this.id)
  }
  getParentRow(): TableRow {
    return this.table.getRow(this.getRowIndex())
  }
  getParentColumn(): TableColumn {
    return this.table.getColumn(this.getColumnIndex())
  }
  getParentTable(): TableObject {
    return this.table
  }
  getRowSpan(): number {
    return 1
  }
  getColumnSpan(): number {
    return 1
  }
  getMergeState(): EnumValue {
    return slidesEnum('CellMergeState', 'NORMAL')
  }
  /** Null for a cell that isn't merged, as documented. */
  getHeadCell(): null {
    return null
  }
  getContentAlignment(): EnumValue {
    const { attributes } = this.table.presentation.container(this.id)
    return slidesEnum('ContentAlignment', String(attributes.contentAlignment ?? 'TOP'))
  }
  setContentAlignment(alignment: unknown): this {
    this.table.presentation.set(this.id, { contentAlignment: nameOf(alignment) })
    return this
  }
}

/** The cell of a presentation that a person has selected. */
export function cellOf(presentation: OpenPresentation, id: string): TableCell | undefined {
  const { tree } = presentation
  const table = tree.parentOf(tree.parentOf(id)?.id ?? '')
  const element = table?.kind === 'pageTable' ? presentation.element(table) : undefined
  return element instanceof TableObject ? new TableCell(element, id) : undefined
}

export function tableRow(columns: number, newId: () => string): Container {
  const cells = Array.from({ length: columns }, () => tableCell(newId))
  return container('pageTableRow', newId(), cells, { minimumHeight: defaultRowHeight })
}

function tableCell(newId: () => string): Container {
  return container('pageTableCell', newId(), [container('paragraph', newId())])
}

function rowAt(table: TableObject, index: unknown): Container {
  const row = table.rows[indexOf(index, table.rows.length, 'rowIndex')]
  if (!row) throw exception('Invalid argument: rowIndex')
  return row
}

function cellAt(table: TableObject, row: number, column: number): TableCell {
  const cell = table.rows[row]?.children[column]
  if (!cell) throw exceptionFor({ code: 'GONE', id: table.id })
  return new TableCell(table, cell.id)
}
