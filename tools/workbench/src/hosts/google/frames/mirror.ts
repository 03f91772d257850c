import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { UserError } from '../../../errors.ts'
import { mirrorPath } from './frame-policy.ts'

/** A file of a CDN that lies in a folder of one's own. */
interface MirroredFile {
  /** Where it would have come from. */
  readonly url: string
  readonly type: string
  readonly content: Buffer
}

/** A folder of pinned files, named by host and path: `cdn.jsdelivr.net/npm/mermaid@10/dist/mermaid.min.js`. */
export interface Mirror {
  /** `path` begins with the host. */
  load(path: string): MirroredFile | undefined
  has(path: string): boolean
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
}

/** Opens the folder; UserError where there is none. */
export function openMirror(folder: string): Mirror {
  const root = resolve(folder)
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError('is no folder.', {
      where: root,
      next: 'Name with --mirror a folder whose files are named by host and path.',
    })
  const real = realpathSync(root)
  const fileOf = (path: string): string | undefined => {
    let decoded: string
    try {
      decoded = decodeURIComponent(path)
    } catch {
      return undefined // no address that a file could be named by
    }
    const file = join(real, decoded)
    if (decoded.includes('\0') || !file.startsWith(real + sep)) return undefined
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined
    return realpathSync(file).startsWith(real + sep) ? file : undefined
  }
  const mirror: Mirror = {
    has: (path) => fileOf(path) !== undefined,
    load(path) {
      const file = fileOf(path)
      if (file === undefined) return undefined
      const type = types[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
      const bytes = readFileSync(file)
      const isCode = /javascript|css|html/.test(type)
      return {
        url: `https://${path}`,
        type,
        content: isCode ? Buffer.from(mirrored(bytes.toString('utf8'), mirror)) : bytes,
      }
    },
  }
  return mirror
}

/** An address of a CDN as it stands in a page or a script, with or without its scheme. */
const address = /(?:https?:)?\/\/([a-z0-9.-]+\.[a-z]{2,}\/[^\s"'`<>()\\]*)/gi

/** A page or a script with the addresses of files that the mirror has led to the mirror. */
export function mirrored(text: string, mirror: Mirror): string {
  return text.replace(address, (whole, path: string) => {
    const bare = path.replace(/[?#].*$/, '')
    return mirror.has(bare) ? `${mirrorPath}${bare}` : whole
  })
}
