import type { Held, Paper } from '../paper.gas.ts'
import { codesIn, replaceCode, writeCode } from './code.gas.ts'
import { holdImage, imagesOf } from './images.gas.ts'
import { insertAtPlace, insertBeside } from './insert.gas.ts'

type Document = GoogleAppsScript.Document.Document

/** A Google document as the paper that diagrams are on. */
export function docsPaper(document: Document): Paper {
  return {
    editor: 'docs',
    selected: () => selectedImage(document),
    selectedText: () => selectedText(document),
    pictures: () => imagesOf(document),
    room: () => columnWidth(document),
    insert: (fresh, options) => insertAtPlace(document, fresh, options),
    insertBeside: (old, fresh) => insertBeside(document, old, fresh),
    codes: () => codesIn(document.getBody()),
    replaceCode: (code, fresh) => replaceCode(document, code, fresh),
    writeCode,
  }
}

function selectedImage(document: Document): Held | 'none' | 'several' {
  const images = (document.getSelection()?.getRangeElements() ?? []).flatMap((part) =>
    part.isPartial() ? [] : imagesIn(part.getElement()),
  )
  const [first, second] = images
  if (!first) return 'none'
  return second ? 'several' : holdImage(first, 'selection')
}

function imagesIn(
  element: GoogleAppsScript.Document.Element,
): readonly GoogleAppsScript.Document.InlineImage[] {
  const type = element.getType()
  if (type === DocumentApp.ElementType.INLINE_IMAGE) return [element.asInlineImage()]
  if (type !== DocumentApp.ElementType.PARAGRAPH && type !== DocumentApp.ElementType.LIST_ITEM) return []
  const holder = type === DocumentApp.ElementType.PARAGRAPH ? element.asParagraph() : element.asListItem()
  return Array.from({ length: holder.getNumChildren() }, (_, index) => holder.getChild(index)).flatMap(
    imagesIn,
  )
}

function selectedText(document: Document): string {
  const parts = document.getSelection()?.getRangeElements() ?? []
  return parts
    .map((part) => {
      const element = part.getElement()
      const type = element.getType()
      if (type === DocumentApp.ElementType.INLINE_IMAGE) return ''
      if (type !== DocumentApp.ElementType.TEXT && type !== DocumentApp.ElementType.PARAGRAPH)
        return type === DocumentApp.ElementType.LIST_ITEM ? element.asListItem().getText() : ''
      const text = element.asText().getText()
      return part.isPartial() ? text.slice(part.getStartOffset(), part.getEndOffsetInclusive() + 1) : text
    })
    .join('\n')
    .slice(0, 65_536)
}

const pixelsPerPoint = 96 / 72

function columnWidth(document: Document): number {
  const body = document.getBody()
  // Null in a document without pages.
  const points = (body.getPageWidth() ?? 612) - (body.getMarginLeft() ?? 72) - (body.getMarginRight() ?? 72)
  return Math.max(96, Math.floor(points * pixelsPerPoint))
}
