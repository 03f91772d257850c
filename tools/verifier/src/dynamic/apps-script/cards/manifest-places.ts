import type { CardHost } from '@crenwiz/workbench'
import { isRecord } from '../../../app/manifest-tree.ts'
import type { ProjectRun } from '../project-run.ts'
import type { CardPlace } from './card-places.ts'

/** What a host of Google's calls beside homepages and what is open: the workbench's pages have none of these. */
type Opening = readonly [
  name: string,
  host: CardHost,
  function: unknown,
  more: Readonly<Record<string, unknown>>,
]

const editors = { docs: 'DOCS', sheets: 'SHEETS', slides: 'SLIDES' } as const
const kinds = { docs: 'document', sheets: 'spreadsheet', slides: 'presentation' } as const

/**
 * The places in which the manifest names functions for universal actions, drafts, changed events, new conferences, files in
 * Drive, access to a file, links and things that are made by `@` (Google's manifest reference and
 * workspace/add-ons/concepts/event-objects, seen 2026-11).
 */
export function manifestPlaces(run: ProjectRun): readonly CardPlace[] {
  return openingsOf(run).flatMap(([name, host, opens, more]) =>
    typeof opens === 'string' ? [{ name, host, opens: { function: opens, more } }] : [],
  )
}

function openingsOf({ app, made, there, workbench }: ProjectRun): readonly Opening[] {
  const raw = inside(app.manifest.raw, 'addOns')
  const own = (product: string) => inside(raw, product)
  const gmail: CardHost = {
    app: 'GMAIL',
    message: {
      id: there.messageId,
      threadId: there.threadId,
      accessToken: workbench.google.mail.accessToken(made.person.email, there.messageId),
    },
  }
  const calendar: CardHost = { app: 'CALENDAR', event: { calendarId: made.person.email, id: there.eventId } }
  const recipients = { toRecipients: [made.other.email], ccRecipients: [], bccRecipients: [] }
  const event = {
    id: there.eventId,
    calendarId: made.person.email,
    organizer: { email: made.person.email },
    attendees: [{ email: made.other.email, displayName: made.other.name }],
    capabilities: { canSeeAttendees: true, canAddAttendees: true, canSeeConferenceData: true },
  }
  const item = {
    id: there.document,
    title: made.title,
    mimeType: 'application/vnd.google-apps.document',
    addonHasFileScopePermission: true,
  }
  const products = ['gmail', 'calendar', ...Object.keys(editors)].filter((name) => raw[name] !== undefined)
  const first: CardHost = products[0] === 'calendar' ? calendar : gmail
  return [
    ...list(own('common').universalActions).map(
      (one): Opening => [
        `${first.app === 'GMAIL' ? 'Gmail' : 'Calendar'} with a universal action open`,
        first,
        one.runFunction,
        {},
      ],
    ),
    ...list(inside(own('gmail'), 'composeTrigger').selectActions).map(
      (one): Opening => [
        'Gmail with a draft open',
        gmail,
        one.runFunction,
        { gmail: recipients, draftMetadata: { ...recipients, subject: made.mail.subject } },
      ],
    ),
    [
      'Calendar with a changed event open',
      calendar,
      inside(own('calendar'), 'eventUpdateTrigger').runFunction,
      { calendar: event },
    ],
    ...list(own('calendar').conferenceSolution).map(
      (one): Opening => [
        'Calendar with a new conference open',
        calendar,
        one.onCreateFunction,
        { calendar: event },
      ],
    ),
    [
      'Drive with a file open',
      { app: 'DRIVE' },
      inside(own('drive'), 'onItemsSelectedTrigger').runFunction,
      { drive: { activeCursorItem: item, selectedItems: [item] } },
    ],
    ['Drive', { app: 'DRIVE' }, inside(own('drive'), 'homepageTrigger').runFunction, {}],
    ...(['docs', 'sheets', 'slides'] as const).flatMap((product): readonly Opening[] => {
      const kind = kinds[product]
      const name = editors[product].charAt(0) + editors[product].slice(1).toLowerCase()
      const host: CardHost = { app: editors[product], container: { kind, id: there[kind] } }
      const file = { id: there[kind], title: made.title, addonHasFileScopePermission: true }
      return [
        [
          `${name} with a granted file open`,
          host,
          inside(own(product), 'onFileScopeGrantedTrigger').runFunction,
          { [product]: file },
        ],
        ...list(own(product).linkPreviewTriggers).map(
          (one): Opening => [
            `${name} with a link open`,
            host,
            one.runFunction,
            { [product]: { ...file, matchedUrl: { url: linkFor(one, made.typed.text) } } },
          ],
        ),
        ...list(own(product).createActionTriggers).map(
          (one): Opening => [`${name} with a new thing open`, host, one.runFunction, { [product]: file }],
        ),
      ]
    }),
  ]
}

/** A link of those that the trigger is for, whose last part is a canary. */
function linkFor(trigger: Readonly<Record<string, unknown>>, text: string): string {
  const [pattern = {}] = list(trigger.patterns)
  const { hostPattern = 'example.com', pathPrefix = '' } = pattern
  return `https://${String(hostPattern).replace(/^\*\./, 'www.')}/${String(pathPrefix)}/${text}`.replace(
    /(?<!:)\/+/g,
    '/',
  )
}

function inside(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = isRecord(value) ? value[key] : undefined
  return isRecord(found) ? found : {}
}

const list = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []
