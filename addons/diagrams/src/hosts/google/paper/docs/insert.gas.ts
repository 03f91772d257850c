import type { Fresh, Held } from '../paper.gas.ts'
import { dress, type HeldImage, imagesOf } from './images.gas.ts'

type Document = GoogleAppsScript.Document.Document
type InlineImage = GoogleAppsScript.Document.InlineImage
type RangeElement = GoogleAppsScript.Document.RangeElement

/** Puts a picture at the cursor, or in place of selected text; at the end where there is no place. */
export function insertAtPlace(
  document: Document,
  fresh: Fresh,
  { keepsSelection }: { readonly keepsSelection: boolean },
): Held {
  const selected = document.getSelection()?.getRangeElements() ?? []
  const last = selected.at(-1)
  const held = last
    ? dress(insertAfter(document, last, fresh), fresh)
    : dress(
        document.getCursor()?.insertInlineImage(fresh.blob) ??
          document.getBody().appendParagraph('').appendInlineImage(fresh.blob),
        fresh,
      )
  if (!keepsSelection && selected.every(isText)) removeParts(selected)
  return select(document, held)
}

/** The new one beside the old one, which stays for now. */
export function insertBeside(document: Document, old: Held, fresh: Fresh): Held {
  const { image } = held(document, old)
  const parent = image.getParent()
  const holder =
    parent.getType() === DocumentApp.ElementType.LIST_ITEM ? parent.asListItem() : parent.asParagraph()
  const made = dress(holder.insertInlineImage(holder.getChildIndex(image) + 1, fresh.blob), fresh)
  const link = image.getLinkUrl()
  if (link) made.image.setLinkUrl(link)
  return made
}

/** The person sees where it is, and can edit it again at once. */
function select(document: Document, made: HeldImage): HeldImage {
  try {
    document.setSelection(document.newRange().addElement(made.image).build())
  } catch {
    // The picture is there; only the selection isn't.
  }
  return made
}

function held(document: Document, old: Held): HeldImage {
  if ('image' in old) return old as HeldImage
  const found = imagesOf(document).find(({ place }) => place === old.place)
  if (!found) throw new Error('The picture is no longer in the document.')
  return found
}

function insertAfter(document: Document, part: RangeElement, { blob }: Fresh): InlineImage {
  const element = part.getElement()
  const type = element.getType()
  if (type === DocumentApp.ElementType.TEXT) {
    const end = part.isPartial() ? part.getEndOffsetInclusive() + 1 : element.asText().getText().length
    const image = document.newPosition(element, end).insertInlineImage(blob)
    if (image) return image
  }
  if (type === DocumentApp.ElementType.INLINE_IMAGE) {
    const parent = element.getParent()
    const holder =
      parent.getType() === DocumentApp.ElementType.LIST_ITEM ? parent.asListItem() : parent.asParagraph()
    return holder.insertInlineImage(holder.getChildIndex(element) + 1, blob)
  }
  const parent = element.getParent()
  if (parent.getType() === DocumentApp.ElementType.BODY_SECTION) {
    const body = parent.asBody()
    return body.insertParagraph(body.getChildIndex(element) + 1, '').appendInlineImage(blob)
  }
  if (parent.getType() === DocumentApp.ElementType.TABLE_CELL) {
    const cell = parent.asTableCell()
    return cell.insertParagraph(cell.getChildIndex(element) + 1, '').appendInlineImage(blob)
  }
  return document.getBody().appendParagraph('').appendInlineImage(blob)
}

/** Nothing but text, so that nothing is taken out with it that can't be typed again. */
function isText(part: RangeElement): boolean {
  const element = part.getElement()
  const type = element.getType()
  if (type === DocumentApp.ElementType.TEXT) return true
  if (type !== DocumentApp.ElementType.PARAGRAPH) return false
  const paragraph = element.asParagraph()
  for (let index = 0; index < paragraph.getNumChildren(); index += 1)
    if (paragraph.getChild(index).getType() !== DocumentApp.ElementType.TEXT) return false
  return true
}

/** From the end, so that what is still to be taken out stays where it is. What can't be taken out stays. */
function removeParts(parts: readonly RangeElement[]): void {
  for (const part of [...parts].reverse()) {
    const element = part.getElement()
    try {
      if (element.getType() === DocumentApp.ElementType.TEXT && part.isPartial())
        element.asText().deleteText(part.getStartOffset(), part.getEndOffsetInclusive())
      else element.removeFromParent()
    } catch {
      // The last paragraph of a section, or text that became part of another: the picture is in, nothing is lost.
    }
  }
}
