import type { Google, Person } from '@crenwiz/workbench'
import { type Canary, textCanary } from '../canary/canary.ts'
import { createWords, type Words } from '../canary/words.ts'

/** A workspace of one person in which every field holds a canary; the same for the same seed. */
export interface CanaryWorkspace {
  readonly person: Person
  /** Who writes to them, and is a guest of their events. */
  readonly other: { readonly name: string; readonly email: string }
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly mail: { readonly subject: string; readonly body: string }
  readonly event: { readonly summary: string; readonly description: string }
  readonly typed: string
  readonly token: string
  /** What a caller makes up: no page of the project sends it. */
  readonly madeUp: string
  readonly canaries: readonly Canary[]
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Makes up a workspace. */
export function createCanaryWorkspace(seed: number): CanaryWorkspace {
  const words = createWords(seed)
  const [me, other] = [somebody(words), somebody(words)]
  const text = () => `${capital(words.word())} ${words.word()} ${words.word()}`
  const made = {
    title: text(),
    paragraphs: [text(), text()],
    mail: { subject: text(), body: text() },
    event: { summary: text(), description: text() },
    typed: words.word(),
    token: `ya29${words.word()}${words.hex(24)}`,
    madeUp: words.word(),
  }
  return {
    ...made,
    person: { ...me, accountId: words.hex(24), locale: 'de-DE', timeZone: 'Europe/Berlin', role: 'editor' },
    other,
    canaries: [
      ...[me, other].flatMap(({ name, email }, index) => [
        textCanary('email', `address of ${index === 0 ? 'the person' : 'somebody else'}`, email),
        textCanary('name', `name of ${index === 0 ? 'the person' : 'somebody else'}`, name),
      ]),
      textCanary('title', 'title of the file', made.title),
      ...made.paragraphs.map((one) => textCanary('body', 'text of the file', one)),
      textCanary('title', 'subject of a mail', made.mail.subject),
      textCanary('body', 'body of a mail', made.mail.body),
      textCanary('title', 'title of an event', made.event.summary),
      textCanary('body', 'description of an event', made.event.description),
      textCanary('formInput', 'what a person typed', made.typed),
      textCanary('token', 'token of an event', made.token),
    ],
  }
}

function somebody(words: Words): { readonly name: string; readonly email: string } {
  const name = `${capital(words.word())} ${capital(words.word())}`
  return { name, email: `${words.word()}.${words.word()}@workspace.example` }
}

/** What was put into the workbench. */
export interface FurnishedWorkspace {
  readonly document: string
  readonly presentation: string
  readonly messageId: string
  readonly threadId: string
  readonly eventId: string
}

/** Puts a file of each kind, a mail and an event into the workbench. */
export function furnishWorkspace(google: Google, made: CanaryWorkspace, now: Date): FurnishedWorkspace {
  const { email } = made.person
  const children = made.paragraphs.map((text, index) => ({
    id: `p${index}`,
    kind: 'paragraph' as const,
    attributes: {},
    children: [{ id: `t${index}`, kind: 'text' as const, runs: [{ text, attributes: {} }] }],
  }))
  const document = google.docs.create(
    { email },
    { title: made.title, body: { id: 'body', kind: 'body', attributes: {}, children } },
  )
  const presentation = google.slides.create({ email }, { title: made.title })
  const [message] = google.mail.seed(email, [
    {
      from: `${made.other.name} <${made.other.email}>`,
      to: email,
      subject: made.mail.subject,
      plain: made.mail.body,
      date: now.toISOString(),
    },
  ])
  const hour = (at: number) => ({ dateTime: new Date(now.getTime() + at * 3_600_000).toISOString() })
  const event = google.calendars.events.insert({ email }, 'primary', {
    summary: made.event.summary,
    description: made.event.description,
    attendees: [{ email: made.other.email, displayName: made.other.name }],
    start: hour(1),
    end: hour(2),
  })
  return {
    document: document.id,
    presentation: presentation.id,
    messageId: message?.id ?? '',
    threadId: message?.threadId ?? '',
    eventId: String(event.id),
  }
}
