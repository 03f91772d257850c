import { oauthToken, type Person } from '@crenwiz/workbench'
import { type Canary, idCanary, textCanary } from '../canary/canary.ts'
import { createWords, type Words } from '../canary/words.ts'
import type { Typed } from './typed.ts'

/** A mail of the workspace: who wrote it is a canary, and each of its texts. */
interface CanaryMail {
  readonly from: string
  readonly subject: string
  readonly body: string
}

/** A workspace of two people in which every field holds a canary; the same for the same seed. */
export interface CanaryWorkspace {
  readonly person: Person
  /** Works with them; their address is what is typed where one is asked for. */
  readonly colleague: Person
  /** Who writes to them from elsewhere, and is a guest of their events. */
  readonly other: { readonly name: string; readonly email: string }
  readonly title: string
  readonly paragraphs: readonly string[]
  /** Of the first slide: what is said while it is shown. */
  readonly notes: string
  /** The cells of a spreadsheet's first row. */
  readonly cells: readonly string[]
  /** What a person types into a cell. */
  readonly entry: string
  /** The one that is open in Gmail. */
  readonly mail: CanaryMail & { readonly file: { readonly name: string; readonly text: string } }
  /** Of the address and with the subject that are typed: what settings made of these would look for. */
  readonly asked: CanaryMail
  readonly event: { readonly summary: string; readonly description: string }
  readonly typed: Typed
  readonly token: string
  /** What a caller makes up: no page of the project sends it. */
  readonly madeUp: string
  readonly canaries: readonly Canary[]
  /** Those that stand in the file: its own properties may hold them. */
  readonly ofFile: readonly Canary[]
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Makes up a workspace as it is on a day. */
export function createCanaryWorkspace(seed: number, now: Date): CanaryWorkspace {
  const words = createWords(seed)
  const [me, other, approver] = [somebody(words), somebody(words), somebody(words)]
  const text = () => `${capital(words.word())} ${words.word()} ${words.word()}`
  const [title, ...paragraphs] = [text(), text(), text()]
  const event = { summary: text(), description: text() }
  const [mailSubject, mailBody] = [text(), text()]
  const [note, calendar] = [text(), text()]
  const file = { name: `${words.word()}.txt`, text: text() }
  const token = `ya29${words.word()}${words.hex(24)}`
  const notes = text()
  const cells = [text(), text()]
  const entry = text()
  const typed: Typed = {
    address: `${words.word()}.${words.word()}@work.example`,
    subject: text(),
    title: capital(words.word()),
    name: `${capital(words.word())} ${capital(words.word())}`,
    text: words.word(),
    link: `https://docs.google.com/document/d/${words.word()}${words.hex(24)}/edit`,
    day: '2031-07-19',
    calendar,
  }
  const display = `${capital(words.word())} ${capital(words.word())}`
  const madeUp = words.word()
  const ofFile = [
    textCanary('title', 'title of the file', title ?? ''),
    ...paragraphs.map((one) => textCanary('body', 'text of the file', one)),
    textCanary('body', 'notes of a slide', notes),
    ...cells.map((one) => textCanary('body', 'text of a cell', one)),
    textCanary('body', 'text typed into a cell', entry),
  ]
  const people = [
    ['the person', me],
    ['somebody else', other],
  ] as const
  return {
    title: title ?? '',
    paragraphs,
    notes,
    cells,
    entry,
    event,
    typed,
    token,
    madeUp,
    person: { ...me, accountId: words.hex(24), locale: 'en-GB', timeZone: 'Europe/Berlin', role: 'editor' },
    colleague: {
      name: display,
      email: typed.address,
      accountId: words.hex(24),
      locale: 'en-US',
      timeZone: 'Europe/Berlin',
      role: 'editor',
    },
    other,
    mail: { from: `${other.name} <${other.email}>`, subject: mailSubject, body: mailBody, file },
    asked: {
      from: `${display} <${typed.address}>`,
      subject: typed.subject,
      body: approval(typed.name, approver.name, note, now),
    },
    canaries: [
      ...people.flatMap(([of, { name, email }]) => [
        textCanary('email', `address of ${of}`, email),
        textCanary('name', `name of ${of}`, name),
      ]),
      textCanary('name', 'name of a colleague', display),
      textCanary('name', 'name in a mail', approver.name),
      ...ofFile,
      textCanary('title', 'subject of a mail', mailSubject),
      textCanary('body', 'body of a mail', mailBody),
      textCanary('attachment', 'name of a file of a mail', file.name),
      textCanary('attachment', 'text of a file of a mail', file.text),
      textCanary('body', 'body of a mail that was asked for', note),
      textCanary('title', 'title of an event', event.summary),
      textCanary('body', 'description of an event', event.description),
      textCanary('title', 'name of a calendar', calendar),
      textCanary('formInput', 'address that a person typed', typed.address),
      textCanary('formInput', 'subject that a person typed', typed.subject),
      textCanary('formInput', 'title that a person typed', typed.title),
      textCanary('formInput', 'name that a person typed', typed.name),
      textCanary('formInput', 'text that a person typed', typed.text),
      textCanary('formInput', 'link that a person typed', new URL(typed.link).pathname.split('/')[3] ?? ''),
      { label: 'formInput', name: 'day that a person typed', value: typed.day, tokens: [typed.day] },
      textCanary('token', 'token of an event', token),
      idCanary('token', 'token of the person', oauthToken),
    ],
    ofFile,
  }
}

/** The domain is shorter than a token: every address has it. */
function somebody(words: Words): { readonly name: string; readonly email: string } {
  const name = `${capital(words.word())} ${capital(words.word())}`
  return { name, email: `${words.word()}.${words.word()}@work.example` }
}

const day = 86_400_000

/**
 * A mail as systems for leave, bookings and orders send it: who it is for, what was decided, by whom, and from when to when.
 * A project that looks for mails of a sender and a subject does so for what stands there.
 */
function approval(name: string, approver: string, note: string, now: Date): string {
  const iso = (days: number) => new Date(now.getTime() + days * day).toISOString().slice(0, 10)
  return [
    `Hi ${name.split(' ')[0]},`,
    '',
    `Your leave from ${iso(20)} to ${iso(22)} has been approved by ${approver}.`,
    '',
    `${note}.`,
  ].join('\n')
}
