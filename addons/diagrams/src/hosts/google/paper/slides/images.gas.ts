import type { Fresh, Held } from '../paper.gas.ts'

type Image = GoogleAppsScript.Slides.Image

/** Slides measures in points. */
export const pixelsPerPoint = 96 / 72

/** A picture that knows its element. */
export interface HeldImage extends Held {
  readonly image: Image
}

export function holdImage(image: Image): HeldImage {
  return {
    image,
    place: image.getObjectId(),
    title: image.getTitle() ?? '',
    description: image.getDescription() ?? '',
    width: image.getWidth() * pixelsPerPoint,
    bytes: () => Utilities.base64Encode(image.getBlob().getBytes()),
    remove: () => image.remove(),
  }
}

/** Gives an image that was just put in its words; what fails here takes it out again. */
export function dress(image: Image, { title, description }: Fresh): HeldImage {
  try {
    image.setTitle(title)
    image.setDescription(description)
  } catch (error) {
    image.remove()
    throw error
  }
  return holdImage(image)
}
