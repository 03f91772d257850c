import type { Judge } from './judge.ts'

/** What would have to be shown by the hosts of source and listing; no program sees it in a folder. */
const attestations = ['ORGANISATION_MFA', 'BRANCH_PROTECTION', 'REVIEWED_CHANGES', 'TOKEN_LIFETIMES'] as const

/** Access is held to OAuth 2, several factors and credentials that end: a folder of code can't show it. */
export const c13: Judge = () => [
  {
    findings: [],
    evidence: [],
    gaps: attestations.map((evidence) => ({ code: 'ATTESTATION_MISSING', data: { evidence } })),
  },
]
