import * as v from 'valibot'
import type { PanelHost } from './panel-wire.ts'

const host = v.variant('app', [
  v.strictObject({
    app: v.literal('CALENDAR'),
    event: v.optional(v.strictObject({ calendarId: v.string(), id: v.optional(v.string()) })),
  }),
  v.strictObject({ app: v.literal('GMAIL'), messageId: v.optional(v.string()) }),
  v.strictObject({
    app: v.picklist(['DOCS', 'SLIDES', 'SHEETS']),
    file: v.optional(v.strictObject({ id: v.string() })),
  }),
])

/** Reads where a panel is open; undefined for what is no place. */
export function parseHost(value: unknown): PanelHost | undefined {
  const read = v.safeParse(host, value)
  return read.success ? (read.output as PanelHost) : undefined
}
