/** Names that may be called in a style value. `url` is judged apart: only a fragment of the same picture. */
const functions = new Set(
  'var calc min max rgb rgba hsl hsla hwb lab lch oklab oklch color-mix translate translatex translatey scale scalex scaley rotate skewx skewy matrix drop-shadow blur brightness contrast saturate grayscale invert opacity hue-rotate cubic-bezier steps'.split(
    ' ',
  ),
)

const properties =
  /^(?:--[\w-]+|fill(?:-opacity|-rule)?|stroke(?:-[a-z]+)*|stop-(?:color|opacity)|flood-(?:color|opacity)|lighting-color|color|color-interpolation(?:-filters)?|opacity|display|visibility|overflow|filter|mask|clip-path|clip-rule|marker(?:-start|-mid|-end)?|paint-order|vector-effect|shape-rendering|text-rendering|font(?:-[a-z]+)*|text-(?:anchor|align|decoration|transform|overflow|shadow|decoration-[a-z]+)|dominant-baseline|alignment-baseline|baseline-shift|letter-spacing|word-spacing|line-height|white-space|direction|unicode-bidi|writing-mode|transform(?:-origin|-box)?|animation(?:-[a-z-]+)?|transition|cursor|pointer-events|rx|ry|r|cx|cy|x|y|d|mix-blend-mode|isolation|background-color)$/

/** How names of one picture are kept apart from those of its surroundings. */
export interface Names {
  /** The picture's own name for an id or class. */
  rename(name: string): string
  /** The root's id, already renamed: every selector is bound to it. */
  readonly root: string
}

/**
 * A style value if it is harmless, with its fragment references renamed; undefined otherwise. Escapes are refused
 * altogether, so that what we read is what a browser reads.
 */
export function styleValue(value: string, names: Names): string | undefined {
  if (/[\\@<>{};]/.test(value) || value.includes('/*') || value.includes('//')) return undefined
  const renamed = value.replace(
    /url\(\s*(["']?)#([\w.:-]+)\1\s*\)/gi,
    (_match, _quote, id: string) => `\0(#${names.rename(id)})`,
  )
  const called = [...renamed.matchAll(/([\w-]+)\s*\(/g)].map((match) => (match[1] ?? '').toLowerCase())
  if (!called.every((name) => functions.has(name))) return undefined
  return renamed.replaceAll('\0(', 'url(').trim()
}

/** The harmless ones among `property: value; …`. */
export function styleDeclarations(text: string, names: Names): string {
  const kept: string[] = []
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, colon).trim()
    if (colon < 1 || !properties.test(property.startsWith('--') ? property : property.toLowerCase())) continue
    const value = styleValue(declaration.slice(colon + 1), names)
    if (value !== undefined && value !== '') kept.push(`${property}:${value}`)
  }
  return kept.join(';')
}

const plainSelector = /^[\w\s.#>+~*:()[\]="'-]+$/

function boundSelector(selector: string, names: Names): string | undefined {
  const text = selector.trim()
  if (!plainSelector.test(text) || /["']?\bon\w+/.test(text.replace(/[.#][\w-]+/g, ''))) return undefined
  const renamed = text.replace(
    /([.#])(-?[A-Za-z_][\w-]*)/g,
    (_match, sigil: string, name: string) => `${sigil}${names.rename(name)}`,
  )
  const bare = renamed.replace(/^:root\b|^svg(?![\w-])/, `#${names.root}`)
  return bare.startsWith(`#${names.root}`) ? bare : `#${names.root} ${bare}`
}

/** Where the block that opens at `open` ends; the text's end for a block that never closes. */
function blockEnd(css: string, open: number): number {
  let depth = 0
  for (let index = open; index < css.length; index++) {
    if (css[index] === '{') depth++
    if (css[index] === '}' && --depth === 0) return index
  }
  return css.length
}

function keyframes(body: string, names: Names): string {
  let kept = ''
  for (const match of body.matchAll(/((?:from|to|[\d.]+%)(?:\s*,\s*(?:from|to|[\d.]+%))*)\s*\{([^{}]*)\}/gi))
    kept += `${match[1]}{${styleDeclarations(match[2] ?? '', names)}}`
  return kept
}

/**
 * A style sheet with nothing in it that loads, runs or reaches beyond its picture: no at-rule but @keyframes, every
 * selector bound to the root, every declaration judged.
 */
export function styleSheet(text: string, names: Names): string {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/<!--|-->|<!\[CDATA\[|\]\]>/g, '')
  let kept = ''
  let position = 0
  while (position < css.length) {
    const open = css.indexOf('{', position)
    if (open < 0) break
    const end = blockEnd(css, open)
    const statements = css.slice(position, open).split(';')
    const prelude = statements[statements.length - 1]?.trim() ?? ''
    const body = css.slice(open + 1, end)
    const animation = /^@keyframes\s+([A-Za-z_][\w-]*)$/.exec(prelude)
    if (animation) kept += `@keyframes ${animation[1]}{${keyframes(body, names)}}`
    else if (!prelude.startsWith('@') && !body.includes('{')) {
      const selectors = prelude.split(',').map((selector) => boundSelector(selector, names))
      const good = selectors.filter((selector) => selector !== undefined)
      const declarations = styleDeclarations(body, names)
      if (good.length > 0 && declarations) kept += `${good.join(',')}{${declarations}}`
    }
    position = end + 1
  }
  return kept
}
