import type { DocNode } from '../../../files/tree/model.ts'
import { BodyObject } from './body.ts'
import type { ElementObject } from './element.ts'
import type { Home } from './home.ts'
import { HorizontalRuleObject } from './horizontal-rule.ts'
import { InlineImageObject } from './inline-image.ts'
import { ListItemObject } from './list-item.ts'
import { PageBreakObject } from './page-break.ts'
import { ParagraphObject } from './paragraph.ts'
import { FooterSectionObject, HeaderSectionObject } from './sections.ts'
import { TableObject } from './table.ts'
import { TableCellObject } from './table-cell.ts'
import { TableRowObject } from './table-row.ts'
import { TextObject } from './text.ts'

const classes = {
  body: BodyObject,
  header: HeaderSectionObject,
  footer: FooterSectionObject,
  paragraph: ParagraphObject,
  listItem: ListItemObject,
  table: TableObject,
  tableRow: TableRowObject,
  tableCell: TableCellObject,
  text: TextObject,
  image: InlineImageObject,
  horizontalRule: HorizontalRuleObject,
  pageBreak: PageBreakObject,
} as const

export function makeElement(home: Home, { id, kind }: DocNode): ElementObject {
  if (!isElement(kind)) throw new Error(`A ${kind} is no element.`)
  return new classes[kind](home, id)
}

function isElement(kind: DocNode['kind']): kind is keyof typeof classes {
  return Object.hasOwn(classes, kind)
}
