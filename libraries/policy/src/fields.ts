/** What stands in each field of a usage event's body; a field that isn't here is one that C2 excludes. */
export const knownFields = {
  client_id:
    'The pseudonym: 22 characters that stand for one installation of one add-on while one key lives, and lead nowhere without it.',
  timestamp_micros:
    'The hour in which the event happened, in microseconds since 1970; minutes and seconds are cut off.',
  'consent.ad_user_data': 'Always DENIED: the data may not be used for advertising.',
  'consent.ad_personalization': 'Always DENIED: the data may not be used to personalise advertising.',
  'events[].name': 'Which of the events below it is.',
  'events[].params.locale':
    'The language, with its region where there is one: `en-US`; `und` where it isn’t a known one.',
  'events[].params.time_zone':
    'The time zone by its canonical name: `Europe/Berlin`; `Etc/Unknown` where it isn’t a known one.',
} as const

/** The paths of all fields that a JSON Schema lets a body have, each once, in the schema's order. */
export function fieldsOf(schema: unknown, path = ''): readonly string[] {
  if (!isRecord(schema)) return path === '' ? [] : [path]
  const { properties, items, oneOf, anyOf } = schema
  const below = [
    ...(isRecord(properties)
      ? Object.entries(properties).flatMap(([name, part]) =>
          fieldsOf(part, path === '' ? name : `${path}.${name}`),
        )
      : []),
    ...(isRecord(items) ? fieldsOf(items, `${path}[]`) : []),
    ...[oneOf, anyOf].flatMap((some) =>
      Array.isArray(some) ? some.flatMap((part) => fieldsOf(part, path)) : [],
    ),
    // Where more than the listed properties may come, anything may: that is a field too.
    ...(isRecord(properties) && schema.additionalProperties !== false ? [`${path}.*`] : []),
  ]
  return below.length > 0 ? [...new Set(below)] : path === '' ? [] : [path]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
