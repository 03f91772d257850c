import { exception } from '../../bridge/exception.ts'
import { EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { nameOf, slidesEnum } from './arguments.ts'

/** The colours of Google's plain theme, from memory; a presentation here has no other. */
const themeColors: Readonly<Record<string, string>> = {
  DARK1: '#000000',
  LIGHT1: '#ffffff',
  DARK2: '#595959',
  LIGHT2: '#eeeeee',
  ACCENT1: '#4285f4',
  ACCENT2: '#212121',
  ACCENT3: '#78909c',
  ACCENT4: '#ffab40',
  ACCENT5: '#0097a7',
  ACCENT6: '#eeff41',
  HYPERLINK: '#0097a7',
  FOLLOWED_HYPERLINK: '#0097a7',
}

export class RgbColor extends HostObject {
  readonly className = 'Base.RgbColor'
  constructor(private readonly hex: string) {
    super()
  }
  asHexString(): string {
    return this.hex
  }
  getRed(): number {
    return this.part(1)
  }
  getGreen(): number {
    return this.part(3)
  }
  getBlue(): number {
    return this.part(5)
  }
  getColorType(): EnumValue {
    return enumValue('Base.ColorType', 'RGB')
  }
  private part(at: number): number {
    return Number.parseInt(this.hex.slice(at, at + 2), 16)
  }
}

/** A colour. One of the theme becomes its own colour when it is set: presentations keep no reference to their theme. */
export class Color extends HostObject {
  readonly className = 'Slides.Color'
  constructor(readonly hex: string) {
    super()
  }
  asRgbColor(): RgbColor {
    return new RgbColor(this.hex)
  }
  asThemeColor(): never {
    // Google's words, from memory.
    throw exception('Object is not of type ThemeColor.')
  }
  getColorType(): EnumValue {
    return enumValue('Base.ColorType', 'RGB')
  }
}

export class ColorScheme extends HostObject {
  readonly className = 'Slides.ColorScheme'
  getConcreteColor(type: unknown): Color {
    return new Color(themed(type))
  }
  getThemeColors(): readonly EnumValue[] {
    return Object.keys(themeColors).map((name) => slidesEnum('ThemeColorType', name))
  }
}

export class SolidFill extends HostObject {
  readonly className = 'Slides.SolidFill'
  constructor(
    private readonly hex: string,
    private readonly alpha: number,
  ) {
    super()
  }
  getColor(): Color {
    return new Color(this.hex)
  }
  getAlpha(): number {
    return this.alpha
  }
}

/** Reads (color), (hex), (theme colour) and (red, green, blue), each with an alpha behind it. */
export function colorAndAlpha(args: readonly unknown[]): { readonly color: string; readonly alpha: number } {
  const isNumbers = args.length >= 3 && args.slice(0, 3).every((arg) => typeof arg === 'number')
  const alpha = args[isNumbers ? 3 : 1]
  const share = alpha === undefined ? 1 : Number(alpha)
  if (!(share >= 0 && share <= 1)) throw exception('Invalid argument: alpha')
  return { color: isNumbers ? mixed(args.slice(0, 3) as number[]) : colorOf(args[0]), alpha: share }
}

/** `#1a73e8` of any kind of colour. */
function colorOf(value: unknown): string {
  if (value instanceof Color) return value.hex
  if (value instanceof EnumValue) return themed(value)
  const text = String(value).toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(text)) return text
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`
  throw exception('Invalid argument: color')
}

function mixed(parts: readonly number[]): string {
  if (!parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 255))
    throw exception('Invalid argument: color')
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function themed(type: unknown): string {
  const color = themeColors[nameOf(type)]
  if (color === undefined) throw exception('Invalid argument: color')
  return color
}
