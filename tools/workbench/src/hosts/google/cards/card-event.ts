import type { Container } from '../apps-script/services/editor-place.ts'
import { zoned } from '../zoned.ts'
import type { FormInput, FormInputs } from './card.ts'

/** In which of Google's apps an add-on is open, and what is open there. */
export type CardHost =
  | { readonly app: 'CALENDAR'; readonly event?: { readonly calendarId: string; readonly id?: string } }
  | {
      readonly app: 'GMAIL'
      readonly message?: { readonly id: string; readonly threadId: string; readonly accessToken: string }
    }
  | { readonly app: 'DRIVE' | 'DOCS' | 'SHEETS' | 'SLIDES'; readonly container?: Container }

export interface CardEventFacts {
  readonly host: CardHost
  readonly locale: string
  readonly timeZone: string
  readonly now: Date
  readonly parameters?: Readonly<Record<string, string>>
  readonly inputs?: FormInputs
}

/**
 * The event object of a card's function, with its older fields beside the newer ones. Google's page of event objects (seen
 * 2026-11) has an empty name between a field and its value for Apps Script; the type definitions have the value beside it too.
 */
export function cardEvent({ host, locale, timeZone, now, parameters = {}, inputs = {} }: CardEventFacts) {
  const offset = zoned(now, timeZone).offsetMinutes * 60_000
  const [, country = ''] = locale.split('-')
  const entries = Object.entries(inputs)
  const formInputs = Object.fromEntries(
    entries.map(([name, input]) => [name, { '': fieldValue(input), ...fieldValue(input) }]),
  )
  return {
    commonEventObject: {
      hostApp: host.app,
      platform: 'WEB',
      userLocale: locale,
      timeZone: { id: timeZone, offset },
      parameters,
      ...(entries.length > 0 && { formInputs }),
    },
    ...(host.app === 'CALENDAR' && { calendar: host.event ?? {} }),
    ...(host.app === 'GMAIL' &&
      host.message && {
        gmail: {
          messageId: host.message.id,
          threadId: host.message.threadId,
          accessToken: host.message.accessToken,
        },
        messageMetadata: { messageId: host.message.id, accessToken: host.message.accessToken },
      }),
    hostApp: host.app.toLowerCase(),
    clientPlatform: 'web',
    userLocale: locale.split('-')[0],
    userCountry: country,
    userTimezone: { id: timeZone, offSet: String(offset) },
    parameters,
    formInput: Object.fromEntries(entries.flatMap(([name, input]) => oldOne(name, input))),
    formInputs: Object.fromEntries(entries.map(([name, input]) => [name, oldList(input)])),
  }
}

function fieldValue(input: FormInput): Readonly<Record<string, unknown>> {
  if ('strings' in input) return { stringInputs: { value: input.strings } }
  if ('date' in input) return { dateInput: { msSinceEpoch: input.date } }
  if ('time' in input) return { timeInput: input.time }
  return { dateTimeInput: { hasDate: true, hasTime: true, msSinceEpoch: input.dateTime } }
}

function oldList(input: FormInput): readonly unknown[] {
  if ('strings' in input) return input.strings
  if ('date' in input) return [{ msSinceEpoch: input.date }]
  if ('time' in input) return [input.time]
  return [{ hasDate: true, hasTime: true, msSinceEpoch: input.dateTime }]
}

function oldOne(name: string, input: FormInput): readonly (readonly [string, unknown])[] {
  const [first] = oldList(input)
  return first === undefined ? [] : [[name, first]]
}
