import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { App } from '../../forge/app.ts'
import { trialManifest } from './trial-manifest.ts'

const fixture = fileURLToPath(new URL('../../../../../test/fixtures/frames/app', import.meta.url))

/** Builds the fixture app, with the real @forge/bridge in it, into a folder of its own. */
export async function buildTrialApp(): Promise<{ app: App; dispose(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'frames-'))
  cpSync(fixture, folder, { recursive: true })
  await build({
    entryPoints: [join(fixture, 'view.ts')],
    bundle: true,
    outfile: join(folder, 'static/view/view.js'),
    nodePaths: [fileURLToPath(new URL('../../../../../node_modules', import.meta.url))],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  })
  return { app: trialManifest(folder), dispose: () => rmSync(folder, { recursive: true, force: true }) }
}
