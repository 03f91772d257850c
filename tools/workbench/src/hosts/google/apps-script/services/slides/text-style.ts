import type { AttributeValue } from '../../../files/tree/model.ts'
import { looksOver } from '../../../slides/text.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import { nameOf, sizeOf, slidesEnum } from './arguments.ts'
import { type Characters, common } from './characters.ts'
import { Color, colorAndAlpha } from './colors.ts'
import { type Link, linkToSlide } from './links.ts'
import type { OpenPresentation } from './open-presentation.ts'

interface Stretch extends Characters {
  readonly presentation: OpenPresentation
}

/** What text has that nothing else is said of: the plain theme's, from memory. */
const plain: Readonly<Record<string, AttributeValue>> = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontFamily: 'Arial',
  fontSize: 14,
  foregroundColor: '#000000',
  textAlignment: 'normal',
}
const offsets: Readonly<Record<string, string>> = {
  NONE: 'normal',
  SUPERSCRIPT: 'superscript',
  SUBSCRIPT: 'subscript',
}
/** Bold is a weight of 700 at Google too; texts here keep no other. */
const boldWeight = 700

/** The look of a stretch of text; null where its characters differ. */
export class TextStyle extends HostObject {
  readonly className = 'Slides.TextStyle'
  constructor(private readonly characters: Stretch) {
    super()
  }
  isBold(): unknown {
    return this.read('bold')
  }
  isItalic(): unknown {
    return this.read('italic')
  }
  isUnderline(): unknown {
    return this.read('underline')
  }
  isStrikethrough(): unknown {
    return this.read('strikethrough')
  }
  getFontFamily(): unknown {
    return this.read('fontFamily')
  }
  getFontSize(): unknown {
    return this.read('fontSize')
  }
  getFontWeight(): number | null {
    const isBold = this.read('bold')
    return isBold === null ? null : isBold === true ? boldWeight : 400
  }
  getForegroundColor(): Color | null {
    return this.color('foregroundColor')
  }
  getBackgroundColor(): Color | null {
    return this.color('backgroundColor')
  }
  isBackgroundTransparent(): boolean {
    return this.read('backgroundColor') === null
  }
  getBaselineOffset(): EnumValue | null {
    const ours = this.read('textAlignment')
    const found = Object.entries(offsets).find(([, name]) => name === ours)
    return found ? slidesEnum('TextBaselineOffset', found[0]) : null
  }
  hasLink(): boolean {
    return this.looks.some(({ linkUrl }) => linkUrl !== undefined)
  }
  getLink(): Link | null {
    const url = this.read('linkUrl')
    return typeof url === 'string' ? this.characters.linkOf(url) : null
  }
  setBold(value: unknown): this {
    return this.write('bold', value === true)
  }
  setItalic(value: unknown): this {
    return this.write('italic', value === true)
  }
  setUnderline(value: unknown): this {
    return this.write('underline', value === true)
  }
  setStrikethrough(value: unknown): this {
    return this.write('strikethrough', value === true)
  }
  setFontFamily(family: unknown): this {
    return this.write('fontFamily', String(family))
  }
  setFontFamilyAndWeight(family: unknown, weight: unknown): this {
    return this.setFontFamily(family).write('bold', sizeOf(weight, 'fontWeight') >= boldWeight)
  }
  setFontSize(size: unknown): this {
    return this.write('fontSize', sizeOf(size, 'fontSize'))
  }
  setForegroundColor(...args: unknown[]): this {
    return this.write('foregroundColor', colorAndAlpha(args).color)
  }
  setBackgroundColor(...args: unknown[]): this {
    return this.write('backgroundColor', colorAndAlpha(args).color)
  }
  setBackgroundColorTransparent(): this {
    return this.write('backgroundColor', null)
  }
  setBaselineOffset(offset: unknown): this {
    return this.write('textAlignment', offsets[nameOf(offset)] ?? 'normal')
  }
  setLinkUrl(url: unknown): this {
    return this.write('linkUrl', String(url))
  }
  setLinkSlide(target: unknown): this {
    return this.setLinkUrl(linkToSlide(this.characters.presentation.tree, target))
  }
  removeLink(): this {
    return this.write('linkUrl', null)
  }

  private get looks() {
    const { holder, start, end } = this.characters
    return looksOver(holder, start, end)
  }
  private read(name: string): AttributeValue | null {
    return common(this.looks, name, plain[name] ?? null)
  }
  private color(name: string): Color | null {
    const color = this.read(name)
    return typeof color === 'string' ? new Color(color) : null
  }
  private write(name: string, value: AttributeValue | null): this {
    this.characters.change({ [name]: value }, 'characters')
    return this
  }
}
