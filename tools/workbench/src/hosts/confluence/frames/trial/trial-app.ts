import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { App, Egress } from '../../forge/app.ts'

const fixture = fileURLToPath(new URL('../../../../../test/fixtures/frames/app', import.meta.url))

/** An app with nothing allowed. */
export const noEgress: Egress = {
  backend: [],
  client: [],
  images: [],
  fonts: [],
  styles: [],
  scripts: [],
  frames: [],
  media: [],
}

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
  const macro = (key: string, config?: string) => ({
    key,
    type: 'macro' as const,
    title: `Trial ${key}`,
    layout: 'block' as const,
    categories: [],
    resource: key,
    raw: {},
    ...(config === undefined ? {} : { config: { resource: config, openOnInsert: true } }),
  })
  const app: App = {
    id: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555',
    name: 'Trial',
    folder,
    runtime: 'nodejs22.x',
    environmentId: 'e1111111-2222-4333-8444-555555555555',
    environmentType: 'DEVELOPMENT',
    installationId: 'i1111111-2222-4333-8444-555555555555',
    version: '1.0.0',
    macros: [macro('view', 'view'), macro('picture')],
    modules: {},
    functions: [],
    resources: Object.fromEntries(
      ['view', 'modal', 'picture'].map((key) => [key, join(folder, 'static', key)]),
    ),
    scopes: ['read:page:confluence'],
    egress: {
      ...noEgress,
      client: [{ address: 'https://declared.example', inScopeEUD: false }],
    },
    content: { scripts: [], styles: ['unsafe-inline'] },
    remotes: [],
    warnings: [],
  }
  return { app, dispose: () => rmSync(folder, { recursive: true, force: true }) }
}
