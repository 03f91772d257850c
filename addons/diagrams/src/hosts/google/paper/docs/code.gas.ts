import { fencesIn } from '../../fences.ts'
import type { Code } from '../../requests.ts'
import type { Fresh, Held } from '../paper.gas.ts'
import { dress, type HeldImage } from './images.gas.ts'

type Body = GoogleAppsScript.Document.Body
type Element = GoogleAppsScript.Document.Element

interface Block {
  readonly code: Code
  readonly from: number
  readonly to: number
}

/** Markdown fences, and tables of one cell, in which older add-ons keep code. */
export function codesIn(body: Body): readonly Code[] {
  return blocksIn(body).map(({ code }) => code)
}

function blocksIn(body: Body): readonly Block[] {
  return [...fences(body), ...tables(body)].sort((a, b) => a.from - b.from)
}

function fences(body: Body): readonly Block[] {
  // Asking each paragraph of a long document takes seconds; most have no fence at all.
  if (!/```|~~~/.test(body.getText())) return []
  const texts = Array.from({ length: body.getNumChildren() }, (_, index) => textOf(body.getChild(index)))
  return fencesIn(texts).map(({ from, to, info, text }) => ({
    code: { place: String(from), info, text },
    from,
    to,
  }))
}

function textOf(element: Element): string | undefined {
  const type = element.getType()
  if (type === DocumentApp.ElementType.PARAGRAPH) {
    const paragraph = element.asParagraph()
    // A picture in the midst of code would be lost with it.
    for (let index = 0; index < paragraph.getNumChildren(); index += 1)
      if (paragraph.getChild(index).getType() !== DocumentApp.ElementType.TEXT) return undefined
    return paragraph.getText()
  }
  return type === DocumentApp.ElementType.LIST_ITEM ? element.asListItem().getText() : undefined
}

function tables(body: Body): readonly Block[] {
  return body.getTables().flatMap((table): Block[] => {
    if (table.getNumRows() !== 1 || table.getRow(0).getNumCells() !== 1) return []
    if (table.getParent().getType() !== DocumentApp.ElementType.BODY_SECTION) return []
    const cell = table.getCell(0, 0)
    for (let index = 0; index < cell.getNumChildren(); index += 1)
      if (textOf(cell.getChild(index)) === undefined) return []
    const from = body.getChildIndex(table)
    return [{ code: { place: String(from), info: null, text: cell.getText() }, from, to: from }]
  })
}

/** The nearest block with the same code: the document may have grown or shrunk before it. */
export function replaceCode(
  document: GoogleAppsScript.Document.Document,
  { place, info, text }: Code,
  fresh: Fresh,
): boolean {
  const body = document.getBody()
  const asked = Number(place)
  const [block] = blocksIn(body)
    .filter(({ code }) => code.text === text && code.info === info)
    .sort((a, b) => Math.abs(a.from - asked) - Math.abs(b.from - asked))
  if (!block) return false
  const paragraph = body.insertParagraph(block.from, '')
  try {
    dress(paragraph.appendInlineImage(fresh.blob), fresh)
  } catch (error) {
    paragraph.removeFromParent()
    throw error
  }
  for (let index = block.to + 1; index > block.from; index -= 1) {
    const element = body.getChild(index)
    // The last paragraph of the document can't be removed, only emptied.
    if (element.isAtDocumentEnd() && element.getType() === DocumentApp.ElementType.PARAGRAPH)
      element.asParagraph().clear()
    else element.removeFromParent()
  }
  return true
}

/** The lines as paragraphs before the one that begins with the picture, else behind it; then the picture goes. */
export function writeCode(old: Held, lines: readonly string[]): void {
  const { image } = old as HeldImage
  const line = image.getParent()
  const parent = line.getParent()
  const type = parent.getType()
  const holder =
    type === DocumentApp.ElementType.TABLE_CELL
      ? parent.asTableCell()
      : type === DocumentApp.ElementType.HEADER_SECTION
        ? parent.asHeaderSection()
        : type === DocumentApp.ElementType.FOOTER_SECTION
          ? parent.asFooterSection()
          : parent.asBody()
  const start = holder.getChildIndex(line) + (image.getPreviousSibling() ? 1 : 0)
  for (const [index, text] of lines.entries()) {
    const paragraph = holder.insertParagraph(start + index, text)
    paragraph.setHeading(DocumentApp.ParagraphHeading.NORMAL)
    paragraph.editAsText().setFontFamily('Roboto Mono')
  }
  old.remove()
}
