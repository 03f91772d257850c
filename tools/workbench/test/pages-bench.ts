import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWorkbench } from '../build.ts'
import { systemClock } from '../src/clock.ts'
import type { AdfDocument } from '../src/hosts/confluence/adf.ts'
import type { App } from '../src/hosts/confluence/forge/app.ts'
import type { Forge } from '../src/hosts/confluence/forge/forge.ts'
import { createPages } from '../src/hosts/confluence/pages/create-pages.ts'
import { createSite } from '../src/hosts/confluence/site/create-site.ts'
import { createLedger } from '../src/ledger.ts'
import { openStore } from '../src/store.ts'
import { createGoogleAnalytics } from '../src/twins/google-analytics/google-analytics.ts'

const dist = mkdtemp(join(tmpdir(), 'workbench-pages-')).then(async (folder) => {
  await buildWorkbench({ dist: folder })
  return folder
})
const origin = 'http://localhost'
/** The text of the page that is there at the start. */
export const body: AdfDocument = {
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Kept <b>' }] }],
}

/** A runtime without a process: one app, whose switch and variables are remembered. */
function quietForge(): Forge {
  const app: App = {
    id: 'ari:cloud:ecosystem::app/1',
    name: 'Notes',
    folder: '/notes',
    runtime: 'nodejs22.x',
    environmentId: 'e',
    environmentType: 'DEVELOPMENT',
    installationId: 'i',
    version: '1.0.0',
    macros: [
      { key: 'note', type: 'macro', title: 'Note <x>', layout: 'block', categories: [], raw: {}, icon: 'resource:view;icon.svg' },
    ], // biome-ignore format: one macro
    modules: {},
    functions: [],
    resources: { view: fileURLToPath(new URL('./fixtures/pages/note/static/view', import.meta.url)) },
    scopes: [],
    egress: {
      backend: [{ address: 'region1.google-analytics.com', category: 'analytics', inScopeEUD: false }],
      client: [], images: [], fonts: [], styles: [], scripts: [], frames: [], media: [],
    }, // biome-ignore format: empty lists
    content: { scripts: [], styles: [] },
    remotes: [],
    warnings: [],
  }
  let isOn = true
  const keys: string[] = []
  const never = () => Promise.reject(new Error('No function runs in this test.'))
  return {
    apps: () => [app],
    app: (id) => (id === app.id ? app : undefined),
    install: never,
    uninstall: never,
    invokeResolver: never,
    invokeFunction: never,
    webTrigger: never,
    isAnalyticsOn: () => isOn,
    setAnalytics(_id, next) {
      isOn = next
    },
    setVariable: (_id, key) => void keys.push(key),
    variableKeys: () => keys,
    stored: () => [],
    confinement: { network: 'namespace', files: 'permission model' },
    dispose: async () => {},
  }
}

/** The pages over a fresh site in memory, with one page in it, and a way to ask them as somebody. */
export async function opened() {
  const store = openStore({ root: null })
  const ledger = createLedger(systemClock)
  const site = createSite({ store, ledger, clock: systemClock })
  const forge = quietForge()
  const frames: Parameters<typeof createPages>[0]['frames'] = {
    specOf: ({ app, moduleKey, macro }) => ({
      appId: app.id,
      appName: app.name,
      title: 'Note',
      origin: 'http://127.0.0.1:1',
      src: 'http://127.0.0.1:1/view/index.html',
      moduleKey,
      kind: 'view',
      context: {
        cloudId: '', environmentId: '', environmentType: '', localId: macro?.localId ?? '', locale: 'en-US', moduleKey,
        siteUrl: '', timezone: 'UTC', theme: { colorMode: 'light' }, extension: { config: macro?.parameters.guestParams },
      }, // biome-ignore format: as short as it is plain
    }),
    policies: () => ({ real: 'real policy', strict: 'strict policy' }),
  }
  const pages = createPages({
    site, forge, frames, ledger, store, analytics: createGoogleAnalytics({ clock: systemClock }), dist: await dist,
  }) // biome-ignore format: a list of parts
  const by = (role: string) => site.people().find((person) => person.role === role)?.accountId ?? ''
  const ask = (
    path: string,
    { as = 'editor', method = 'GET', json = undefined as unknown, form = '', from = origin } = {},
  ) =>
    pages.request(`${origin}${path}`, {
      method,
      headers: {
        cookie: `person=${encodeURIComponent(by(as))}`,
        accept: form || json === undefined ? 'text/html' : 'application/json',
        ...(method !== 'GET' && from !== '' && { origin: from }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(form !== '' && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(form !== '' && { body: form }),
    })
  const space = site.spaces()[0]
  if (!space) throw new Error('A fresh site has a space.')
  const made = site.createPage(by('editor'), { spaceId: space.id, title: 'A page', body })
  if (!made.ok) throw new Error('The page could not be made.')
  return {
    site,
    store,
    ask,
    by,
    space,
    page: made.value,
    path: `/wiki/spaces/${space.key}/pages/${made.value.id}`,
    ledger,
    forge,
  }
}
