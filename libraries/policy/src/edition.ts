import * as v from 'valibot'
import { claimIds } from './claim.ts'
import { reasons, type Section } from './sentence.ts'

/** A published state of the policy: its sentences as they were, and what changed. */
export interface Edition {
  /** `1.2.0`. */
  readonly version: string
  /** ISO date from which it is in force. */
  readonly effective: string
  /** What changed since the edition before, for people, one line each. */
  readonly changes: readonly string[]
  readonly sections: readonly Section[]
}

/** A file of editions that isn't one: where, and what is wrong. */
export class EditionsError extends Error {
  readonly code = 'EDITIONS_UNREADABLE'

  constructor(readonly reason: string) {
    super(
      `The editions can't be read: ${reason}. Restore the file from its history; editions are never edited.`,
    )
  }
}

const text = v.strictObject({ en: v.string(), de: v.string(), ja: v.string() })
const version = v.pipe(v.string(), v.regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/))
const date = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false, 'no day of the calendar'),
)
const sentence = v.strictObject({
  id: v.string(),
  proof: v.union([
    v.strictObject({ claims: v.pipe(v.array(v.picklist(claimIds)), v.minLength(1)) }),
    v.strictObject({ unchecked: v.picklist(reasons) }),
  ]),
  says: v.array(v.string()),
  isItem: v.boolean(),
  text,
})
const edition = v.strictObject({
  version,
  effective: date,
  changes: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
  sections: v.array(v.strictObject({ id: v.string(), heading: text, sentences: v.array(sentence) })),
})

/** Reads the editions, oldest first; throws an EditionsError where they aren't in order or not whole. */
export function parseEditions(json: unknown): readonly Edition[] {
  const result = v.safeParse(v.array(edition), json)
  if (!result.success) {
    const [issue] = result.issues
    throw new EditionsError(`${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)
  }
  const editions = result.output
  for (const [index, later] of editions.entries()) {
    const earlier = editions[index - 1]
    if (earlier && !follows(later, earlier)) {
      throw new EditionsError(
        `${later.version} of ${later.effective} doesn't follow ${earlier.version} of ${earlier.effective}`,
      )
    }
  }
  return editions
}

/** Whether an edition may come after another: a higher version, and no earlier day. */
export function follows(
  later: Pick<Edition, 'version' | 'effective'>,
  earlier: Pick<Edition, 'version' | 'effective'>,
): boolean {
  return compareVersions(later.version, earlier.version) > 0 && later.effective >= earlier.effective
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  const index = left.findIndex((number, place) => number !== right[place])
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0)
}
