import type { Judge } from './judge.ts'

/** The policy is public and true of the code: nothing is known of it where no policy is beside the code. */
export const c14: Judge = ({ policy }) => {
  if (!policy) return [{ findings: [], evidence: [], gaps: [{ code: 'NO_POLICY_FOUND', data: {} }] }]
  return [policy]
}
