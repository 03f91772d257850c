import type { DocNode } from '../../../files/tree/model.ts'
import { boxOf, translation } from '../../../slides/geometry.ts'
import { layoutOf, pageOf } from '../../../slides/pages.ts'
import { exception, NotBuiltError } from '../../bridge/exception.ts'
import type { EnumValue, HostObject } from '../../bridge/host-object.ts'
import { nameOf, slidesEnum } from './arguments.ts'
import { Border, Fill } from './fills.ts'
import { loadImage } from './images.ts'
import { ElementObject } from './page-element.ts'
import { TextRange } from './text-range.ts'

export class ShapeObject extends ElementObject {
  readonly className = 'Slides.Shape'

  getText(): TextRange {
    return new TextRange(this.presentation, this.id)
  }
  getShapeType(): EnumValue {
    return slidesEnum('ShapeType', String(this.attribute('shapeType') ?? 'TEXT_BOX'))
  }
  getFill(): Fill {
    return new Fill(this.presentation, this.id)
  }
  getBorder(): Border {
    return new Border(this.presentation, this.id)
  }
  getContentAlignment(): EnumValue {
    return slidesEnum('ContentAlignment', String(this.attribute('contentAlignment') ?? 'TOP'))
  }
  setContentAlignment(alignment: unknown): this {
    return this.set({ contentAlignment: nameOf(alignment) })
  }
  getPlaceholderType(): EnumValue {
    return slidesEnum('PlaceholderType', String(this.attribute('placeholder') ?? 'NONE'))
  }
  getPlaceholderIndex(): number | null {
    const index = this.attribute('placeholderIndex')
    return typeof index === 'number' ? index : null
  }
  /** The placeholder of the slide's layout from which it has its place and look. */
  getParentPlaceholder(): HostObject | null {
    const { presentation } = this
    const type = this.attribute('placeholder')
    const page = pageOf(presentation.tree, this.id)
    const layout = page && type !== undefined ? layoutOf(presentation.tree, page) : undefined
    const index = this.attribute('placeholderIndex')
    const found = layout?.children.find(
      (node) =>
        'attributes' in node &&
        node.attributes.placeholder === type &&
        node.attributes.placeholderIndex === index,
    )
    return found ? presentation.anyElement(found) : null
  }
  /** The picture is scaled and centred in the shape's place, with its title, description and link. */
  replaceWithImage(source: unknown, isCropped: unknown = false): HostObject | Promise<HostObject> {
    if (isCropped === true) throw new NotBuiltError('SlidesApp.Shape.replaceWithImage with crop')
    const { presentation } = this
    return loadImage(presentation, source, (image, sourceUrl) => {
      const { node, parent } = this
      if (node.kind !== 'shape') throw exception('Invalid argument: shape')
      const box = boxOf(node)
      const scale = Math.min(box.width / image.width, box.height / image.height)
      const [width, height] = [image.width * scale, image.height * scale]
      const { altTitle, altDescription, linkUrl } = node.attributes
      const made: DocNode = {
        id: presentation.newId(),
        kind: 'pageImage',
        attributes: {
          image: image.id,
          width,
          height,
          transform: translation(box.left + (box.width - width) / 2, box.top + (box.height - height) / 2),
          ...(sourceUrl !== null && { sourceUrl }),
          ...(altTitle !== undefined && { altTitle }),
          ...(altDescription !== undefined && { altDescription }),
          ...(linkUrl !== undefined && { linkUrl }),
        },
      }
      presentation.change([
        { op: 'insert', parent: parent.id, after: node.id, node: made },
        { op: 'remove', id: node.id },
      ])
      return presentation.element(presentation.find(made.id))
    })
  }
}
