import { decodeEntities } from './entities.ts'

const dropped = new Set(
  'script style head title template noscript iframe object svg math select textarea button blockquote del s strike'.split(
    ' ',
  ),
)
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const lines = new Set(
  'address article aside body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul br'.split(
    ' ',
  ),
)
const hiding =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d])|mso-hide\s*:\s*all|text-decoration[^;]*line-through|max-height\s*:\s*0/i
const quoting =
  /\b(?:gmail_quote|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|divRplyFwdMsg|appendonsend)\b/i
/** A mail may be made to be costly; leave is told in its first pages. */
const longest = 200_000

/**
 * What a person sees of HTML, as lines; cells of a table are parted by ` | `. Nothing in it is run, loaded or
 * trusted: hidden and quoted parts are left out, and what isn't closed hides no more than what follows it.
 */
export function visibleText(html: string): string {
  const source = html.slice(0, longest)
  const open: { readonly name: string; readonly hidden: boolean }[] = []
  let hidden = 0
  let text = ''
  let at = 0
  while (at < source.length) {
    const next = source.indexOf('<', at)
    if (next < 0) break
    if (!hidden) text += asText(source.slice(at, next))
    if (source.startsWith('<!--', next)) {
      const close = source.indexOf('-->', next + 4)
      at = close < 0 ? source.length : close + 3
      continue
    }
    const tag = tagAt(source, next)
    if (!tag) {
      if (!hidden) text += '<'
      at = next + 1
      continue
    }
    at = tag.end
    if (tag.closes) {
      const index = open.map(({ name }) => name).lastIndexOf(tag.name)
      if (index >= 0) for (const { hidden: was } of open.splice(index)) hidden -= was ? 1 : 0
    } else if (!voids.has(tag.name) && !tag.isEmpty && open.length < 500) {
      const hides = isHidden(tag.name, tag.attributes)
      open.push({ name: tag.name, hidden: hides })
      hidden += hides ? 1 : 0
      if (tag.name === 'script' || tag.name === 'style') at = endOfRaw(source, at, tag.name)
    }
    if (hidden) continue
    if (lines.has(tag.name)) text += '\n'
    if ((tag.name === 'td' || tag.name === 'th') && !tag.closes && !/\n\s*$/.test(text.slice(-40)))
      text += ' | '
  }
  if (!hidden && at < source.length) text += asText(source.slice(at))
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !/^[\s|]+$/.test(line))
    .join('\n')
}

/** Spaces and line ends of the source mean nothing. */
function asText(raw: string): string {
  return decodeEntities(raw).replace(/\s+/g, ' ')
}

function isHidden(name: string, attributes: string): boolean {
  return (
    dropped.has(name) ||
    hiding.test(/\bstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]*)/i.exec(attributes)?.[0] ?? '') ||
    /(?:^|\s)hidden(?:\s|=|$)/i.test(attributes) ||
    quoting.test(attributes)
  )
}

interface Tag {
  readonly name: string
  readonly attributes: string
  readonly closes: boolean
  readonly isEmpty: boolean
  readonly end: number
}

function tagAt(source: string, start: number): Tag | undefined {
  const head = /^<(\/?)([a-z][a-z0-9:-]*)|^<[!?]/i.exec(source.slice(start, start + 60))
  if (!head) return undefined
  let at = start + head[0].length
  let quote = ''
  for (; at < source.length; at += 1) {
    const char = source[at]
    if (quote) quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '>') break
  }
  const attributes = source.slice(start + head[0].length, at)
  return {
    name: (head[2] ?? '!').toLowerCase(),
    attributes,
    closes: head[1] === '/',
    isEmpty: !head[2] || attributes.endsWith('/'),
    end: at + 1,
  }
}

function endOfRaw(source: string, from: number, name: string): number {
  const close = source.toLowerCase().indexOf(`</${name}`, from)
  return close < 0 ? source.length : close
}
