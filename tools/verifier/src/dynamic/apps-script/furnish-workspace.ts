import type { Google } from '@crenwiz/workbench'
import type { CanaryWorkspace } from './canary-workspace.ts'

/** What was put into the workbench. */
export interface FurnishedWorkspace {
  readonly document: string
  readonly presentation: string
  readonly spreadsheet: string
  readonly messageId: string
  readonly threadId: string
  readonly eventId: string
}

/**
 * Puts a file of each kind, mails, an event and a calendar into the workbench; of each sender whom the project looks for by
 * name, a mail.
 */
export function furnishWorkspace(
  google: Google,
  made: CanaryWorkspace,
  { now, senders }: { readonly now: Date; readonly senders: readonly string[] },
): FurnishedWorkspace {
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
  google.docs.share({ email }, document.id, { email: made.other.email, role: 'editor' })
  const presentation = google.slides.create({ email }, { title: made.title })
  writeNotes(google, email, presentation.id, made.notes)
  const spreadsheet = google.sheets.create({ email }, { title: made.title, rows: 50, columns: 12 })
  google.sheets.change({ email }, spreadsheet.id, (edit) => {
    made.cells.forEach((value, at) => void edit.setCell(0, 1, at + 1, { value }))
  })
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
  const [message] = google.mail.seed(email, [
    { ...sent(made.mail), attachments },
    sent(made.asked),
    ...senders.map((from) => ({ ...sent(made.mail), from })),
  ])
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
    spreadsheet: spreadsheet.id,
    messageId: message?.id ?? '',
    threadId: message?.threadId ?? '',
    eventId: String(event.id),
  }
}

/** Writes what is said while a new presentation's slide is shown. */
function writeNotes({ slides }: Google, email: string, id: string, text: string): void {
  const found = slides.tree(email, id)
  const root = found.ok ? found.value.root : undefined
  const slide = root?.children.find(({ kind }) => kind === 'slide')
  const paragraph = slide && firstOf('paragraph', firstOf('notes', slide))
  if (!paragraph) throw new Error('A new slide has a place for notes.')
  const node = { id: slides.newNodeId(), kind: 'text' as const, runs: [{ text, attributes: {} }] }
  slides.change({ email }, id, { operations: [{ op: 'insert', parent: paragraph.id, after: null, node }] })
}

interface Holder {
  readonly id: string
  readonly kind: string
  readonly children?: readonly Holder[]
}

function firstOf(kind: string, holder: Holder | undefined): Holder | undefined {
  for (const node of holder?.children ?? []) {
    const found = node.kind === kind ? node : firstOf(kind, node)
    if (found) return found
  }
  return undefined
}
