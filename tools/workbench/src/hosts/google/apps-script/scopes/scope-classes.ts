/** How much Google wants to know before an app may ask for a scope. */
type ScopeClass = 'non-sensitive' | 'sensitive' | 'restricted'

interface Classified {
  readonly class: ScopeClass
  /** What the consent screen says, in short. */
  readonly means: string
  readonly source: string
  readonly seen: string
}

const docs = 'https://developers.google.com/workspace/docs/api/auth'
const gmail = 'https://developers.google.com/workspace/gmail/api/auth/scopes'
/** Held by what published add-ons with exactly these scopes went through. */
const inferred = 'inferred from published add-ons'
/** Held by what is generally said; no page of Google's was read for it. */
const unread = 'generally said, not read at Google'
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
  ['script.locale', 'non-sensitive', 'See the language of the account', unread],
  ['script.storage', 'non-sensitive', 'Keep data of its own', unread],
  ['script.scriptapp', 'sensitive', 'Run when you are not there', unread],
  ['script.external_request', 'sensitive', 'Connect to services outside', unread],
  ['script.send_mail', 'sensitive', 'Send mail as you', unread],
  ['userinfo.email', 'non-sensitive', 'See your mail address', unread],
  ['userinfo.profile', 'non-sensitive', 'See your name and picture', unread],
  ['documents', 'sensitive', 'See, change, create and delete all your documents', docs],
  ['documents.readonly', 'sensitive', 'See all your documents', docs],
  ['presentations', 'sensitive', 'See, change, create and delete all your presentations', unread],
  ['presentations.readonly', 'sensitive', 'See all your presentations', unread],
  ['spreadsheets', 'sensitive', 'See, change, create and delete all your spreadsheets', unread],
  ['spreadsheets.readonly', 'sensitive', 'See all your spreadsheets', unread],
  ['drive.file', 'non-sensitive', 'See and change the files that you open with it', docs],
  ['drive', 'restricted', 'See, change, create and delete all your files in Drive', docs],
  ['drive.readonly', 'restricted', 'See all your files in Drive', docs],
  ['calendar', 'sensitive', 'See, change, share and delete all your calendars', unread],
  ['calendar.readonly', 'sensitive', 'See all your calendars', unread],
  ['calendar.events', 'sensitive', 'See and change events on all your calendars', unread],
  ['calendar.events.owned', 'sensitive', 'See and change events on calendars that you own', unread],
  ['calendar.events.readonly', 'sensitive', 'See events on all your calendars', unread],
  ['calendar.events.owned.readonly', 'sensitive', 'See events on calendars that you own', unread],
  ['calendar.calendarlist', 'sensitive', 'See and change the list of your calendars', unread],
  ['calendar.calendarlist.readonly', 'sensitive', 'See the list of your calendars', unread],
  ['calendar.calendars', 'sensitive', 'See and change your calendars’ names and zones', unread],
  ['calendar.calendars.readonly', 'sensitive', 'See your calendars’ names and zones', unread],
  ['calendar.acls', 'sensitive', 'See and change who may use your calendars', unread],
  ['calendar.freebusy', 'sensitive', 'See when you are busy', unread],
  ['calendar.events.freebusy', 'sensitive', 'See when calendars that you may see are busy', unread],
  ['calendar.settings.readonly', 'sensitive', 'See the settings of your calendar', unread],
  ['calendar.addons.execute', 'non-sensitive', 'Run as an add-on of Calendar', unread],
  ['gmail.addons.execute', 'non-sensitive', 'Run as an add-on of Gmail', unread],
  ['gmail.addons.current.message.metadata', 'sensitive', 'See who wrote the open mail and when', unread],
  ['gmail.addons.current.message.readonly', 'sensitive', 'See the open mail', unread],
  ['gmail.addons.current.message.action', 'non-sensitive', 'See the open mail when you act on it', unread],
  ['gmail.addons.current.action.compose', 'non-sensitive', 'Write drafts when you act on it', gmail],
  ['gmail.labels', 'non-sensitive', 'See and change your labels', unread],
  ['gmail.send', 'sensitive', 'Send mail as you', unread],
  ['gmail.readonly', 'restricted', 'See all your mail and settings', unread],
  ['gmail.metadata', 'restricted', 'See who wrote your mail and when', unread],
  ['gmail.modify', 'restricted', 'See, write and send your mail', unread],
  ['gmail.compose', 'restricted', 'Write drafts and send mail', unread],
]

const known = new Map<string, Classified>([
  ...entries.map(([name, scopeClass, means, source]): [string, Classified] => [
    `${prefix}${name}`,
    { class: scopeClass, means, source, seen },
  ]),
  [
    'https://mail.google.com/',
    { class: 'restricted', means: 'See, write, send and delete all your mail', source: unread, seen },
  ],
])

/** What is known of a scope; undefined for one that nobody has looked up, which is to be held for sensitive. */
export function classOfScope(scope: string): Classified | undefined {
  return known.get(scope)
}
