import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const pages = 'src/hosts/confluence/pages'
const google = 'src/hosts/google/pages'

const entries = {
  reader: `${pages}/reader/reader.client.ts`,
  editor: `${pages}/editor/editor.client.ts`,
  plain: 'src/pages/shell/plain.client.ts',
  shell: 'src/pages/shell/shell.client.ts',
  ledger: 'src/pages/ledger/ledger.client.tsx',
  workbench: `${pages}/styles/workbench.css`,
  google: `${google}/styles/google.css`,
  'google-docs': `${google}/docs/docs-page.client.ts`,
  'google-calendar': `${google}/calendar/calendar-page.client.ts`,
  'google-mail': `${google}/mail/mail-page.client.ts`,
  'google-cards': `${google}/cards/panel-page.client.ts`,
  'google-sheets': `${google}/sheets/sheets-page.client.ts`,
  'google-slides': `${google}/slides/slides-page.client.ts`,
} as const

/** Builds the pages' scripts and styles into `dist`, named by their content, with `manifest.json` to find them by. */
export async function buildWorkbench({ dist = join(here, 'dist') }: { dist?: string } = {}): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: entries,
    outdir: dist,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    metafile: true,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
  })
  const manifest: Record<string, string> = {}
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint === undefined) continue
    const name = basename(path)
    manifest[name.replace(/-[A-Z0-9]{8}(\.\w+)$/, '$1')] = name
  }
  await mkdir(dist, { recursive: true })
  const made = new Set(Object.values(manifest))
  for (const name of await readdir(dist)) {
    const isOld = /-[A-Z0-9]{8}\.(?:js|css)$/.test(name) && !made.has(name)
    if (isOld) await rm(join(dist, name))
  }
  await writeFile(join(dist, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}
