import { basename } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'

/** Parts of the viewer that a reader's frame loads only when it needs them, by the name that they are built under. */
export const laterParts = {
  layer: 'src/viewer/interactive/layer.client.ts',
  drawn: 'src/viewer/fallback/drawn.client.ts',
  'no-picture': 'src/viewer/fallback/no-picture.client.ts',
  texts: 'src/texts/texts.ts',
} as const

/** Leaves each import of a later part to the browser, under the name that the other build gives it. */
const later: Plugin = {
  name: 'later',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path, importer }) => {
      if (kind !== 'dynamic-import') return undefined
      const name = basename(path).replace(/(\.client)?\.tsx?$/, '')
      if (name in laterParts) return { path: `./${name}.js`, external: true }
      return { errors: [{ text: `${importer} imports ${path} later: name it in build/reader.ts.` }] }
    })
  },
}

const tag = '<script src="./view.js"></script>'

/**
 * Puts the reader's script into its document. The platform allows each inline script that was deployed by its hash
 * (@forge/csp 6.3.2, getInlineScriptHashes, seen 2026-11-25). The document alone is all that a frame asks for before its
 * picture.
 */
export function withReader(page: string, script: Uint8Array): string {
  const code = new TextDecoder().decode(script)
  if (/<\/script|<!--/i.test(code))
    throw new Error('The reader’s script holds what would end it in a document.')
  const whole = page.replace(tag, () => `<script>${code}</script>`)
  if (whole === page) throw new Error(`The reader’s document no longer holds ${tag}.`)
  return whole
}

/**
 * The reader's first script, in one piece and not as a module: thirty frames of a page share a thread, and each module
 * more is a fetch and a link more in each of them before its picture is painted (decisions/reader-first-paint.md).
 */
export async function buildReader(
  options: BuildOptions,
  entry: string,
  onMetafile: (metafile: Metafile) => void = () => {},
): Promise<Uint8Array> {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { view: entry },
    splitting: false,
    format: 'iife',
    plugins: [later],
    metafile: true,
    write: false,
  })
  onMetafile(metafile)
  const [file] = outputFiles
  if (!file || outputFiles.length > 1) throw new Error('The reader’s first script is one file.')
  return file.contents
}
