import { fields } from './limits.ts'
import { unparsable, type ValidationMessage } from './message.ts'

export type Fields = Readonly<Record<string, unknown>>

/** An event as it stands in a body: named, the rest not yet judged. */
export interface MeasuredEvent {
  readonly name: unknown
  readonly params: Fields
}

/** A body of the protocol: the shape is right, the values are not yet judged. */
export interface Measurement {
  readonly body: Fields
  readonly events: readonly MeasuredEvent[]
  readonly userProperties: Fields
}

export type Parsed =
  | { readonly ok: true; readonly measurement: Measurement }
  | { readonly ok: false; readonly why: ValidationMessage }

/** Reads a body as Google's parser does: an unknown field or a wrong type stops it at the first one. */
export function parseMeasurement(text: string): Parsed {
  const body = parseJson(text)
  if (!isFields(body)) return stop('(): Expected an object.')
  const unknown = unknownField(body, fields.measurement)
  if (unknown !== undefined) return stop(`${unknown}: Cannot find field.`)
  const { consent = {}, events = [], user_properties: userProperties = {} } = body
  if (!isFields(consent)) return stop('(consent): Expected an object.')
  const unknownConsent = unknownField(consent, fields.consent)
  if (unknownConsent !== undefined) return stop(`(consent) ${unknownConsent}: Cannot find field.`)
  if (!isFields(userProperties)) return stop('(user_properties): Expected an object.')
  if (!Array.isArray(events)) return stop('(events): Expected an array.')
  const parsed: MeasuredEvent[] = []
  for (const [at, event] of events.entries()) {
    if (!isFields(event)) return stop(`(events[${at}]): Expected an object.`)
    const stray = unknownField(event, fields.event)
    if (stray !== undefined) return stop(`(events[${at}]) ${stray}: Cannot find field.`)
    const { name, params = {} } = event
    if (!isFields(params)) return stop(`(events[${at}].params): Expected an object.`)
    parsed.push({ name, params })
  }
  return { ok: true, measurement: { body, events: parsed, userProperties } }
}

const stop = (detail: string): Parsed => ({ ok: false, why: unparsable(detail) })

const unknownField = (value: Fields, known: ReadonlySet<string>): string | undefined =>
  Object.keys(value).find((name) => !known.has(name))

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No JSON at all is judged where any other wrong shape is.
    return undefined
  }
}
