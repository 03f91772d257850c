import type { ClaimId } from '@crenwiz/policy'
import type { Rule } from '../rule.ts'
import { way } from './say.ts'

/** Claims that speak of what code does: code that isn't there, or can't be read, could break each of them. */
const ofCode: readonly ClaimId[] = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C10', 'C11']

/** Where a part of a program wasn't found, nothing that rests on the reading of it is proven. */
export const wholeApp: readonly Rule[] = ofCode.map((claim) => ({
  name: `whole-app-${claim.toLowerCase()}`,
  claim,
  look({ problems }) {
    const gaps = problems.filter(({ data }) => data.program !== undefined)
    return gaps.length === 0 ? undefined : way({ gaps })
  },
}))
