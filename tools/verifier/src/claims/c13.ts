import type { DeliveryRule } from '../delivery/rule.ts'
import { credentialsEnd, noCredentialWritten } from '../delivery/rules/credentials.ts'
import { reviewedBeforeShipped, reviewedByPerson, shippedByMachine } from '../delivery/rules/review.ts'
import { pinnedActions, proposalsWithoutSecrets, reviewedVersions } from '../delivery/rules/what-runs.ts'
import type { Judge } from './judge.ts'

const rules: readonly DeliveryRule[] = [
  reviewedBeforeShipped,
  shippedByMachine,
  reviewedByPerson,
  noCredentialWritten,
  credentialsEnd,
  pinnedActions,
  proposalsWithoutSecrets,
  reviewedVersions,
]

/** What would have to be shown by the hosts of source and listing; no program sees it in a folder. */
const attestations = ['ORGANISATION_MFA', 'BRANCH_PROTECTION', 'REVIEWED_CHANGES', 'TOKEN_LIFETIMES'] as const

/**
 * Access is held to OAuth 2, several factors and credentials that end, and every change is reviewed. How an app is shipped
 * stands in its folder and can break this; that it is kept is nothing a folder of code can show.
 */
export const c13: Judge = ({ delivery }) => [
  ...(delivery ? rules.map((rule) => rule(delivery)) : []),
  {
    findings: [],
    evidence: [],
    gaps: attestations.map((evidence) => ({ code: 'ATTESTATION_MISSING', data: { evidence } })),
  },
]
