import * as v from 'valibot'
import { type FromWindow, type Place, stoppedKinds } from './messages.ts'

const text = v.string()
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const place = v.looseObject({
  cursor: v.optional(v.object({ element: text, offset })),
  selection: v.optional(
    v.array(v.object({ element: text, start: v.optional(offset), end: v.optional(offset) })),
  ),
  page: v.optional(text),
  pages: v.optional(v.array(text)),
  elements: v.optional(v.array(text)),
  cells: v.optional(v.array(text)),
})
const field = v.tuple([text, v.union([text, v.object({ name: text, type: text, base64: text })])])

const schema = v.variant('kind', [
  v.object({ kind: v.literal('choose'), addonId: text, run: text, place }),
  v.object({
    kind: v.literal('answer'),
    askId: text,
    button: v.picklist(['ok', 'cancel', 'yes', 'no', 'close']),
    text,
  }),
  v.object({ kind: v.literal('consent'), askId: text, isAllowed: v.boolean() }),
  v.object({ kind: v.literal('cancel'), runId: text }),
  v.object({ kind: v.literal('closed'), frameId: text }),
  v.object({
    kind: v.literal('run'),
    callId: text,
    frameId: text,
    function: text,
    args: v.array(v.unknown()),
    form: v.optional(v.array(field)),
    place,
  }),
  v.object({ kind: v.literal('stopped'), frameId: text, what: v.picklist(stoppedKinds), url: text }),
  v.object({ kind: v.literal('left'), frameId: text, url: text }),
])

/** Reads where a person is in a file; undefined for anything else. */
export function parsePlace(value: unknown): Place | undefined {
  const parsed = v.safeParse(place, value)
  return parsed.success ? (parsed.output as Place) : undefined
}

const said = v.pipe(text, v.parseJson(), schema)

/** Reads what a window says, as JSON; undefined for anything else. */
export function parseMessage(value: unknown): FromWindow | undefined {
  const parsed = v.safeParse(said, value)
  return parsed.success ? (parsed.output as FromWindow) : undefined
}
