import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { build, type Metafile, type Plugin } from 'esbuild'
import { clientOptions } from './client.ts'
import { outputsOf } from './outputs.ts'
import { hashOf } from './page-policy.ts'
import { refuseForbidden } from './scan.ts'

const here = join(import.meta.dirname, '..')
const kinds = join(here, 'src/picture/kinds')
const google = join(here, 'src/hosts/google')

/** The engines that run in the dialog itself; the others run in workers. */
const inPage = ['mermaid', 'vega-lite', 'math', 'mindmap'] as const

const engines: Readonly<Record<string, string>> = Object.fromEntries(
  inPage.map((kind) => [kind, join(kinds, `${kind}.client.ts`)]),
)

/** What engines ask for by name; built first, because they have to know in how many pieces it comes. */
const beside: Readonly<Record<string, string>> = {
  'graphviz-worker': join(kinds, 'dot-worker.client.ts'),
  'plantuml-worker': join(kinds, 'plantuml-worker.client.ts'),
  'katex-fonts': createRequire(import.meta.url).resolve('katex/dist/katex.min.css'),
}

/** Letters of base64 in one file: what a call of google.script.run gives back (decisions/google-build.md). */
const pieceLetters = 900_000

/** A dialog loads nothing from an address: workers and styles come through the script. */
export const partsThroughScript: Plugin = {
  name: 'parts-through-the-script',
  setup(build) {
    build.onResolve({ filter: /\/parts\.client\.ts$/ }, ({ importer }) =>
      importer.startsWith(kinds) ? { path: join(google, 'engines/parts.client.ts') } : undefined,
    )
  },
}

/** The page has no engine in it: each is a script of its own, asked for when its kind is first drawn. */
export const enginesThroughScript: Plugin = {
  name: 'engines-through-the-script',
  setup(build) {
    const filter = new RegExp(`/(${inPage.join('|')})\\.client\\.ts$`)
    build.onResolve({ filter }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: filter.exec(path)?.[1] ?? '', namespace: 'engine' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'engine' }, ({ path }) => ({
      contents: `import { loadKind } from './engines/kind.client.ts'\nexport const load = () => loadKind('${path}')`,
      resolveDir: google,
      loader: 'ts',
    }))
  },
}

interface Options {
  readonly cache: string
  readonly isRelease: boolean
  readonly onMetafile: (metafile: Metafile) => void
}

/** The engines as files of the project, by file name, how many pieces each has, and what a page that runs them allows. */
export async function buildEngines(options: Options): Promise<{
  readonly files: ReadonlyMap<string, string>
  readonly pieces: Readonly<Record<string, number>>
  readonly hashes: Readonly<Record<string, string>>
}> {
  const first = await buildAll(beside, {}, options)
  const own = await buildAll(engines, countsOf(first), options)
  const all = [...first, ...own]
  return {
    files: new Map(
      all.flatMap(({ name, pieces }) =>
        pieces.map((piece, index): [string, string] => [`engine-${name}-${index}.html`, piece]),
      ),
    ),
    pieces: countsOf(all),
    hashes: Object.fromEntries(own.map(({ name, hash }) => [name, hash])),
  }
}

interface Built {
  readonly name: string
  readonly pieces: readonly string[]
  readonly hash: string
}

const countsOf = (built: readonly Built[]): Readonly<Record<string, number>> =>
  Object.fromEntries(built.map(({ name, pieces }) => [name, pieces.length]))

function buildAll(
  entries: Readonly<Record<string, string>>,
  counts: Readonly<Record<string, number>>,
  options: Options,
): Promise<readonly Built[]> {
  return Promise.all(
    Object.entries(entries).map(async ([name, entry]) => {
      const common = clientOptions({ ...options, entryPoints: {}, outdir: join(here, 'dist/engines') })
      const result = await build({
        ...common,
        entryPoints: { [name]: entry },
        splitting: false,
        format: 'iife',
        globalName: `crenwiz_${name.replace(/\W/g, '_')}`,
        loader: { '.woff2': 'dataurl', '.css': 'css' },
        define: {
          ...common.define,
          SENDS_USAGE: 'false',
          ENGINE_PIECES: JSON.stringify(counts),
          ENGINE_HASHES: '{}',
        },
        plugins: [partsThroughScript, ...(common.plugins ?? [])],
        metafile: true,
        write: false,
      })
      options.onMetafile(result.metafile)
      const [output, ...more] = outputsOf(result).values()
      if (!output || more.length > 0) throw new Error(`The engine ${name} is one file.`)
      refuseForbidden(output)
      return { name, pieces: await piecesOf(output.bytes), hash: hashOf(output.bytes) }
    }),
  )
}

async function piecesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const packed = await promisify(gzip)(bytes, { level: 9 })
  const letters = packed.toString('base64')
  return Array.from({ length: Math.ceil(letters.length / pieceLetters) }, (_, index) =>
    letters.slice(index * pieceLetters, (index + 1) * pieceLetters),
  )
}
