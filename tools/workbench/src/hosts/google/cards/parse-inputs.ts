import * as v from 'valibot'
import type { FormInputs } from './card.ts'

const input = v.union([
  v.strictObject({ strings: v.array(v.string()) }),
  v.strictObject({ date: v.number() }),
  v.strictObject({
    time: v.strictObject({
      hours: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
      minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(59)),
    }),
  }),
  v.strictObject({ dateTime: v.number() }),
])

const call = v.strictObject({
  function: v.string(),
  parameters: v.optional(v.record(v.string(), v.string()), {}),
  inputs: v.optional(v.record(v.string(), input), {}),
})

/** A click on a card, as a page sends it. */
export interface CardCall {
  readonly function: string
  readonly parameters: Readonly<Record<string, string>>
  readonly inputs: FormInputs
}

/** Reads a click; undefined for what isn't one. */
export function parseCardCall(value: unknown): CardCall | undefined {
  const read = v.safeParse(call, value)
  return read.success ? read.output : undefined
}
