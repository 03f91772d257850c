import type { Person, SiteFacts } from '@crenwiz/workbench'
import { type Canary, idCanary, textCanary } from './canary.ts'
import { createWords, type Words } from './words.ts'

/** A page that is to be made, each of its texts a canary. */
export interface CanaryPage {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly comment: string
  readonly label: string
  readonly property: { readonly key: string; readonly value: string }
  readonly file: { readonly title: string; readonly text: string }
  /** What a person typed into a macro's configuration. */
  readonly input: readonly string[]
}

/** A site on which every field holds a canary; the same for the same seed. */
export interface CanarySite {
  readonly facts: SiteFacts
  readonly people: { readonly admin: Person; readonly editor: Person; readonly reader: Person }
  readonly space: { readonly key: string; readonly name: string }
  /** The title of the page that the site has from its beginning: whoever asks for any page gets it. */
  readonly front: string
  readonly pages: { readonly read: CanaryPage; readonly purged: CanaryPage }
  /** What comes from outside with a web trigger's request. */
  readonly request: { readonly body: string; readonly query: string }
  readonly canaries: readonly Canary[]
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Makes up a site. */
export function createCanarySite(seed: number): CanarySite {
  const words = createWords(seed)
  const host = words.word()
  const facts: SiteFacts = {
    cloudId: words.uuid(),
    name: host,
    url: `https://${host}.atlassian.net`,
  }
  const people = {
    admin: person(words, 'admin', words.hex(24), 'en-US', 'America/New_York'),
    editor: person(words, 'editor', `712020:${words.uuid()}`, 'de-DE', 'Europe/Berlin'),
    reader: person(words, 'reader', words.hex(24), 'ja-JP', 'Asia/Tokyo'),
  }
  const space = {
    key: words.word().toUpperCase(),
    name: `${capital(words.word())} ${capital(words.word())}`,
  }
  const pages = { read: page(words), purged: page(words) }
  const request = { body: words.word(), query: words.word() }
  const front = `${capital(words.word())} of ${words.word()}`
  return {
    facts,
    people,
    space,
    front,
    pages,
    request,
    canaries: [
      idCanary('cloudId', 'cloud id', facts.cloudId),
      textCanary('siteUrl', 'host name', facts.name),
      ...Object.entries(people).flatMap(([role, one]) => ofPerson(role, one)),
      textCanary('spaceKey', 'key of the space', space.key),
      textCanary('title', 'name of the space', space.name),
      textCanary('title', 'title of the first page', front),
      ...ofPage('read', pages.read),
      ...ofPage('purged', pages.purged),
      textCanary('untrusted', 'body of a request', request.body),
      textCanary('untrusted', 'query of a request', request.query),
    ],
  }
}

function person(
  words: Words,
  role: Person['role'],
  accountId: string,
  locale: string,
  timeZone: string,
): Person {
  const [first, last] = [words.word(), words.word()]
  const email = `${words.word()}.${words.word()}@${words.word()}.example`
  return { accountId, name: `${capital(first)} ${capital(last)}`, email, locale, timeZone, role }
}

function page(words: Words): CanaryPage {
  const word = () => words.word()
  return {
    title: `${capital(word())} and ${word()}`,
    paragraphs: [`The ${word()} was moved to ${word()}.`, `Ask ${word()} before ${word()}.`],
    comment: `I would rather ${word()} than ${word()}.`,
    label: word(),
    property: { key: 'review', value: `${word()} ${word()}` },
    file: { title: `${word()}.txt`, text: `${word()} of ${word()}` },
    input: [`${capital(word())} to ${word()}`, word()],
  }
}

function ofPerson(role: string, { accountId, name, email }: Person): readonly Canary[] {
  return [
    { ...idCanary('accountId', `account id of the ${role}`, accountId), tokens: tokensOfId(accountId) },
    textCanary('name', `name of the ${role}`, name),
    textCanary('email', `e-mail address of the ${role}`, email),
  ]
}

/** The part after the colon is the account as well as the whole. */
function tokensOfId(accountId: string): readonly string[] {
  const bare = accountId.slice(accountId.indexOf(':') + 1)
  return [...new Set([bare, bare.replaceAll('-', '')])]
}

function ofPage(page: 'read' | 'purged', made: CanaryPage): readonly Canary[] {
  const of = page === 'read' ? 'the page' : 'the purged page'
  const texts: readonly (readonly [Parameters<typeof textCanary>[0], string, string])[] = [
    ['title', `title of ${of}`, made.title],
    ...made.paragraphs.map((text, at) => ['body', `paragraph ${at + 1} of ${of}`, text] as const),
    ['comment', `comment on ${of}`, made.comment],
    ['body', `label of ${of}`, made.label],
    ['body', `property of ${of}`, made.property.value],
    ['attachment', `name of the file on ${of}`, made.file.title],
    ['attachment', `text of the file on ${of}`, made.file.text],
    ...made.input.map((text, at) => ['formInput', `input ${at + 1} on ${of}`, text] as const),
  ]
  return texts.map(([label, name, value]) => textCanary(label, name, value, { page }))
}
