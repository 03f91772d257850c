import type { EnumValue } from '../../bridge/host-object.ts'
import { enumOf, glyphNames, nameOf } from './attribute-names.ts'
import { elementArgument } from './element.ts'
import { ParagraphObject } from './paragraph.ts'

export class ListItemObject extends ParagraphObject {
  override readonly className = 'Document.ListItem'

  getListId(): string {
    return String(this.node.attributes.listId ?? '')
  }
  setListId(item: unknown): this {
    const { node } = elementArgument(item, 'listItem')
    const listId = 'attributes' in node ? node.attributes.listId : undefined
    return this.set('listId', typeof listId === 'string' ? listId : null)
  }
  getNestingLevel(): number {
    return Number(this.node.attributes.nestingLevel ?? 0)
  }
  setNestingLevel(level: unknown): this {
    return this.set('nestingLevel', Number(level))
  }
  getGlyphType(): EnumValue | null {
    const { glyph } = this.node.attributes
    return glyph === undefined ? null : enumOf(glyphNames, String(glyph))
  }
  setGlyphType(glyph: unknown): this {
    return this.set('glyph', glyph === null ? null : nameOf(glyphNames, glyph))
  }
}
