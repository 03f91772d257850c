import type { ClaimId } from '@crenwiz/policy'
import type { Rule } from '../rule.ts'
import { way } from './say.ts'

/** What stands in a closed frame that no policy holds: it could take a datum out, or reach a host that nobody named. */
const nothingPastPolicy = (claim: ClaimId): Rule => ({
  name: 'nothing-past-policy',
  claim,
  look: (_app, code) => (code.pastPolicy.length === 0 ? undefined : way({ gaps: code.pastPolicy })),
})

/** No frame has a way out past its policy, asked for each claim that rests on frames being closed. */
export const pastPolicyRules: readonly Rule[] = [nothingPastPolicy('C4'), nothingPastPolicy('C7')]
