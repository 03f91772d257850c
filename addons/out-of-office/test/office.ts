import { type GoogleTrial, startGoogleTrial } from '../../../tools/workbench/src/index.ts'
import { bundleOutOfOffice } from '../build.ts'
import type { MailFile, MailRow } from './mails.ts'

/** The add-on as it is deployed, in a workbench with mailboxes and calendars, and a clock that a test holds. */
export interface Office {
  readonly google: GoogleTrial
  /** Sets the clock. */
  at(instant: string): void
  /** Someone with a mailbox and a calendar. */
  person(email: string, zone: string): Worker
  dispose(): Promise<void>
}

export interface Worker {
  readonly email: string
  receive(mails: readonly SeedMail[]): void
  /** Fills in the settings card and saves it. */
  configure(form: Readonly<Record<string, string>>): Promise<ActionJson>
  call(name: string, parameters?: Readonly<Record<string, string>>): Promise<ActionJson>
  /** Events of a calendar that aren't deleted. */
  events(calendarId?: string): readonly EventJson[]
}

export interface SeedMail {
  readonly from: string
  readonly subject: string
  readonly date: string
  readonly plain?: string
  readonly html?: string
}

export interface EventJson {
  readonly id: string
  readonly summary: string
  readonly eventType: string
  readonly start: { readonly dateTime?: string; readonly date?: string }
  readonly end: { readonly dateTime?: string; readonly date?: string }
  readonly extendedProperties?: { readonly private?: Readonly<Record<string, string>> }
}

/** What a card callback gave, as JSON. */
type ActionJson = unknown

export async function openOffice({ engine }: { readonly engine: 'quickjs' | 'vm' }): Promise<Office> {
  const files = await bundleOutOfOffice()
  let now = new Date('2026-06-30T12:00:00Z')
  const google = startGoogleTrial({ engine, now: () => now })
  const read = (name: string): string => files.get(name) ?? ''
  let project = google.trial.project({
    '.clasp.json': { scriptId: 'out-of-office' },
    'appsscript.json': JSON.parse(read('appsscript.json')),
    'Clock.js': clockAt(now),
    'Code.js': read('Code.js'),
  })
  return {
    google,
    at(instant) {
      now = new Date(instant)
      // Only the clock's file is read anew: the add-on's own takes a tenth of a second.
      const { scripts } = google.trial.project({ 'appsscript.json': {}, 'Clock.js': clockAt(now) })
      project = {
        ...project,
        scripts: project.scripts.map((script) => scripts.find(({ path }) => path === script.path) ?? script),
      }
    },
    person(email, zone) {
      google.calendars.addPerson(email, { timeZone: zone })
      google.mail.addPerson(email, { timeZone: zone })
      const call: Worker['call'] = async (name, parameters = {}) =>
        run(name, { commonEventObject: { parameters } })
      const run = async (name: string, event: object): Promise<ActionJson> => {
        const result = await google.trial.run(project, {
          function: name,
          kind: name === 'runHourly' ? 'trigger' : 'card',
          person: { email, name: email, locale: 'en' },
          args: [event],
        })
        if (!result.ok)
          throw new Error(`${result.error.name}: ${result.error.message}`, { cause: result.error.stack })
        return (result.value as { readonly json?: unknown } | undefined)?.json
      }
      return {
        email,
        receive: (mails) => {
          google.mail.seed(email, mails)
        },
        configure: (form) =>
          run('onSave', {
            commonEventObject: {
              formInputs: Object.fromEntries(
                Object.entries(form).map(([name, value]) => [name, { stringInputs: { value: [value] } }]),
              ),
            },
          }),
        call,
        events: (calendarId = 'primary') => {
          const { items } = google.calendars.events.list({ email }, calendarId, { maxResults: 2500 }) as {
            readonly items: readonly EventJson[]
          }
          return items
        },
      }
    },
    dispose: () => google.dispose(),
  }
}

/** A file before the add-on's own, as an execution's `new Date()` is this machine's. */
function clockAt(now: Date): string {
  return `{
    const RealDate = Date
    Date = class extends RealDate {
      constructor(...args) {
        if (args.length === 0) super(${now.getTime()})
        else super(...args)
      }
      static now() {
        return ${now.getTime()}
      }
    }
  }`
}

/** A mail of the files as a mailbox takes it. */
export function seedOf(system: MailFile['system'], row: MailRow): SeedMail {
  return {
    from: row.from ?? system.from,
    subject: row.subject,
    date: row.received,
    ...(row.plain && { plain: row.plain.join('\n') }),
    ...(row.html && { html: row.html.join('\n') }),
  }
}

/** Settings for one of the made-up systems. */
export function formFor(...systems: readonly MailFile['system'][]): Record<string, string> {
  return {
    senders: systems.map(({ from }) => from.replace(/^.*<|>$/g, '')).join(', '),
    subjects: systems.flatMap(({ subjects }) => subjects).join('\n'),
    name: '',
    titleFormat: '{first} OOO',
    team: 'none',
    marker: '✨',
    order: 'ask',
  }
}

/** The days of an event as one word, as `periodKey` writes them, from its times alone. */
export function daysOf({ start, end }: EventJson): string {
  const half = (time: string, at: 'start' | 'end'): { readonly day: string; readonly isNoon: boolean } => {
    const [day = '', clock = ''] = time.split('T')
    const isNoon = clock.startsWith('12:00')
    if (!isNoon && !clock.startsWith('00:00')) throw new Error(`neither midnight nor noon: ${time}`)
    const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
    return { day: at === 'end' && !isNoon ? before : day, isNoon }
  }
  const first = half(start.dateTime ?? `${start.date}T00:00`, 'start')
  const last = half(end.dateTime ?? `${end.date}T00:00`, 'end')
  if (first.day === last.day) return `${first.day}${first.isNoon ? 'pm' : last.isNoon ? 'am' : ''}`
  return `${first.day}${first.isNoon ? 'pm' : ''}/${last.day}${last.isNoon ? 'am' : ''}`
}
