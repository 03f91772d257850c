import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { RgbColor } from '../slides/colors.ts'

const named: Readonly<Record<string, string>> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  brown: '#a52a2a',
  cyan: '#00ffff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightblue: '#add8e6',
  lightgray: '#d3d3d3',
  lightgreen: '#90ee90',
  lightgrey: '#d3d3d3',
  lime: '#00ff00',
  magenta: '#ff00ff',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  pink: '#ffc0cb',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
}

/** A colour in CSS's words as `#rrggbb`; undefined for none. */
export function cssColor(given: unknown): string | undefined {
  if (given === null || given === undefined || given === '') return undefined
  const text = String(given).toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(text)) return text
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((one) => one + one).join('')}`
  const [, r, g, b] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text) ?? []
  if (r !== undefined) return rgb(Number(r), Number(g), Number(b))
  const known = Object.hasOwn(named, text) ? named[text] : undefined
  if (known === undefined) throw exception(`Invalid color: ${text}`)
  return known
}

export function rgb(red: number, green: number, blue: number): string {
  return `#${[red, green, blue]
    .map((one) =>
      Math.max(0, Math.min(255, Math.round(one)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** A colour; of themes nothing is built. */
export class ColorObject extends HostObject {
  readonly className: string = 'Spreadsheet.Color'
  constructor(protected hex: string | undefined) {
    super()
  }
  get css(): string | undefined {
    return this.hex
  }
  getColorType(): EnumValue {
    return enumValue('Base.ColorType', this.hex === undefined ? 'UNSUPPORTED' : 'RGB')
  }
  asRgbColor(): RgbColor {
    if (this.hex === undefined) throw exception('Object is not of type RgbColor.')
    return new RgbColor(this.hex)
  }
}

export class ColorBuilder extends ColorObject {
  override readonly className = 'Spreadsheet.ColorBuilder'
  setRgbColor(css: unknown): this {
    this.hex = cssColor(css)
    return this
  }
  build(): ColorObject {
    return new ColorObject(this.hex)
  }
}

export function cssOf(color: unknown): string | undefined {
  if (color === null || color === undefined) return undefined
  if (color instanceof ColorObject) return color.css
  throw exception('Cannot convert the value to a Color.')
}
