import { existsSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { UserError } from '../errors.ts'

/** The workbench's own scripts and styles as built: entry name to file name with its content's hash. */
export interface Assets {
  /** `/assets/reader-3f2a.js` for `reader.js`. */
  url(entry: string): string
  /** The file behind a URL, compressed where that is smaller. */
  answer(name: string, acceptsBrotli: boolean): Response | undefined
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
}

function readManifest(dist: string): Readonly<Record<string, string>> {
  const file = join(dist, 'manifest.json')
  if (!existsSync(file)) {
    throw new UserError('is missing: the pages have not been built.', {
      where: file,
      next: 'Run npm run build.',
    })
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string> // written by our own build
}

/** Opens what `buildWorkbench` wrote to `dist`. */
export function openAssets({ dist }: { dist: string }): Assets {
  const manifest = readManifest(dist)
  const kept = new Map<string, { plain: Buffer; brotli: Buffer }>()

  function load(name: string) {
    const known = kept.get(name)
    if (known) return known
    const path = join(dist, name)
    if (basename(name) !== name || !(extname(name) in types) || !existsSync(path)) return undefined
    const plain = readFileSync(path)
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
    const file = { plain, brotli: brotliCompressSync(plain, { params }) }
    kept.set(name, file)
    return file
  }

  return {
    url(entry) {
      const name = manifest[entry]
      if (name === undefined) {
        const next = 'Run npm run build again.'
        throw new UserError(`has no entry ${entry}.`, { where: join(dist, 'manifest.json'), next })
      }
      return `/assets/${name}`
    },
    answer(name, acceptsBrotli) {
      const file = load(name)
      if (!file) return undefined
      const headers: Record<string, string> = {
        'content-type': types[extname(name)] ?? 'application/octet-stream',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
      }
      if (acceptsBrotli) headers['content-encoding'] = 'br'
      return new Response(new Uint8Array(acceptsBrotli ? file.brotli : file.plain), { headers })
    },
  }
}
