import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { BuildOptions, Metafile } from 'esbuild'
import { katexFonts } from './glyphs.ts'
import { dsv, gantt, graphviz, markmap, mermaid, plantuml, vega } from './plugins.ts'

const resolve = createRequire(import.meta.url).resolve

/** What engines load by name from beside their code: workers, and KaTeX's styles and fonts. */
function partsOfEngines(): Record<string, string> {
  return {
    'graphviz-worker': join(import.meta.dirname, '../src/picture/kinds/dot-worker.client.ts'),
    'plantuml-worker': join(import.meta.dirname, '../src/picture/kinds/plantuml-worker.client.ts'),
    'katex-fonts': resolve('katex/dist/katex.min.css'),
  }
}

/** The files that engines ask for by these names. */
export const engineParts = ['graphviz-worker.js', 'plantuml-worker.js', 'katex-fonts.css']

/** How code for a frame is built: modules that load engines lazily, nothing made from text, nothing fetched. */
export function clientOptions({
  entryPoints,
  outdir,
  cache,
  isRelease = false,
  onMetafile = () => {},
}: {
  readonly entryPoints: Record<string, string>
  readonly outdir: string
  readonly cache: string
  readonly isRelease?: boolean
  /** Told of bundles within the bundle, which its own metafile doesn't list. */
  readonly onMetafile?: (metafile: Metafile) => void
}): BuildOptions & { metafile: true } {
  // Mermaid carries a KaTeX of its own, of another build; it gets ours.
  const alias = { katex: resolve('katex/dist/katex.mjs') }
  return {
    entryPoints: { ...entryPoints, ...partsOfEngines() },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias,
    define: { 'process.env.NODE_ENV': '"production"' },
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.css': 'css' },
    logLevel: 'error',
    plugins: [
      graphviz({ cache, isRelease }),
      plantuml(),
      vega(),
      dsv(),
      markmap(),
      katexFonts(),
      mermaid({ alias, plugins: [dsv(), gantt()] }, onMetafile),
    ],
  }
}
