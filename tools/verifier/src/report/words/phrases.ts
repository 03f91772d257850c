/** What findings' data say in the verifier's own English, by the key at which it stands. */
export const phrases = {
  program: ['functions'],
  from: ['urlFetchWhitelist'],
  analytics: ['switched off', 'dead', 'analytics is switched off', 'analytics never answers'],
  class: ['permissive', 'weak copyleft', 'other', 'unknown'],
  kind: [
    'an Atlassian API token',
    'an npm token',
    'a GitHub token',
    'an AWS access key',
    'a registry’s token',
    'the key of a Google service account',
    'a refresh token of clasp',
    'an SSH key',
  ],
  secret: ['Atlassian API token', 'Atlassian access token', 'Google Analytics API secret', 'key in code'],
  severity: ['low', 'medium', 'high', 'critical'],
  store: ['user', 'document', 'script', 'user cache', 'document cache', 'script cache', 'file'],
  through: ['perhaps'],
  value: ['missing', 'nothing'],
  why: [
    'open-world',
    'other-means',
    'unknown-request',
    'a private member',
    'a static field',
    'a static block',
    'an import',
    'an export',
    'nothing to read',
  ],
  as: ['text', 'script', 'style', 'image', 'frame', 'font', 'media', 'link', 'markup'],
  channel: [
    'egress',
    'log',
    'storage',
    'property',
    'attachment',
    'browser storage',
    'product',
    'configuration',
    'answer',
    'store after a page was deleted for good',
  ],
  drive: [
    'a cell is typed into',
    'view of the page as reader',
    'view of the page as admin',
    'view of the page while analytics is switched off',
    'view of the page while analytics never answers',
    'a page is deleted for good',
    'a page is made, changed and deleted',
    'the same again',
    'as another person',
    'with analytics switched off',
    'with analytics dead',
    'with other variables',
    'on another site',
  ],
} as const

/** The same with an app's own names in it. What matches is replaced; the groups are what goes on into the other language. */
export const patterns = {
  anyOf: { and: / and /g },
  drive: {
    configuration: /^configuration of (.+)$/,
    export: /^export of (.+) to (.+)$/,
    event: /^event (\S+) for (.+)$/,
    resolverOfFrame: /^resolver (.+) of (.+) as its frame calls it \((\d+)\)$/,
    resolver: /^resolver (.+) of (.+)$/,
    scheduled: /^scheduled (.+)$/,
    webTrigger: /^web trigger (.+) by (\w+)$/,
    cards: /^cards in (Calendar|Gmail|Drive|Docs|Slides|Sheets)( with .+ open)?$/,
    card: /^card “(.*)” in (Calendar|Gmail|Drive|Docs|Slides|Sheets)( with .+? open)?: (.*?)(?: calls (\S+))?$/,
    pages: /^pages of (.+?) in a (document|presentation|spreadsheet|browser)(?:: (.*))?$/,
    ofProject:
      /^(open|edit|get|post|card|trigger|menu|run|cell) (.+) in a (document|presentation|spreadsheet|browser)$/,
  },
  place: {
    card: /^the card “(.*)”$/,
    page: /^a page of (?:pages of )?(.+) in a (?:document|presentation|spreadsheet|browser)$/,
  },
  form: {
    hash: /\b(\w+) of it\b/g,
    first: /\bfirst (\d+) characters\b/g,
    reversed: /\breversed\b/g,
    bytes: /\bbytes\b/g,
    raw: /\braw\b(?! deflate)/g,
    comma: /, /g,
  },
  recipe: {
    small: / in small letters/g,
    dashes: / without dashes/g,
    capitals: / in capitals/g,
    json: /JSON of (\w+)/g,
    encoded: /, URL-encoded/g,
    base64: / in base64/g,
    hex: / in hex/g,
    fromBase64: / from base64/g,
    fromHex: / from hex/g,
    reversed: / reversed/g,
    asItIs: /, as it is$/g,
    moved: /letters moved by (\d+)/g,
    mask: / XOR a short key/g,
    site: /\bsite name\b/g,
    email: /\be-mail address\b/g,
  },
} as const

type Phrase = { readonly [Key in keyof typeof phrases]: (typeof phrases)[Key][number] }

/** The phrases of a language, and what it makes of the patterns. */
export interface Phrases {
  readonly phrases: { readonly [Key in keyof Phrase]: Readonly<Record<Phrase[Key], string>> }
  readonly patterns: {
    readonly [Key in keyof typeof patterns]: Readonly<
      Record<keyof (typeof patterns)[Key], (...groups: readonly string[]) => string>
    >
  }
}
