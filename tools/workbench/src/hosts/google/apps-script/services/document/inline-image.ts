import { exception } from '../../bridge/exception.ts'
import { Blob } from '../blob.ts'
import { toPixels, toPoints } from './attribute-names.ts'
import { ElementObject } from './element.ts'

/** A picture in the text. Its width and height are told in pixels, as documented. */
export class InlineImageObject extends ElementObject {
  readonly className = 'Document.InlineImage'

  getBlob(): Blob {
    const { document } = this.home
    const image = document.docs.image(document.id, String(this.attribute('image')))
    if (!image) throw exception('The image is no longer there.')
    return new Blob(image.content, image.type, image.name)
  }
  getAs(type: unknown): Blob {
    return this.getBlob().getAs(type)
  }
  getAltTitle(): unknown {
    return this.attribute('altTitle') ?? null
  }
  setAltTitle(title: unknown): this {
    return this.set('altTitle', title)
  }
  getAltDescription(): unknown {
    return this.attribute('altDescription') ?? null
  }
  setAltDescription(description: unknown): this {
    return this.set('altDescription', description)
  }
  getLinkUrl(): unknown {
    return this.attribute('linkUrl') ?? null
  }
  setLinkUrl(url: unknown): this {
    return this.set('linkUrl', url === '' ? null : url)
  }
  getWidth(): number {
    return toPixels(Number(this.attribute('width') ?? 0))
  }
  setWidth(pixels: unknown): this {
    return this.setSize('width', pixels)
  }
  getHeight(): number {
    return toPixels(Number(this.attribute('height') ?? 0))
  }
  setHeight(pixels: unknown): this {
    return this.setSize('height', pixels)
  }

  private attribute(name: string) {
    const { node } = this
    return 'attributes' in node ? node.attributes[name] : undefined
  }
  private set(name: string, value: unknown): this {
    const attributes = { [name]: value === null ? null : String(value) }
    this.change({ op: 'setAttributes', id: this.id, attributes })
    return this
  }
  private setSize(name: 'width' | 'height', pixels: unknown): this {
    const size = Number(pixels)
    if (!(size > 0)) throw exception(`Invalid argument: ${name}`)
    this.change({ op: 'setAttributes', id: this.id, attributes: { [name]: toPoints(size) } })
    return this
  }
}
