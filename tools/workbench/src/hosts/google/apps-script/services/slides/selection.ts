import { pageOf } from '../../../slides/pages.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import { slidesEnum } from './arguments.ts'
import type { OpenPresentation } from './open-presentation.ts'
import { cellOf, type TableCell } from './table.ts'
import { TextRange } from './text-range.ts'

export class PageElementRange extends HostObject {
  readonly className = 'Slides.PageElementRange'
  constructor(private readonly elements: readonly HostObject[]) {
    super()
  }
  getPageElements(): readonly HostObject[] {
    return this.elements
  }
}

export class PageRange extends HostObject {
  readonly className = 'Slides.PageRange'
  constructor(private readonly pages: readonly HostObject[]) {
    super()
  }
  getPages(): readonly HostObject[] {
    return this.pages
  }
}

export class TableCellRange extends HostObject {
  readonly className = 'Slides.TableCellRange'
  constructor(private readonly cells: readonly TableCell[]) {
    super()
  }
  getTableCells(): readonly TableCell[] {
    return this.cells
  }
}

/** What the person has selected, as it was when the script asked; what is gone since is no part of it. */
export class Selection extends HostObject {
  readonly className = 'Slides.Selection'
  private readonly elements: readonly HostObject[]
  private readonly pages: readonly HostObject[]
  private readonly cells: readonly TableCell[]
  private readonly text: TextRange | null
  private readonly page: HostObject | null
  constructor(presentation: OpenPresentation) {
    super()
    const { tree } = presentation
    const place = presentation.place ?? {}
    const nodes = (ids: readonly string[] | undefined) => (ids ?? []).flatMap((id) => tree.find(id) ?? [])
    this.elements = nodes(place.elements).map((node) => presentation.anyElement(node))
    this.pages = nodes(place.pages).map((node) => presentation.anyPage(node))
    this.cells = (place.cells ?? []).flatMap((id) => cellOf(presentation, id) ?? [])
    const [text] = place.selection ?? []
    this.text =
      text && tree.find(text.element)
        ? new TextRange(presentation, text.element, text.start ?? 0, text.end)
        : null
    const page = place.page === undefined ? undefined : pageOf(tree, place.page)
    this.page = page ? presentation.anyPage(page) : null
  }
  getSelectionType(): EnumValue {
    return slidesEnum('SelectionType', this.kind)
  }
  getCurrentPage(): HostObject | null {
    return this.page
  }
  getPageElementRange(): PageElementRange | null {
    return this.elements.length > 0 ? new PageElementRange(this.elements) : null
  }
  getPageRange(): PageRange | null {
    return this.pages.length > 0 ? new PageRange(this.pages) : null
  }
  getTableCellRange(): TableCellRange | null {
    return this.cells.length > 0 ? new TableCellRange(this.cells) : null
  }
  getTextRange(): TextRange | null {
    return this.text
  }
  private get kind(): string {
    if (this.text) return 'TEXT'
    if (this.cells.length > 0) return 'TABLE_CELL'
    if (this.elements.length > 0) return 'PAGE_ELEMENT'
    if (this.pages.length > 0) return 'PAGE'
    return this.page ? 'CURRENT_PAGE' : 'NONE'
  }
}
