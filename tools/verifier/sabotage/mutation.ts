import type { ClaimId } from '@crenwiz/policy'
import { UserError } from '../src/errors.ts'

/** A change of one place in a file; `find` stands there exactly once. */
export interface Edit {
  /** Relative to the repository's root. */
  readonly file: string
  readonly find: string
  readonly replace: string
}

/** What a fault goes against: a claim, or what a marketplace's reviewers ask for, which no claim speaks of. */
export type Against = ClaimId | 'review'

/** A deliberate fault in an add-on of ours, and what it goes against. */
export interface Mutation {
  /** `drop-the-hmac` */
  readonly name: string
  readonly claim: Against
  readonly edits: readonly [Edit, ...Edit[]]
}

/** The lines of a file that an edit wrote, from 1. */
export interface Touched {
  readonly file: string
  readonly from: number
  readonly to: number
}

/** A text with an edit made in it, and the lines that it touched; UserError where `find` isn't there exactly once. */
export function mutate(text: string, { file, find, replace }: Edit): { text: string; touched: Touched } {
  const times = text.split(find).length - 1
  if (times !== 1 || find === '')
    throw new UserError(`has ${JSON.stringify(find)} ${times} times, and a mutation needs it once.`, {
      where: file,
      next: 'Mend the mutation in tools/verifier/sabotage/mutations.',
    })
  const start = text.indexOf(find)
  const before = text.slice(0, start)
  const [old, written] = [find.split('\n'), replace.split('\n')]
  const most = Math.min(old.length, written.length)
  const kept = sharedStart(old, written, most - 1)
  const end = sharedStart(old.toReversed(), written.toReversed(), most - kept)
  const line = before.split('\n').length
  const from = line + kept
  return {
    text: before + replace + text.slice(start + find.length),
    touched: { file, from, to: Math.max(from, line + written.length - 1 - end) },
  }
}

/** How many of the first lines two texts have alike: those aren't touched. */
function sharedStart(one: readonly string[], other: readonly string[], most: number): number {
  let same = 0
  while (same < most && one[same] === other[same]) same += 1
  return same
}
