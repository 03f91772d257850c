export {
  type Claim,
  type ClaimId,
  claimIds,
  type Means,
  type Platform,
  type PromiseId,
  type Requirement,
} from './claim.ts'
export { claim, claims } from './claims.ts'
export { type Verdict, verdicts } from './verdict.ts'
