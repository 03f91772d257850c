import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that run whole add-ons: few lines, and among the longest. */
const runsAddons = /\/test\/scenarios\/|\/tools\/verifier\/.*\.browser\.test\.ts$/

/**
 * Begins with the longest files, so that at the end neither worker waits for the other. Where no earlier run has told how
 * long a file takes, as in a fresh clone, Vitest goes by its size.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ moduleId }: TestSpecification) => (runsAddons.test(moduleId) ? 0 : 1)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}
