import type { StoredImage } from '../../../files/files.ts'
import { boxOf, identity, placementOf, product, translation, turnAbout } from '../../../slides/geometry.ts'
import { exception, NotBuiltError } from '../../bridge/exception.ts'
import { Blob } from '../blob.ts'
import { Border } from './fills.ts'
import { loadImage } from './images.ts'
import { ElementObject } from './page-element.ts'

export class ImageObject extends ElementObject {
  readonly className = 'Slides.Image'

  getBlob(): Blob {
    const image = this.presentation.slides.image(this.presentation.id, String(this.attribute('image')))
    if (!image) throw exception('The image is no longer there.')
    return new Blob(image.content, image.type, image.name)
  }
  getAs(type: unknown): Blob {
    return this.getBlob().getAs(type)
  }
  getSourceUrl(): string | null {
    const url = this.attribute('sourceUrl')
    return typeof url === 'string' ? url : null
  }
  getBorder(): Border {
    return new Border(this.presentation, this.id)
  }
  /** The new picture is scaled and centred in the place of the old one, as documented; titles, links and order stay. */
  replace(source: unknown, isCropped: unknown = false): this | Promise<this> {
    if (isCropped === true) throw new NotBuiltError('SlidesApp.Image.replace with crop')
    return loadImage(this.presentation, source, (image, sourceUrl) =>
      this.set({ ...fitted(this, image), image: image.id, sourceUrl }),
    )
  }
}

function fitted({ node }: ImageObject, image: StoredImage) {
  const old = boxOf(node)
  const scale = Math.min(old.width / image.width, old.height / image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  const [left, top] = [old.left + (old.width - width) / 2, old.top + (old.height - height) / 2]
  const turn = turnAbout([left + width / 2, top + height / 2], old.rotation)
  const { matrix } = placementOf(node)
  const isMirrored = matrix[0] * matrix[3] - matrix[1] * matrix[2] < 0
  const flip = isMirrored ? ([-1, 0, 0, 1, width, 0] as const) : identity
  return { width, height, transform: product(turn, product(translation(left, top), flip)) }
}
