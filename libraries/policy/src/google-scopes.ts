/** How Google guards a scope; `unlisted` is one that isn't kept here and is treated as sensitive. */
export type ScopeClass = 'non-sensitive' | 'sensitive' | 'restricted' | 'unlisted'

/** A list of scopes of one class, with where and when it was read. */
export interface ScopeList {
  readonly class: Exclude<ScopeClass, 'unlisted'>
  readonly scopes: readonly string[]
  readonly source: string
  readonly seen: string
  /** `read`: the page says the class. `inferred`: published add-ons with these scopes weren't asked for more. */
  readonly basis: 'read' | 'inferred'
}

const prefix = 'https://www.googleapis.com/auth/'

/** A scope without the part that all of them share. */
export const shortScope = (scope: string): string =>
  scope.startsWith(prefix) ? scope.slice(prefix.length) : scope

/** What is known of Google's classes; a scope in none of these lists counts as sensitive. */
export const scopeLists: readonly ScopeList[] = [
  {
    class: 'restricted',
    scopes: [
      'https://mail.google.com/',
      'gmail.readonly',
      'gmail.metadata',
      'gmail.modify',
      'gmail.insert',
      'gmail.compose',
      'gmail.settings.basic',
      'gmail.settings.sharing',
      'drive',
      'drive.readonly',
      'drive.activity',
      'drive.activity.readonly',
      'drive.metadata',
      'drive.metadata.readonly',
      'drive.scripts',
    ],
    source: 'https://support.google.com/cloud/answer/13464325',
    seen: '2026-11-25',
    basis: 'read',
  },
  {
    class: 'sensitive',
    scopes: ['gmail.addons.current.message.metadata', 'gmail.addons.current.message.readonly', 'gmail.send'],
    source: 'https://developers.google.com/workspace/gmail/api/auth/scopes',
    seen: '2026-11-25',
    basis: 'read',
  },
  {
    class: 'non-sensitive',
    scopes: ['gmail.addons.current.action.compose', 'gmail.addons.current.message.action', 'gmail.labels'],
    source: 'https://developers.google.com/workspace/gmail/api/auth/scopes',
    seen: '2026-11-25',
    basis: 'read',
  },
  {
    class: 'sensitive',
    scopes: ['documents', 'documents.readonly'],
    source: 'https://developers.google.com/workspace/docs/api/auth',
    seen: '2026-11-25',
    basis: 'read',
  },
  {
    class: 'non-sensitive',
    scopes: ['drive.file'],
    source: 'https://developers.google.com/workspace/docs/api/auth',
    seen: '2026-11-25',
    basis: 'read',
  },
  {
    class: 'non-sensitive',
    scopes: [
      'documents.currentonly',
      'presentations.currentonly',
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.locale',
    ],
    source: 'https://developers.google.com/workspace/add-ons/concepts/editor-scopes',
    seen: '2026-11-25',
    basis: 'inferred',
  },
]

/** The class of a scope, in its long or its short form. */
export function scopeClass(scope: string): ScopeClass {
  const short = shortScope(scope)
  return scopeLists.find(({ scopes }) => scopes.includes(short))?.class ?? 'unlisted'
}

/** Whether Google's Limited Use rules apply because of this scope; what isn't known counts as if they did. */
export const needsLimitedUse = (scope: string): boolean => scopeClass(scope) !== 'non-sensitive'
