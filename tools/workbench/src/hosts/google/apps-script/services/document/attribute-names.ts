import type { AttributePatch, Attributes, AttributeValue, NodeKind } from '../../../files/tree/model.ts'
import { exception } from '../../bridge/exception.ts'
import { EnumValue, enumValue } from '../../bridge/host-object.ts'

/** Google's name of an attribute beside a document's, and how a value of one is read as the other. */
interface Naming {
  readonly google: string
  readonly ours: string
  readonly kind: 'plain' | 'color' | 'pixels' | EnumNames
}

/** Google's names of an enum's members by those of a document. */
export interface EnumNames {
  readonly type: string
  readonly names: Readonly<Record<string, string>>
}

export const headingNames: EnumNames = {
  type: 'Document.ParagraphHeading',
  names: {
    normal: 'NORMAL',
    heading1: 'HEADING1',
    heading2: 'HEADING2',
    heading3: 'HEADING3',
    heading4: 'HEADING4',
    heading5: 'HEADING5',
    heading6: 'HEADING6',
    title: 'TITLE',
    subtitle: 'SUBTITLE',
  },
}
export const alignmentNames: EnumNames = {
  type: 'Document.HorizontalAlignment',
  names: { left: 'LEFT', center: 'CENTER', right: 'RIGHT', justify: 'JUSTIFY' },
}
export const glyphNames: EnumNames = {
  type: 'Document.GlyphType',
  names: {
    bullet: 'BULLET',
    hollowBullet: 'HOLLOW_BULLET',
    squareBullet: 'SQUARE_BULLET',
    number: 'NUMBER',
    latinUpper: 'LATIN_UPPER',
    latinLower: 'LATIN_LOWER',
    romanUpper: 'ROMAN_UPPER',
    romanLower: 'ROMAN_LOWER',
  },
}
export const textAlignmentNames: EnumNames = {
  type: 'Document.TextAlignment',
  names: { normal: 'NORMAL', superscript: 'SUPERSCRIPT', subscript: 'SUBSCRIPT' },
}
export const verticalAlignmentNames: EnumNames = {
  type: 'Document.VerticalAlignment',
  names: { top: 'TOP', center: 'CENTER', bottom: 'BOTTOM' },
}

const naming = (google: string, ours: string, kind: Naming['kind'] = 'plain'): Naming => ({
  google,
  ours,
  kind,
})

export const textNamings: readonly Naming[] = [
  naming('FONT_SIZE', 'fontSize'),
  naming('ITALIC', 'italic'),
  naming('STRIKETHROUGH', 'strikethrough'),
  naming('FOREGROUND_COLOR', 'foregroundColor', 'color'),
  naming('BOLD', 'bold'),
  naming('LINK_URL', 'linkUrl'),
  naming('UNDERLINE', 'underline'),
  naming('FONT_FAMILY', 'fontFamily'),
  naming('BACKGROUND_COLOR', 'backgroundColor', 'color'),
]
const paragraph: readonly Naming[] = [
  naming('LEFT_TO_RIGHT', 'leftToRight'),
  naming('INDENT_FIRST_LINE', 'indentFirstLine'),
  naming('INDENT_START', 'indentStart'),
  naming('INDENT_END', 'indentEnd'),
  naming('HEADING', 'heading', headingNames),
  naming('HORIZONTAL_ALIGNMENT', 'alignment', alignmentNames),
  naming('LINE_SPACING', 'lineSpacing'),
  naming('SPACING_BEFORE', 'spacingBefore'),
  naming('SPACING_AFTER', 'spacingAfter'),
]
const section: readonly Naming[] = [
  naming('MARGIN_TOP', 'marginTop'),
  naming('MARGIN_BOTTOM', 'marginBottom'),
  naming('MARGIN_LEFT', 'marginLeft'),
  naming('MARGIN_RIGHT', 'marginRight'),
  naming('PAGE_WIDTH', 'pageWidth'),
  naming('PAGE_HEIGHT', 'pageHeight'),
]

const own: Readonly<Partial<Record<NodeKind, readonly Naming[]>>> = {
  paragraph,
  listItem: [
    ...paragraph,
    naming('LIST_ID', 'listId'),
    naming('NESTING_LEVEL', 'nestingLevel'),
    naming('GLYPH_TYPE', 'glyph', glyphNames),
  ],
  table: [naming('BORDER_COLOR', 'borderColor', 'color'), naming('BORDER_WIDTH', 'borderWidth')],
  tableRow: [naming('MINIMUM_HEIGHT', 'minimumHeight')],
  tableCell: [
    naming('BACKGROUND_COLOR', 'backgroundColor', 'color'),
    naming('PADDING_TOP', 'paddingTop'),
    naming('PADDING_BOTTOM', 'paddingBottom'),
    naming('PADDING_LEFT', 'paddingLeft'),
    naming('PADDING_RIGHT', 'paddingRight'),
    naming('VERTICAL_ALIGNMENT', 'verticalAlignment', verticalAlignmentNames),
    naming('WIDTH', 'width'),
  ],
  image: [
    naming('WIDTH', 'width', 'pixels'),
    naming('HEIGHT', 'height', 'pixels'),
    naming('LINK_URL', 'linkUrl'),
  ],
  body: section,
  header: section,
  footer: section,
}

/** The attributes of a kind of element itself, without those of the text in it. */
export function ownNamings(kind: NodeKind): readonly Naming[] {
  return own[kind] ?? []
}

/** Attributes as a project sees them: each name that there is, null where nothing is set. */
export function toGoogle(
  namings: readonly Naming[],
  read: (ours: string) => AttributeValue | undefined,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    namings.map(({ google, ours, kind }) => [google, valueToGoogle(kind, read(ours))]),
  )
}

/** What a project set of these attributes. */
export function fromGoogle(
  namings: readonly Naming[],
  given: Readonly<Record<string, unknown>>,
): AttributePatch {
  return Object.fromEntries(
    namings
      .filter(({ google }) => Object.hasOwn(given, google))
      .map(({ google, ours, kind }) => [ours, valueFromGoogle(kind, given[google], google)]),
  )
}

function valueToGoogle(kind: Naming['kind'], value: AttributeValue | undefined): unknown {
  if (value === undefined) return null
  if (typeof kind === 'object') return enumOf(kind, String(value))
  return kind === 'pixels' ? toPixels(Number(value)) : value
}

export function valueFromGoogle(kind: Naming['kind'], value: unknown, name: string): AttributeValue | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof kind === 'object') return nameOf(kind, value)
  if (kind === 'color') return colorOf(value)
  if (kind === 'pixels') return toPoints(Number(value))
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  // A font of the FontFamily enum of old.
  if (value instanceof EnumValue) return fontOf(value.name)
  throw exception(`Invalid argument: ${name}`)
}

export function enumOf({ type, names }: EnumNames, ours: string): EnumValue {
  return enumValue(type, names[ours] ?? ours)
}

export function nameOf({ type, names }: EnumNames, value: unknown): string {
  const google = value instanceof EnumValue ? value.name : String(value)
  const found = Object.entries(names).find(([, name]) => name === google)
  if (!found) throw exception(`Invalid argument: ${type.split('.').at(-1)}`)
  return found[0]
}

/** `#1A73E8` as documents keep it. */
function colorOf(value: unknown): string {
  const text = String(value).toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(text)) return text
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`
  throw exception(`Invalid argument: color`)
}

/** Documents measure pictures in points, scripts in pixels: 96 to the inch. */
export function toPixels(points: number): number {
  return Math.round((points * 96) / 72)
}

export function toPoints(pixels: number): number {
  return (pixels * 72) / 96
}

function fontOf(name: string): string {
  return name
    .toLowerCase()
    .split('_')
    .map((word) => (word === 'ms' ? 'MS' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}

/** Attributes whose unset value is told as null. */
export function orNull(attributes: Attributes, name: string): AttributeValue | null {
  return attributes[name] ?? null
}
