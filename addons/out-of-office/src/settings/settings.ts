import type { DateOrder } from '../leave/order.ts'

/** All that the add-on stores: what a person asked for, and nothing of a mail, a name in one, or an event. */
export interface Settings {
  /** Addresses from which approvals come. */
  readonly senders: readonly string[]
  /** Subject lines of those mails; `*` stands for what differs from mail to mail. */
  readonly subjects: readonly string[]
  /** As the mails write it; empty when each mail's own name is used. */
  readonly name: string
  /** `{first}`, `{name}` and `{marker}` stand for parts. */
  readonly titleFormat: string
  /** No team calendar, the one whose name has the marker, or the one of an id. */
  readonly team:
    | { readonly by: 'none' }
    | { readonly by: 'marker' }
    | { readonly by: 'id'; readonly id: string }
  readonly marker: string
  /** How 03/04/2026 is read where the mail doesn't tell. */
  readonly order: DateOrder | 'ask'
}

export const emptySettings: Settings = {
  senders: [],
  subjects: [],
  name: '',
  titleFormat: '{first} OOO',
  team: { by: 'marker' },
  marker: '✨',
  order: 'ask',
}

/** What may be wrong with one thing that a person wrote into the settings. */
export type SettingsFault =
  | { readonly field: 'senders'; readonly fault: 'none' | 'not-an-address' | 'too-many' }
  | { readonly field: 'subjects'; readonly fault: 'none' | 'too-broad' | 'too-long' | 'too-many' }
  | { readonly field: 'name'; readonly fault: 'too-long' }
  | { readonly field: 'titleFormat'; readonly fault: 'empty' | 'too-long' }
  | { readonly field: 'marker'; readonly fault: 'empty' | 'too-long' }
  | { readonly field: 'team' | 'order'; readonly fault: 'unknown' }

const mostSenders = 10
const mostSubjects = 20

/** What is wrong with settings; nothing when they may be used. */
export function faultsIn(settings: Settings): readonly SettingsFault[] {
  const faults: SettingsFault[] = []
  const { senders, subjects, name, titleFormat, team, marker } = settings
  if (senders.length === 0) faults.push({ field: 'senders', fault: 'none' })
  if (senders.length > mostSenders) faults.push({ field: 'senders', fault: 'too-many' })
  if (!senders.every(isAddress)) faults.push({ field: 'senders', fault: 'not-an-address' })
  if (subjects.length === 0) faults.push({ field: 'subjects', fault: 'none' })
  if (subjects.length > mostSubjects) faults.push({ field: 'subjects', fault: 'too-many' })
  if (subjects.some((subject) => subject.length > 200)) faults.push({ field: 'subjects', fault: 'too-long' })
  // A subject of stars would read mails that nobody asked for.
  if (subjects.some((subject) => subject.replace(/[^\p{L}\p{N}]/gu, '').length < 3))
    faults.push({ field: 'subjects', fault: 'too-broad' })
  if (name.length > 80) faults.push({ field: 'name', fault: 'too-long' })
  if (titleFormat.trim() === '') faults.push({ field: 'titleFormat', fault: 'empty' })
  if (titleFormat.length > 120) faults.push({ field: 'titleFormat', fault: 'too-long' })
  if (team.by === 'marker' && marker.trim() === '') faults.push({ field: 'marker', fault: 'empty' })
  if (marker.length > 20) faults.push({ field: 'marker', fault: 'too-long' })
  return faults
}

function isAddress(sender: string): boolean {
  return (
    sender.length <= 200 &&
    /^[^\s@<>"(),:;\\[\]{}]+@[^\s@<>"(),:;\\[\]{}]+\.[^\s@<>"(),:;\\[\]{}.]+$/.test(sender)
  )
}
