import {
  type Check,
  isColor,
  isPoints,
  isPositive,
  isSigned,
  isText,
  isTrueOrFalse,
  isWidths,
  oneOf,
} from './attribute-checks.ts'
import type { AttributePatch, NodeKind } from './model.ts'
import { pageAttributes } from './page-attributes.ts'

const isLevel: Check = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 8
    ? null
    : 'takes a level from 0 to 8'

const headings = [
  'normal',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
  'heading6',
  'title',
  'subtitle',
] as const

const text = {
  bold: isTrueOrFalse,
  italic: isTrueOrFalse,
  underline: isTrueOrFalse,
  strikethrough: isTrueOrFalse,
  linkUrl: isText,
  fontFamily: isText,
  fontSize: isPositive,
  foregroundColor: isColor,
  backgroundColor: isColor,
  textAlignment: oneOf('normal', 'superscript', 'subscript'),
}
const paragraph = {
  // The look that the next text of an empty paragraph gets.
  ...text,
  heading: oneOf(...headings),
  alignment: oneOf('left', 'center', 'right', 'justify'),
  indentStart: isSigned,
  indentEnd: isSigned,
  indentFirstLine: isSigned,
  lineSpacing: isPositive,
  spacingBefore: isPoints,
  spacingAfter: isPoints,
  leftToRight: isTrueOrFalse,
}
const section = {
  marginTop: isPoints,
  marginBottom: isPoints,
  marginLeft: isPoints,
  marginRight: isPoints,
  pageWidth: isPositive,
  pageHeight: isPositive,
}

const tables: Readonly<Record<NodeKind, Readonly<Record<string, Check>>>> = {
  document: { language: isText },
  fragment: {},
  body: section,
  header: section,
  footer: section,
  text,
  paragraph,
  listItem: {
    ...paragraph,
    glyph: oneOf(
      'bullet',
      'hollowBullet',
      'squareBullet',
      'number',
      'latinUpper',
      'latinLower',
      'romanUpper',
      'romanLower',
    ),
    nestingLevel: isLevel,
    listId: isText,
  },
  table: { borderColor: isColor, borderWidth: isPoints, columnWidths: isWidths },
  tableRow: { minimumHeight: isPoints },
  tableCell: {
    backgroundColor: isColor,
    paddingTop: isPoints,
    paddingBottom: isPoints,
    paddingLeft: isPoints,
    paddingRight: isPoints,
    verticalAlignment: oneOf('top', 'center', 'bottom'),
    width: isPoints,
  },
  // `image` names the bytes; width and height are in points.
  image: {
    image: isText,
    width: isPositive,
    height: isPositive,
    altTitle: isText,
    altDescription: isText,
    linkUrl: isText,
  },
  horizontalRule: {},
  pageBreak: {},
  namedRange: {},
  ...pageAttributes,
}

/** What is wrong with attributes of a node, in words; null if nothing is. */
export function checkAttributes(kind: NodeKind, attributes: AttributePatch): string | null {
  const checks = tables[kind]
  for (const [name, value] of Object.entries(attributes)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (!check) return `${kind} has no attribute ${name}.`
    if (typeof value === 'number' && !Number.isFinite(value)) return `${name} takes a finite number.`
    const problem = value === null ? null : check(value)
    if (problem !== null) return `${name} ${problem}.`
  }
  return null
}

/** Attributes as a document keeps them: Google loses new lines in a picture's description (seen 2026-11, facts of an add-on). */
export function kept<T extends AttributePatch>(kind: NodeKind, attributes: T): T {
  const description = attributes.altDescription
  return kind === 'image' && typeof description === 'string' && /[\r\n]/.test(description)
    ? { ...attributes, altDescription: description.replace(/[\r\n]+/g, '') }
    : attributes
}
