import type { AdfNode } from '../../adf.ts'
import { parseAdfExtension, parseMacro } from './parse-macro.ts'
import type { FileNames } from './storage.ts'
import type { XmlElement, XmlNode } from './xml.ts'
import { childNamed, textOf } from './xml-tree.ts'

type Mark = NonNullable<AdfNode['marks']>[number]

const markOf: Readonly<Record<string, (element: XmlElement) => Mark | undefined>> = {
  strong: () => ({ type: 'strong' }),
  b: () => ({ type: 'strong' }),
  em: () => ({ type: 'em' }),
  i: () => ({ type: 'em' }),
  code: () => ({ type: 'code' }),
  u: () => ({ type: 'underline' }),
  del: () => ({ type: 'strike' }),
  s: () => ({ type: 'strike' }),
  sub: () => ({ type: 'subsup', attrs: { type: 'sub' } }),
  sup: () => ({ type: 'subsup', attrs: { type: 'sup' } }),
  a: ({ attributes }) =>
    attributes.href === undefined ? undefined : { type: 'link', attrs: { href: attributes.href } },
  span: ({ attributes }) => {
    const color = /(?:^|;)\s*color:\s*([^;]+)/.exec(attributes.style ?? '')?.[1]?.trim()
    return color === undefined ? undefined : { type: 'textColor', attrs: { color } }
  },
}

/** Names that begin no block: text around them belongs to one paragraph. */
const inlineNames = new Set([...Object.keys(markOf), 'br', 'time', 'ac:link', 'ac:emoticon'])

/** Whether a node stands within a line of text. */
export function isInline(node: XmlNode): boolean {
  if (typeof node === 'string' || inlineNames.has(node.name)) return true
  if (node.name === 'ac:structured-macro') return node.attributes['ac:name'] === 'status'
  return (
    node.name === 'ac:adf-extension' &&
    inlineTypes.has(childNamed(node, 'ac:adf-node')?.attributes.type ?? '')
  )
}

const inlineTypes = new Set([
  'inlineExtension',
  'placeholder',
  'mediaInline',
  'inlineCard',
  'mention',
  'emoji',
  'status',
  'date',
])

/** Reads what stands within a line. Runs of white space are one space, as in HTML. */
export function parseInlines(
  nodes: readonly XmlNode[],
  files: FileNames,
  marks: readonly Mark[] = [],
): AdfNode[] {
  return nodes.flatMap((node): AdfNode[] => {
    if (typeof node === 'string') {
      const text = node.replace(/[ \t\r\n]+/g, ' ')
      return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }]
    }
    const single = parseSingle(node, files)
    if (single) return [single]
    const mark = Object.hasOwn(markOf, node.name) ? markOf[node.name]?.(node) : undefined
    return parseInlines(node.children, files, mark ? [...marks, mark] : marks)
  })
}

function parseSingle(node: XmlElement, files: FileNames): AdfNode | undefined {
  switch (node.name) {
    case 'br':
      return { type: 'hardBreak' }
    case 'time':
      return { type: 'date', attrs: { timestamp: String(Date.parse(node.attributes.datetime ?? '')) } }
    case 'ac:emoticon':
      return {
        type: 'emoji',
        attrs: {
          shortName: node.attributes['ac:emoji-shortname'] ?? '',
          id: node.attributes['ac:emoji-id'] ?? '',
          text: node.attributes['ac:emoji-fallback'] ?? '',
        },
      }
    case 'ac:link': {
      const account = childNamed(node, 'ri:user')?.attributes['ri:account-id']
      return account === undefined ? undefined : { type: 'mention', attrs: { id: account } }
    }
    case 'a':
      return node.attributes['data-card-appearance'] === 'inline' && textOf(node) === node.attributes.href
        ? { type: 'inlineCard', attrs: { url: node.attributes.href } }
        : undefined
    case 'ac:structured-macro':
      return parseMacro(node, () =>
        parseInlines(childNamed(node, 'ac:rich-text-body')?.children ?? [], files),
      )
    case 'ac:adf-extension':
      return parseAdfExtension(node, (content) => parseInlines(content, files))
    default:
      return undefined
  }
}
