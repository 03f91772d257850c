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

const piece =
  /<!--[\s\S]*?(?:-->|$)|<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/script\s*>|<meta\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi
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
  for (const [, script, code, meta] of html.matchAll(piece)) {
    if (script !== undefined && code && !attributesOf(script).has('src')) {
      scriptHashes.push(`sha256-${createHash('sha256').update(code).digest('base64')}`)
    }
    if (meta !== undefined && metaStyles === undefined) {
      const attributes = attributesOf(meta)
      if (attributes.get('http-equiv') === 'Content-Security-Policy') {
        metaStyles = styleSources(attributes.get('content') ?? '')
      }
    }
  }
  return { scriptHashes, metaStyles: metaStyles ?? [] }
}
