import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { addressesLoaded } from '../static/models/loading-texts.ts'
import { table } from '../table.ts'
import type { Mention } from './app.ts'
import type { TextFile } from './text-file.ts'
import { placesIn } from './text-places.ts'

type Where = Mention['where']
type Kind = Mention['as']

/** The addresses that a text names. */
export function mentionsIn({ file, kind, text }: TextFile, where: Where): readonly Mention[] {
  const read = kind === 'html' ? pageMentions : kind === 'style' ? styleMentions : scriptMentions
  return read(file, text, where)
}

/** The addresses in a script's text, comments left out as far as a line shows that it is one. */
function scriptMentions(file: string, text: string, where: Where): readonly Mention[] {
  const place = placesIn(file, text)
  const found: Mention[] = []
  // Bundles are large: what looks for the two strokes alone takes a tenth of a whole expression's time.
  for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at + 2)) {
    const named = addressAt(text, at)
    if (named !== undefined) found.push(...mention(named.address, 'text', place(named.start), where))
  }
  return found
}

/** The address whose two strokes stand at an offset of a script's text. */
export function addressAt(
  text: string,
  at: number,
): { readonly start: number; readonly address: string } | undefined {
  const scheme = /(?:\b(?:https?|wss?):|["'`])$/i.exec(text.slice(Math.max(0, at - 7), at))?.[0]
  rest.lastIndex = at
  const behind = scheme === undefined ? undefined : rest.exec(text)?.[0]
  if (scheme === undefined || behind === undefined) return undefined
  const start = at - (scheme.endsWith(':') ? scheme.length : 0)
  return isComment(text, start) ? undefined : { start, address: text.slice(start, at) + behind }
}

const rest = /\/\/[\w*.-]{1,253}\.[a-z]{2,63}[^\s"'`<>\\)]{0,300}/iy

/** Far enough back to see a line's start in code that a person wrote. */
const lookBack = 300

function isComment(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - lookBack), index)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return /^\s*(\*|\/\*)|(^|[\s;{}(,])\/\/(?![\w*.-]+\.[a-z]{2,})/i.test(line)
}

/** What a style sheet loads from elsewhere. */
function styleMentions(file: string, text: string, where: Where): readonly Mention[] {
  const place = placesIn(file, text)
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...bare.matchAll(/(@import\s+(?:url\(\s*)?|url\(\s*)["']?((?:https?:)?\/\/[^\s"')]+)/gi)].flatMap(
    ({ 1: how = '', 2: address = '', index }) =>
      mention(address, styleKind(how, address), place(index), where),
  )
}

const styleKind = (how: string, address: string): Kind => {
  if (how.startsWith('@')) return 'style'
  return /\.(woff2?|ttf|otf|eot)\b/i.test(address) ? 'font' : 'image'
}

const attributes = table<readonly [attribute: string, as: Kind]>({
  script: ['src', 'script'],
  img: ['src', 'image'],
  iframe: ['src', 'frame'],
  embed: ['src', 'frame'],
  object: ['data', 'frame'],
  audio: ['src', 'media'],
  video: ['src', 'media'],
  source: ['src', 'media'],
  track: ['src', 'media'],
  input: ['src', 'image'],
  base: ['href', 'script'],
  a: ['href', 'link'],
  form: ['action', 'link'],
})

/** What a page loads from elsewhere, and where its scripts and styles name. */
function pageMentions(file: string, text: string, where: Where): readonly Mention[] {
  const found: Mention[] = []
  const place = placesIn(file, text)
  look(parse(text, { sourceCodeLocationInfo: true }), 0)
  return found

  function look(node: DefaultTreeAdapterTypes.Node, depth: number): void {
    if (depth > 500) return
    if ('attrs' in node) {
      const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value ?? ''
      const offset = node.sourceCodeLocation?.startOffset ?? 0
      const add = (address: string, as: Kind) =>
        found.push(...mention(address.trim(), as, place(offset), where))
      const [name, as] =
        node.tagName === 'link' ? linkKind(attribute('rel')) : (attributes.get(node.tagName) ?? [])
      if (name !== undefined && as !== undefined) add(attribute(name), as)
      for (const one of `${attribute('srcset')},${attribute('imagesrcset')}`.split(/,\s*/))
        add(one.trim().split(/\s/)[0] ?? '', 'image')
      for (const one of ['poster', 'background']) add(attribute(one), 'image')
      if (/^(image|use|feImage)$/.test(node.tagName)) add(attribute('href'), 'image')
      for (const address of addressesLoaded(attribute('style'))) add(address, 'image')
      if (/^\s*refresh\s*$/i.test(attribute('http-equiv')))
        add(/;\s*url\s*=\s*["']?([^"']*)/i.exec(attribute('content'))?.[1] ?? '', 'frame')
      if (attribute('srcdoc') !== '')
        for (const inside of pageMentions(file, attribute('srcdoc'), where))
          found.push({ ...inside, at: place(offset) })
      const inner = node.childNodes[0]
      if (inner && 'value' in inner && (node.tagName === 'script' || node.tagName === 'style')) {
        const start = inner.sourceCodeLocation?.startOffset ?? 0
        const read = node.tagName === 'script' ? scriptMentions : styleMentions
        // The text before is blank, so that the places are the page's.
        found.push(...read(file, text.slice(0, start).replace(/[^\n]/g, ' ') + inner.value, where))
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) look(child, depth + 1)
    if ('content' in node) look(node.content, depth + 1)
  }
}

const linkKind = (rel: string): readonly [attribute: string, as: Kind] => {
  if (/stylesheet/i.test(rel)) return ['href', 'style']
  if (/icon/i.test(rel)) return ['href', 'image']
  return ['href', /preload|prefetch|preconnect|modulepreload|manifest/i.test(rel) ? 'script' : 'link']
}

/** An address as what it is; none where no host can be read out of it. */
export function mention(address: string, as: Kind, at: Mention['at'], where: Where): readonly Mention[] {
  const host = /^(?:[a-z]+:)?\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase()
  return host === undefined ? [] : [{ address: address.slice(0, 300), host, as, at, where }]
}
