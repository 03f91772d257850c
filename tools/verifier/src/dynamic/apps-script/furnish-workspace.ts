import type { Google } from '@crenwiz/workbench'
import type { CanaryWorkspace } from './canary-workspace.ts'

/** What was put into the workbench. */
export interface FurnishedWorkspace {
  readonly document: string
  readonly presentation: string
  readonly messageId: string
  readonly threadId: string
  readonly eventId: string
}

/** Puts a file of each kind, mails, an event and a calendar into the workbench. */
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
  const { file } = made.mail
  const attachments = [
    { name: file.name, type: 'text/plain', base64: Buffer.from(file.text).toString('base64') },
  ]
  const sent = (mail: CanaryWorkspace['asked']) => ({
    from: mail.from,
    to: email,
    subject: mail.subject,
    plain: mail.body,
    date: now.toISOString(),
  })
  const [message] = google.mail.seed(email, [{ ...sent(made.mail), attachments }, sent(made.asked)])
  google.calendars.addCalendar(email, { summary: made.typed.calendar })
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
