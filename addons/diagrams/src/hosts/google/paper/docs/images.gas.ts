import type { Fresh, Held } from '../paper.gas.ts'

type InlineImage = GoogleAppsScript.Document.InlineImage
type Document = GoogleAppsScript.Document.Document

/** A picture that knows its element. */
export interface HeldImage extends Held {
  readonly image: InlineImage
}

/** All pictures that stand in a document's text, header and footer. */
export function imagesOf(document: Document): readonly HeldImage[] {
  const sections = [document.getBody(), document.getHeader(), document.getFooter()]
  return sections
    .flatMap((section) => (section ? section.getImages() : []))
    .map((image, index) => holdImage(image, String(index)))
}

export function holdImage(image: InlineImage, place: string): HeldImage {
  return {
    image,
    place,
    title: image.getAltTitle() ?? '',
    description: image.getAltDescription() ?? '',
    width: image.getWidth(),
    bytes: () => Utilities.base64Encode(image.getBlob().getBytes()),
    remove: () => removeImage(image),
  }
}

/** Gives an image that was just put in its size and words; what fails here takes it out again. */
export function dress(image: InlineImage, { width, height, title, description }: Fresh): HeldImage {
  try {
    image.setWidth(width).setHeight(height)
    image.setAltTitle(title)
    image.setAltDescription(description)
  } catch (error) {
    image.removeFromParent()
    throw error
  }
  return holdImage(image, 'new')
}

function removeImage(image: InlineImage): void {
  const parent = image.getParent()
  image.removeFromParent()
  if (parent.getType() !== DocumentApp.ElementType.PARAGRAPH) return
  const paragraph = parent.asParagraph()
  // The last paragraph of a section can't be removed; an empty line is left then.
  if (paragraph.getNumChildren() === 0 && paragraph.getNextSibling()) paragraph.removeFromParent()
}
