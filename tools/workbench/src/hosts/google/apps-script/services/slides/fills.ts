import type { AttributePatch } from '../../../files/tree/model.ts'
import { backgroundOf } from '../../../slides/pages.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import { Blob } from '../blob.ts'
import { nameOf, sizeOf, slidesEnum } from './arguments.ts'
import { colorAndAlpha, SolidFill } from './colors.ts'
import { loadImage } from './images.ts'
import type { OpenPresentation } from './open-presentation.ts'

/** Something that a node has by attributes of a common beginning: a fill, a border, a background. */
abstract class Aspect extends HostObject {
  constructor(
    protected readonly presentation: OpenPresentation,
    readonly id: string,
  ) {
    super()
  }
  protected read(name: string): unknown {
    const node = this.presentation.find(this.id)
    return 'attributes' in node ? node.attributes[name] : undefined
  }
  protected set(attributes: AttributePatch): void {
    this.presentation.set(this.id, attributes)
  }
}

abstract class Filled extends Aspect {
  protected abstract readonly colorName: string
  protected abstract readonly alphaName: string | null
  isVisible(): boolean {
    return this.color !== undefined
  }
  getSolidFill(): SolidFill | null {
    return this.color === undefined ? null : new SolidFill(this.color, this.alpha)
  }
  setSolidFill(...args: unknown[]): void {
    const { color, alpha } = colorAndAlpha(args)
    this.set({ [this.colorName]: color, ...(this.alphaName && { [this.alphaName]: alpha }) })
  }
  setTransparent(): void {
    this.set({ [this.colorName]: 'none' })
  }
  protected get color(): string | undefined {
    const color = this.read(this.colorName)
    return typeof color === 'string' && color !== 'none' ? color : undefined
  }
  private get alpha(): number {
    const alpha = this.alphaName && this.read(this.alphaName)
    return typeof alpha === 'number' ? alpha : 1
  }
}

/** The fill of a shape or of a table's cell. */
export class Fill extends Filled {
  readonly className = 'Slides.Fill'
  protected readonly colorName = 'fillColor'
  protected readonly alphaName = 'fillAlpha'
  getType(): EnumValue {
    return slidesEnum('FillType', this.color === undefined ? 'NONE' : 'SOLID')
  }
}

/** The line around a shape or a picture, and a line itself. */
export class LineFill extends Filled {
  readonly className = 'Slides.LineFill'
  protected readonly alphaName = null
  constructor(
    presentation: OpenPresentation,
    id: string,
    protected readonly colorName: 'borderColor' | 'lineColor',
  ) {
    super(presentation, id)
  }
  getFillType(): EnumValue {
    return slidesEnum('LineFillType', this.color === undefined ? 'NONE' : 'SOLID')
  }
}

export class Border extends Aspect {
  readonly className = 'Slides.Border'
  isVisible(): boolean {
    return this.getLineFill().isVisible()
  }
  getLineFill(): LineFill {
    return new LineFill(this.presentation, this.id, 'borderColor')
  }
  getWeight(): number {
    return Number(this.read('borderWidth') ?? 1)
  }
  setWeight(points: unknown): this {
    this.set({ borderWidth: sizeOf(points, 'points') })
    return this
  }
  getDashStyle(): EnumValue {
    return slidesEnum('DashStyle', String(this.read('borderDash') ?? 'SOLID'))
  }
  setDashStyle(style: unknown): this {
    this.set({ borderDash: nameOf(style) })
    return this
  }
  setTransparent(): this {
    this.set({ borderColor: 'none' })
    return this
  }
}

/** What lies under all of a page. */
export class PageBackground extends Filled {
  readonly className = 'Slides.PageBackground'
  protected readonly colorName = 'backgroundColor'
  protected readonly alphaName = 'backgroundAlpha'
  override isVisible(): boolean {
    return this.kind !== 'NONE'
  }
  override setSolidFill(...args: unknown[]): void {
    super.setSolidFill(...args)
    this.set({ image: null })
  }
  override setTransparent(): void {
    this.set({ backgroundColor: 'none', image: null })
  }
  getType(): EnumValue {
    return slidesEnum('PageBackgroundType', this.kind)
  }
  getPictureFill(): PictureFill | null {
    return this.kind === 'PICTURE' ? new PictureFill(this.presentation, String(this.read('image'))) : null
  }
  setPictureFill(source: unknown): void | Promise<void> {
    return loadImage(this.presentation, source, ({ id }) => this.set({ image: id }))
  }
  protected override read(name: string): unknown {
    const { tree } = this.presentation
    return backgroundOf(tree, this.presentation.container(this.id))[name]
  }
  private get kind(): 'PICTURE' | 'SOLID' | 'NONE' {
    if (typeof this.read('image') === 'string') return 'PICTURE'
    return this.color === undefined ? 'NONE' : 'SOLID'
  }
}

export class PictureFill extends HostObject {
  readonly className = 'Slides.PictureFill'
  constructor(
    private readonly presentation: OpenPresentation,
    private readonly image: string,
  ) {
    super()
  }
  getBlob(): Blob {
    const image = this.presentation.slides.image(this.presentation.id, this.image)
    if (!image) throw exception('The image is no longer there.')
    return new Blob(image.content, image.type, image.name)
  }
  getAs(type: unknown): Blob {
    return this.getBlob().getAs(type)
  }
}
