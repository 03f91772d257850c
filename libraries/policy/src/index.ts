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
export { type PromiseMade, promises } from './promises.ts'
export { requirement, requirements } from './requirements.ts'
export { type Verdict, verdicts } from './verdict.ts'
