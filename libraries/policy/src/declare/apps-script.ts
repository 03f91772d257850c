import * as v from 'valibot'
import { type EgressDeclaration, type HostDeclaration, hostOf, type StorePlace } from '../declaration.ts'
import { isGoogleAnalytics } from '../google-analytics.ts'
import { shortScope } from '../google-scopes.ts'
import { ManifestError } from './manifest-error.ts'
import type { ManifestPlace } from './manifest-place.ts'

/** The part of appsscript.json that the policy speaks of (facts of Google's manifest reference, seen 2026-11-25). */
const manifest = v.object({
  oauthScopes: v.optional(v.array(v.string())),
  urlFetchWhitelist: v.nullish(v.array(v.string()), []),
  exceptionLogging: v.optional(v.string()),
})

/** The products that a scope opens, by how its name begins. */
const products: readonly (readonly [string, string])[] = [
  ['calendar', 'Google Calendar'],
  ['documents', 'Google Docs'],
  ['drive', 'Google Drive'],
  ['gmail', 'Gmail'],
  ['presentations', 'Google Slides'],
  ['spreadsheets', 'Google Sheets'],
]

const documents = ['Google Docs', 'Google Sheets', 'Google Slides']

/** What an Apps Script project keeps outside of its manifest's sight: properties need no scope. */
export type Properties = 'document-properties' | 'user-properties'

/**
 * What an Apps Script project's manifest declares, with the properties that its code keeps something in; throws a
 * ManifestError where it can't be read.
 */
export function appsScriptDeclaration(
  text: string,
  { host, path }: ManifestPlace,
  properties: readonly Properties[] = [],
): HostDeclaration {
  const { oauthScopes, urlFetchWhitelist, exceptionLogging } = parse(text, path)
  const named = (oauthScopes ?? []).map(shortScope)
  const runsIn = products
    .filter(([begin]) => named.some((scope) => scope === begin || scope.startsWith(`${begin}.`)))
    .map(([, product]) => product)
  const stores: readonly (StorePlace | false)[] = [
    runsIn.some((product) => documents.includes(product)) && 'document',
    properties.includes('document-properties') && 'document-properties',
    (named.includes('script.storage') || properties.includes('user-properties')) && 'user-properties',
  ]
  return {
    host,
    platform: 'apps-script',
    products: runsIn,
    manifest: path,
    scopes: oauthScopes ?? 'inferred',
    egress: urlFetchWhitelist.map(egress),
    stores: stores.filter((place) => place !== false),
    // Only the word NONE turns it off; a new project has STACKDRIVER in it.
    logs: exceptionLogging === 'NONE' ? 'none' : 'exceptions',
  }
}

/** Apps Script has no mark for analytics: the host says it. */
const egress = (address: string): EgressDeclaration => ({
  address: hostOf(address),
  by: 'functions',
  isAnalytics: isGoogleAnalytics(address),
  mayCarryEndUserData: !isGoogleAnalytics(address),
})

function parse(text: string, path: string): v.InferOutput<typeof manifest> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new ManifestError(path, cause instanceof Error ? cause.message : 'not JSON', { cause })
  }
  if (Array.isArray(json)) throw new ManifestError(path, 'it is no object')
  const result = v.safeParse(manifest, json)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new ManifestError(path, `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)
}
