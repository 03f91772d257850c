import * as v from 'valibot'
import { UserError } from '../errors.ts'

const earlier = v.object({
  claims: v.array(v.object({ findings: v.array(v.object({ fingerprint: v.string() })) })),
})

/** The fingerprints of an earlier JSON report's findings; UserError where it isn't one. */
export function readBaseline(text: string): readonly string[] {
  const read = v.safeParse(earlier, parsed(text))
  if (!read.success)
    throw new UserError(`The baseline isn't a JSON report: ${read.issues[0].message}.`, {
      next: 'Make one with --format json --out FILE.',
    })
  return [...new Set(read.output.claims.flatMap(({ findings }) => findings.map((one) => one.fingerprint)))]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UserError(
      `The baseline isn't JSON: ${cause instanceof Error ? cause.message : cause}.`,
      { next: 'Make one with --format json --out FILE.' },
      { cause },
    )
  }
}
