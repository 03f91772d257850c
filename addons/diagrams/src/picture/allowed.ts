/** What an SVG may consist of. Everything else is left out: scripts, animation, images, HTML. */

const split = (words: string) => new Set(words.split(' '))

/** Elements, by their exact SVG names. */
export const allowedElements = split(
  'svg g path rect circle ellipse line polyline polygon text tspan textPath defs marker linearGradient radialGradient stop clipPath mask pattern symbol use a title desc style filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile',
)

/** Attributes that hold numbers, lists of numbers or keywords and can name nothing outside. */
export const plainAttributes = split(
  'd x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height points viewBox preserveAspectRatio offset pathLength rotate textLength lengthAdjust startOffset method spacing side refX refY markerWidth markerHeight markerUnits orient gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform filterUnits primitiveUnits in in2 result operator k1 k2 k3 k4 mode type values stdDeviation edgeMode radius tableValues slope intercept amplitude exponent version role aria-label aria-roledescription aria-hidden lang tabindex data-scheme',
)

/** Attributes whose value is a style value. */
export const styleAttributes = split(
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-miterlimit stop-color stop-opacity flood-color flood-opacity lighting-color color color-interpolation color-interpolation-filters opacity display visibility overflow filter mask clip-path clip-rule marker-start marker-mid marker-end paint-order vector-effect shape-rendering text-rendering font-family font-size font-style font-weight font-variant font-stretch text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift letter-spacing word-spacing direction unicode-bidi writing-mode transform transform-origin pointer-events',
)

/** Attributes that name other elements of the picture by id, separated by spaces. */
export const idListAttributes = split('aria-labelledby aria-describedby')

/** Elements whose href may name a part of the same picture. */
export const fragmentUsers = split('use textPath linearGradient radialGradient pattern filter')

/** A link that a reader may follow. */
export function isSafeLink(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|#)[^\s<>"'`\\]*$/i.test(href)
}
