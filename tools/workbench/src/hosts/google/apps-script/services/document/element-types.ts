import type { NodeKind } from '../../../files/tree/model.ts'

/** Members of ElementType by the kinds of nodes. */
export const elementTypes: Readonly<Partial<Record<NodeKind, string>>> = {
  body: 'BODY_SECTION',
  header: 'HEADER_SECTION',
  footer: 'FOOTER_SECTION',
  paragraph: 'PARAGRAPH',
  listItem: 'LIST_ITEM',
  table: 'TABLE',
  tableRow: 'TABLE_ROW',
  tableCell: 'TABLE_CELL',
  text: 'TEXT',
  image: 'INLINE_IMAGE',
  horizontalRule: 'HORIZONTAL_RULE',
  pageBreak: 'PAGE_BREAK',
}
