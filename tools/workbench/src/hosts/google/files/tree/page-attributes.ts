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
import type { PageContainerKind, PageLeafKind } from './page-kinds.ts'

const numbers =
  (count: number, what: string): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length === count &&
    value.every((item) => typeof item === 'number' && Number.isFinite(item))
      ? null
      : `takes ${what}`
const isColorOrNone: Check = (value) => (value === 'none' ? null : isColor(value))
const isShare: Check = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? null : 'takes a number from 0 to 1'

const alternative = { altTitle: isText, altDescription: isText }
/** A box of this size in points, put on the page by an affine transform: scaleX, shearY, shearX, scaleY, translateX, translateY. */
const box = {
  ...alternative,
  width: isPoints,
  height: isPoints,
  transform: numbers(6, 'six numbers'),
  linkUrl: isText,
}
const dash = oneOf('SOLID', 'DOT', 'DASH', 'DASH_DOT', 'LONG_DASH', 'LONG_DASH_DOT')
const border = { borderColor: isColorOrNone, borderWidth: isPoints, borderDash: dash }
const alignment = oneOf('TOP', 'MIDDLE', 'BOTTOM')
const background = { backgroundColor: isColorOrNone, backgroundAlpha: isShare, image: isText }
const fill = { fillColor: isColorOrNone, fillAlpha: isShare }
const point = numbers(2, 'two numbers')

/** The attributes of what is on pages. `image` names a picture's bytes: of a page, its background. */
export const pageAttributes: Readonly<
  Record<PageContainerKind | PageLeafKind, Readonly<Record<string, Check>>>
> = {
  presentation: { pageWidth: isPositive, pageHeight: isPositive },
  master: background,
  layout: { ...background, layout: isText, displayName: isText },
  // `layout` is the id of a layout of the same presentation.
  slide: { ...background, layout: isText, isSkipped: isTrueOrFalse },
  notes: {},
  group: alternative,
  shape: {
    ...box,
    ...border,
    ...fill,
    shapeType: isText,
    placeholder: isText,
    placeholderIndex: isSigned,
    contentAlignment: alignment,
  },
  pageTable: { ...alternative, columnWidths: isWidths, left: isSigned, top: isSigned },
  pageTableRow: { minimumHeight: isPoints },
  pageTableCell: { ...fill, contentAlignment: alignment },
  pageImage: { ...box, ...border, image: isText, sourceUrl: isText },
  line: {
    ...alternative,
    start: point,
    end: point,
    lineColor: isColorOrNone,
    lineWidth: isPoints,
    lineDash: dash,
    startArrow: isText,
    endArrow: isText,
    category: oneOf('STRAIGHT', 'BENT', 'CURVED'),
    linkUrl: isText,
    // Elements that it is tied to, with the number of a site on each.
    startElement: isText,
    startSite: isSigned,
    endElement: isText,
    endSite: isSigned,
  },
}
