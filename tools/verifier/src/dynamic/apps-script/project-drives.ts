import type { AppsScriptApp } from '../../app/app.ts'
import type { CalledAs } from '../../app/apps-script/script-project.ts'
import type { CanaryWorkspace } from './canary-workspace.ts'
import type { FurnishedWorkspace } from './furnish-workspace.ts'

/** One call of a function of the project. */
export interface ProjectDrive {
  readonly what: string
  readonly function: string
  readonly kind: 'menu' | 'trigger' | 'run' | 'card'
  readonly args: readonly unknown[]
  readonly file: EditedFile
  readonly calledAs: CalledAs
}

/** A file that an editor of the workbench opens. */
type EditedFile = 'document' | 'presentation' | 'spreadsheet'

const editors = [
  ['DocumentApp', 'document'],
  ['SlidesApp', 'presentation'],
  ['SpreadsheetApp', 'spreadsheet'],
] as const

const kinds: Readonly<Record<CalledAs, ProjectDrive['kind'] | undefined>> = {
  open: 'trigger',
  edit: undefined,
  get: 'trigger',
  post: 'trigger',
  card: 'card',
  trigger: 'trigger',
  menu: 'menu',
  run: 'run',
  cell: undefined,
}

/** Every way in which the project's functions are called, in a file of each editor that it names. */
export function projectDrives(
  app: AppsScriptApp,
  made: CanaryWorkspace,
  there: FurnishedWorkspace,
): readonly ProjectDrive[] {
  const texts = app.project.scripts.map(({ file }) => app.text(file) ?? '').join('\n')
  const files = editors.flatMap(([service, file]) => (texts.includes(service) ? [file] : []))
  const fields = [
    ...new Set([...texts.matchAll(/\bformInputs?(?:\?\.|\.|\[['"])(\w+)/g)].map(([, name]) => name ?? '')),
  ]
  return (files.length === 0 ? (['document'] as const) : files).flatMap((file) =>
    app.project.functions.flatMap(({ name, calledAs }) =>
      calledAs.flatMap((as): readonly ProjectDrive[] => {
        const kind = kinds[as]
        if (kind === undefined) return []
        const event =
          as === 'card' ? [cardEvent(made, there, fields)] : as === 'run' || as === 'menu' ? [] : [{}]
        const drive = {
          function: name,
          kind,
          file,
          what: `${as} ${name} in a ${file}`,
          args: event,
          calledAs: as,
        }
        return as === 'run' ? [drive, { ...drive, args: [made.madeUp, made.madeUp] }] : [drive]
      }),
    ),
  )
}

/** What Gmail and Calendar give an add-on, each field a canary (workspace/add-ons/concepts/event-objects, seen 2026-11). */
function cardEvent(made: CanaryWorkspace, there: FurnishedWorkspace, fields: readonly string[]) {
  const { text } = made.typed
  const formInputs = Object.fromEntries(fields.map((name) => [name, { stringInputs: { value: [text] } }]))
  return {
    commonEventObject: {
      platform: 'WEB',
      hostApp: 'GMAIL',
      userLocale: 'en',
      timeZone: { id: made.person.timeZone, offset: 3_600_000 },
      formInputs,
      parameters: {},
    },
    formInput: Object.fromEntries(fields.map((name) => [name, text])),
    formInputs: Object.fromEntries(fields.map((name) => [name, [text]])),
    gmail: { messageId: there.messageId, threadId: there.threadId, accessToken: made.token },
    messageMetadata: { messageId: there.messageId, threadId: there.threadId, accessToken: made.token },
    calendar: {
      id: there.eventId,
      calendarId: made.person.email,
      organizer: { email: made.person.email },
      attendees: [{ email: made.other.email, displayName: made.other.name }],
    },
    parameters: {},
  }
}
