import { TestRunner } from 'vitest'

/** What the twins of one fixture showed to a part of the verifier. */
export interface Counted {
  readonly part: 'static' | 'dynamic'
  readonly isFound: boolean
  /** Whether the clean one was accused of the claim that the broken one breaks. */
  readonly isAccused: boolean
}

/** Keeps it with the running test's result, for the lines that close the run. */
export function count({ part, isFound, isAccused }: Counted): void {
  const test = TestRunner.getCurrentTest()
  if (test) Object.assign(test.meta, { twins: { part, isFound, isAccused } })
}
