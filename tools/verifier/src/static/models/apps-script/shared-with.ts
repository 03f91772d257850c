import type { Selector } from '../../meaning.ts'
import { argument } from '../terms.ts'

/** Members that let others see a file, a calendar or an event, with the argument that says whom. */
const sharing: readonly (readonly [members: RegExp, recipient: Selector])[] = [
  [/\.add(Editor|Viewer|Commenter|Guest)s$/, { ...argument(0, '*'), or: argument(0) }],
  [/\.(add(Editor|Viewer|Commenter|Guest)|setOwner)$/, argument(0)],
  [/^CalendarApp\.(Calendar\.)?createEventFromDescription$/, argument(0)],
  [/^Calendar\.Events\.(quickAdd|move)$/, { ...argument(1), or: argument(2) }],
  [/^Gmail\.Users\.Settings\.Filters\.create$/, argument(0, 'action', 'forward')],
  [/^Gmail\.Users\.Settings\.Delegates\.create$/, argument(0, 'delegateEmail')],
  [/^Gmail\.Users\.Settings\.ForwardingAddresses\.create$/, argument(0, 'forwardingEmail')],
  [/^Gmail\.Users\.Settings\.updateAutoForwarding$/, argument(0, 'emailAddress')],
  [/^Calendar\.Acl\.(insert|patch|update)$/, argument(0, 'scope', 'value')],
  [/^Calendar\.Events\.(insert|patch|update|import)$/, argument(0, 'attendees', '*', 'email')],
  [
    /^CalendarApp\.(Calendar\.)?createEvent(Series)?$/,
    { ...argument(3, 'guests'), or: argument(4, 'guests') },
  ],
  [
    /^CalendarApp\.(Calendar\.)?createAllDayEvent(Series)?$/,
    { ...argument(2, 'guests'), or: argument(3, 'guests') },
  ],
  [/^Drive\.Permissions\.(create|insert)$/, { ...argument(0, 'emailAddress'), or: argument(0, 'value') }],
]

/** Where a member, as it is spoken of, is told with whom to share; nothing where it doesn't share. */
export const sharedWith = (member: string): Selector | undefined =>
  sharing.find(([members]) => members.test(member))?.[1]
