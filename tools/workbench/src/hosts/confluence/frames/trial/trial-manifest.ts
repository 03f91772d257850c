import { join } from 'node:path'
import type { App, Egress } from '../../forge/app.ts'

const noEgress: Egress = {
  backend: [],
  client: [],
  images: [],
  fonts: [],
  styles: [],
  scripts: [],
  frames: [],
  media: [],
}

/** What the fixture app's manifest says: a macro with a configuration, and one that is a static picture. */
export function trialManifest(folder: string): App {
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
  return {
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
}
