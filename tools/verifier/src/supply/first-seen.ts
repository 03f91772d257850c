import * as v from 'valibot'
import { UserError } from '../errors.ts'

const day = v.pipe(v.string(), v.isoDate())

const schema = v.array(
  v.object({ advisory: v.string(), package: v.string(), firstSeen: day, note: v.optional(v.string()) }),
)

/** When an advisory was first seen to speak of a package: kept in `verifier/first-seen.json`, reviewed like code. */
export type FirstSeen = v.InferOutput<typeof schema>[number]

/** The entries of the file's text; none where there is no file. */
export function parseFirstSeen(text: string | undefined, where: string): readonly FirstSeen[] {
  if (text === undefined) return []
  const next = 'Write a list of {"advisory": "GHSA-…", "package": "name", "firstSeen": "2026-11-25"}.'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new UserError("isn't JSON.", { where, next }, { cause })
  }
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) throw new UserError("isn't a list of first sightings.", { where, next })
  return parsed.output
}
