import { createRequire } from 'node:module'
import type { BuildOptions } from 'esbuild'
import { dsv, graphviz, markmap, plantuml, vega } from './plugins.ts'

/** How code for a frame is built: modules that load engines lazily, nothing made from text, nothing fetched. */
export function clientOptions({
  entryPoints,
  outdir,
  cache,
}: {
  readonly entryPoints: Record<string, string>
  readonly outdir: string
  readonly cache: string
}): BuildOptions & { metafile: true } {
  return {
    entryPoints,
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
    // Mermaid carries a KaTeX of its own; one is enough.
    alias: { katex: createRequire(import.meta.url).resolve('katex/dist/katex.mjs') },
    define: { 'process.env.NODE_ENV': '"production"' },
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.css': 'css' },
    logLevel: 'error',
    plugins: [graphviz(cache), plantuml(), vega(), dsv(), markmap()],
  }
}
