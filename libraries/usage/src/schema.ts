import { type Catalogue, catalogue, type EventName } from './catalogue.ts'
import { pseudonymPattern } from './payload.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/** An object with exactly these keys. */
const exactly = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

/** The JSON Schema of every body that can be sent, generated from the catalogue. */
export function payloadSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A usage event of a Crenwiz add-on, as it is sent',
    ...exactly({
      client_id: { type: 'string', pattern: pseudonymPattern },
      timestamp_micros: { type: 'integer', multipleOf: 3_600_000_000 },
      consent: exactly({ ad_user_data: { const: 'DENIED' }, ad_personalization: { const: 'DENIED' } }),
      events: {
        type: 'array',
        minItems: 1,
        maxItems: 1,
        items: { oneOf: Object.entries<Catalogue[EventName]>(catalogue).map(eventSchema) },
      },
    }),
  }
}

const eventSchema = ([name, { reason, parameters }]: readonly [
  string,
  Catalogue[EventName],
]): JsonSchema => ({
  description: reason,
  ...exactly({
    name: { const: name },
    params: exactly({
      locale: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Z]{2})?$' },
      time_zone: { type: 'string', pattern: '^[A-Za-z0-9_+/-]{1,40}$' },
      ...Object.fromEntries(
        Object.entries<readonly string[]>(parameters).map(([parameter, values]) => [
          parameter,
          { enum: values },
        ]),
      ),
    }),
  }),
})
