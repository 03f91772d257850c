import type { Channel } from '../../../../ledger.ts'
import type { InstalledApp, StoredBytes } from '../../../../pages/admin/installed-app.ts'
import type { App } from '../../forge/app.ts'
import { macrosOf } from '../../site/macros.ts'
import type { Site } from '../../site/site.ts'
import { addresses } from '../addresses.ts'
import type { PageParts } from '../parts.ts'

const channels: readonly (readonly [Channel, string])[] = [
  ['egress', 'Requests out'],
  ['product', 'Product requests'],
  ['storage', 'Storage'],
  ['function', 'Functions run'],
  ['bridge', 'Bridge calls'],
  ['log', 'Log lines'],
  ['sandbox', 'Stopped by the sandbox'],
  ['csp', 'Stopped by the frame policy'],
]

function countsOf(app: App, { ledger }: PageParts): InstalledApp['counts'] {
  return channels.flatMap(([channel, what]) => {
    const entries = ledger.entries({ app: app.id, channel })
    const count = (outcome: string) => entries.filter((entry) => entry.outcome === outcome).length
    return entries.length === 0
      ? []
      : [{ what, done: count('done'), refused: count('refused'), failed: count('failed') }]
  })
}

function egressOf({ egress, remotes }: App): InstalledApp['egress'] {
  const rules = (['backend', 'client'] as const).flatMap((from) =>
    egress[from].map(({ address, category, inScopeEUD }) => ({
      from,
      address,
      notes: [category, inScopeEUD ? 'end-user data' : 'no end-user data'].filter(Boolean).join(', '),
    })),
  )
  const loads = (['images', 'fonts', 'styles', 'scripts', 'frames', 'media'] as const).flatMap((from) =>
    egress[from].map((address) => ({ from, address, notes: '' })),
  )
  const remote = remotes.map(({ key, baseUrl }) => ({ from: `remote ${key}`, address: baseUrl, notes: '' }))
  return [...rules, ...loads, ...remote]
}

/** The configurations of an app's macros, page by page. */
function configurationsOf(app: App, site: Site): readonly StoredBytes[] {
  return site.spaces().flatMap((space) =>
    [...site.pages(space.id), ...site.trash(space.id)].flatMap((summary) => {
      const page = site.page(summary.id, { status: summary.status })
      const macros = page ? macrosOf(page.body).filter(({ appId }) => appId === app.id) : []
      const isTrashed = summary.status === 'trashed'
      return macros
        .filter(({ configuration }) => configuration !== '')
        .map(({ localId, configuration }) => ({
          where: isTrashed ? `Trash: ${summary.title}` : summary.title,
          whereUrl: isTrashed ? addresses.trash(space) : addresses.read(space, summary),
          key: `macro configuration ${localId}`,
          bytes: Buffer.byteLength(configuration),
          preview: configuration.slice(0, 2000),
        }))
    }),
  )
}

/** One app's facts from the runtime, the ledger and the site. */
export function installedApp(app: App, parts: PageParts): InstalledApp {
  const { forge, frames, site } = parts
  const policies = frames.policies(app)
  const modules = Object.values(app.modules).flat()
  return {
    id: app.id,
    name: app.name,
    version: app.version,
    environment: app.environmentType,
    installationId: app.installationId,
    folder: app.folder,
    runtime: app.runtime,
    warnings: app.warnings,
    modules: [...app.macros, ...modules].map(({ type, key, title = '' }) => ({ type, key, title })),
    scopes: app.scopes,
    egress: egressOf(app),
    policies: [
      { name: 'In force here (strict)', text: policies.strict },
      { name: 'On a real site', text: policies.real },
    ],
    counts: countsOf(app, parts),
    sendsAnalytics: [...app.egress.backend, ...app.egress.client].some(
      ({ category }) => category === 'analytics',
    ),
    isAnalyticsOn: forge.isAnalyticsOn(app.id),
    variableKeys: forge.variableKeys(app.id),
    stored: [...configurationsOf(app, site), ...forge.stored(app.id)],
  }
}
