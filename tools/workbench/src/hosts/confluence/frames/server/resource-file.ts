import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { getMimeType } from 'hono/utils/mime'
import { type DocumentFacts, documentFacts, noDocument } from '../csp/document-facts.ts'

/** One file of an app, ready to be sent: compressed once, kept in memory, read again when it changes on disk. */
export interface ResourceFile {
  readonly type: string
  readonly etag: string
  /** True where the name carries a hash of the content, so that it may be cached for ever. */
  readonly isNamedByContent: boolean
  /** What the file's policy depends on. */
  readonly facts: DocumentFacts
  readonly plain: Buffer
  readonly br: Buffer | null
  readonly gzip: Buffer | null
}

/** What is done to a document before it is sent. */
export type Rewrite = (html: string) => string

const compressible = /^(?:text\/|image\/svg|application\/(?:json|ld\+json|xml|manifest|wasm|xhtml))/
const worthCompressing = 512

/** Compresses as a content network does: quick settings, only where the result is smaller. */
export async function pack(
  plain: Buffer,
  type: string,
): Promise<Pick<ResourceFile, 'plain' | 'br' | 'gzip'>> {
  if (plain.length < worthCompressing || !compressible.test(type)) return { plain, br: null, gzip: null }
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(plain, quality),
    promisify(gzip)(plain, { level: 6 }),
  ])
  const smaller = (packed: Buffer) => (packed.length < plain.length ? packed : null)
  return { plain, br: smaller(br), gzip: smaller(zipped) }
}

/** A strong validator of some bytes. */
export function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
}

/** The file that names lead to below a folder, or undefined: not there, no plain file, or a link that leads out. */
async function insideFolder(folder: string, names: readonly string[]): Promise<string | undefined> {
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, ...names))])
    return path.startsWith(root + sep) ? path : undefined
  } catch {
    return undefined // not there
  }
}

/** Reads files of app folders and keeps them as long as they don't change. */
export function createResourceFiles({ rewriteHtml }: { rewriteHtml: Rewrite }) {
  const kept = new Map<string, { readonly stamp: string; readonly file: Promise<ResourceFile> }>()
  async function load(path: string): Promise<ResourceFile> {
    const type = getMimeType(path) ?? 'application/octet-stream'
    const raw = await readFile(path)
    const html = type.startsWith('text/html') ? raw.toString('utf8') : undefined
    const plain = html === undefined ? raw : Buffer.from(rewriteHtml(html))
    return {
      type,
      etag: etagOf(plain),
      isNamedByContent:
        /[-.][a-zA-Z0-9_]{8,}\.\w+$/.test(path) && /\d/.test(path.slice(0, -extname(path).length)),
      facts: html === undefined ? noDocument : documentFacts(plain.toString('utf8')),
      ...(await pack(plain, type)),
    }
  }
  return async (folder: string, names: readonly string[]): Promise<ResourceFile | undefined> => {
    const path = await insideFolder(folder, names)
    if (path === undefined) return undefined
    const about = await stat(path)
    if (!about.isFile()) return undefined
    const stamp = `${about.mtimeMs} ${about.size}`
    const known = kept.get(path)
    if (known?.stamp === stamp) return known.file
    const file = load(path)
    kept.set(path, { stamp, file })
    file.catch(() => kept.delete(path)) // the reader is told; the next request tries again
    return file
  }
}
