/** How much Google wants to know before an app may ask for a scope. */
export type ScopeClass = 'non-sensitive' | 'sensitive' | 'restricted'

interface Classified {
  readonly class: ScopeClass
  /** What the consent screen says, in short. */
  readonly means: string
  readonly source: string
  readonly seen: string
}

const docs = 'https://developers.google.com/workspace/docs/api/auth'
const gmail = 'https://developers.google.com/workspace/gmail/api/auth/scopes'
const calendar = 'https://developers.google.com/workspace/calendar/api/auth'
const drive = 'https://developers.google.com/workspace/drive/api/guides/api-specific-auth'
/** Classes that no page names: held by what published add-ons with these scopes went through. */
const inferred = 'inferred from published add-ons'
const seen = '2026-11'

const prefix = 'https://www.googleapis.com/auth/'
const entries: readonly (readonly [name: string, scopeClass: ScopeClass, means: string, source: string])[] = [
  ['documents.currentonly', 'non-sensitive', 'See and change the document that it is used in', inferred],
  [
    'presentations.currentonly',
    'non-sensitive',
    'See and change the presentation that it is used in',
    inferred,
  ],
  [
    'spreadsheets.currentonly',
    'non-sensitive',
    'See and change the spreadsheet that it is used in',
    inferred,
  ],
  ['forms.currentonly', 'non-sensitive', 'See and change the form that it is used in', inferred],
  ['script.container.ui', 'non-sensitive', 'Show pages beside the document', inferred],
  ['script.locale', 'non-sensitive', 'See the language of the account', inferred],
  ['script.storage', 'non-sensitive', 'Keep data of its own', inferred],
  ['script.scriptapp', 'sensitive', 'Run when you are not there', inferred],
  ['script.external_request', 'sensitive', 'Connect to services outside', inferred],
  ['script.send_mail', 'sensitive', 'Send mail as you', inferred],
  ['userinfo.email', 'non-sensitive', 'See your mail address', inferred],
  ['userinfo.profile', 'non-sensitive', 'See your name and picture', inferred],
  ['documents', 'sensitive', 'See, change, create and delete all your documents', docs],
  ['documents.readonly', 'sensitive', 'See all your documents', docs],
  ['presentations', 'sensitive', 'See, change, create and delete all your presentations', docs],
  ['presentations.readonly', 'sensitive', 'See all your presentations', docs],
  ['spreadsheets', 'sensitive', 'See, change, create and delete all your spreadsheets', docs],
  ['spreadsheets.readonly', 'sensitive', 'See all your spreadsheets', docs],
  ['drive.file', 'non-sensitive', 'See and change the files that you open with it', drive],
  ['drive', 'restricted', 'See, change, create and delete all your files in Drive', drive],
  ['drive.readonly', 'restricted', 'See all your files in Drive', drive],
  ['calendar', 'sensitive', 'See, change, share and delete all your calendars', calendar],
  ['calendar.readonly', 'sensitive', 'See all your calendars', calendar],
  ['calendar.events', 'sensitive', 'See and change events on all your calendars', calendar],
  ['calendar.events.owned', 'sensitive', 'See and change events on calendars that you own', calendar],
  ['calendar.addons.execute', 'non-sensitive', 'Run as an add-on of Calendar', inferred],
  ['gmail.addons.execute', 'non-sensitive', 'Run as an add-on of Gmail', gmail],
  ['gmail.addons.current.message.metadata', 'sensitive', 'See who wrote the open mail and when', gmail],
  ['gmail.addons.current.message.readonly', 'sensitive', 'See the open mail', gmail],
  ['gmail.addons.current.message.action', 'non-sensitive', 'See the open mail when you act on it', gmail],
  ['gmail.addons.current.action.compose', 'non-sensitive', 'Write drafts when you act on it', gmail],
  ['gmail.labels', 'non-sensitive', 'See and change your labels', gmail],
  ['gmail.send', 'sensitive', 'Send mail as you', gmail],
  ['gmail.readonly', 'restricted', 'See all your mail and settings', gmail],
  ['gmail.metadata', 'restricted', 'See who wrote your mail and when', gmail],
  ['gmail.modify', 'restricted', 'See, write and send your mail', gmail],
  ['gmail.compose', 'restricted', 'Write drafts and send mail', gmail],
]

const known = new Map<string, Classified>([
  ...entries.map(([name, scopeClass, means, source]): [string, Classified] => [
    `${prefix}${name}`,
    { class: scopeClass, means, source, seen },
  ]),
  [
    'https://mail.google.com/',
    { class: 'restricted', means: 'See, write, send and delete all your mail', source: gmail, seen },
  ],
])

/** What is known of a scope; undefined for one that nobody has looked up, which is to be held for sensitive. */
export function classOfScope(scope: string): Classified | undefined {
  return known.get(scope)
}
