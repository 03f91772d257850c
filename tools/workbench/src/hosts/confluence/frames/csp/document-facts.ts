import { createHash } from 'node:crypto'

/** What of an HTML document its policy depends on. */
export interface DocumentFacts {
  /** `sha256-…` of each inline script, in order: the platform allows those that were deployed. */
  readonly scriptHashes: readonly string[]
  /** `style-src` sources of a `<meta http-equiv="Content-Security-Policy">`, the platform's old way to ask. */
  readonly metaStyles: readonly string[]
}

/** A document without scripts of its own: what is not HTML. */
export const noDocument: DocumentFacts = { scriptHashes: [], metaStyles: [] }

const attributes = /((?:"[^"]*"|'[^']*'|[^>"'])*)/.source
/** A comment, an element whose content is text, or the start of any other element. */
const piece = new RegExp(
  [
    '<!--[\\s\\S]*?(?:-->|$)',
    `<(script|style|title|textarea)(?=[\\s/>])${attributes}>([\\s\\S]*?)</\\1\\s*>`,
    `<([a-z][^\\s/>]*)${attributes}>`,
  ].join('|'),
  'gi',
)
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    const key = name.toLowerCase()
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '')
  }
  return found
}

function styleSources(policy: string): string[] {
  if (!/^([a-zA-Z0-9='"+/ -]|blob:)*$/.test(policy)) return []
  const words = policy.trim().split(/\s+/)
  return words[0]?.toLowerCase() === 'style-src' ? words.slice(1) : []
}

/** Reads the inline scripts and the old meta policy out of a document. */
export function documentFacts(html: string): DocumentFacts {
  const scriptHashes: string[] = []
  let metaStyles: readonly string[] | undefined
  for (const [, text, textAttributes = '', content, tag, tagAttributes = ''] of html.matchAll(piece)) {
    if (text?.toLowerCase() === 'script' && content && !attributesOf(textAttributes).has('src')) {
      scriptHashes.push(`sha256-${createHash('sha256').update(content).digest('base64')}`)
    }
    if (tag?.toLowerCase() === 'meta' && metaStyles === undefined) {
      const found = attributesOf(tagAttributes)
      if (found.get('http-equiv') === 'Content-Security-Policy')
        metaStyles = styleSources(found.get('content') ?? '')
    }
  }
  return { scriptHashes, metaStyles: metaStyles ?? [] }
}
