import { type Claim, type ClaimId, claimIds } from './claim.ts'
import { c1 } from './claims/c1.ts'
import { c2 } from './claims/c2.ts'
import { c3 } from './claims/c3.ts'
import { c4 } from './claims/c4.ts'
import { c5 } from './claims/c5.ts'
import { c6 } from './claims/c6.ts'
import { c7 } from './claims/c7.ts'
import { c8 } from './claims/c8.ts'
import { c9 } from './claims/c9.ts'
import { c10 } from './claims/c10.ts'
import { c11 } from './claims/c11.ts'
import { c12 } from './claims/c12.ts'
import { c13 } from './claims/c13.ts'
import { c14 } from './claims/c14.ts'

const byId: Readonly<Record<ClaimId, Claim>> = {
  C1: c1,
  C2: c2,
  C3: c3,
  C4: c4,
  C5: c5,
  C6: c6,
  C7: c7,
  C8: c8,
  C9: c9,
  C10: c10,
  C11: c11,
  C12: c12,
  C13: c13,
  C14: c14,
}

/** The claim with this id. */
export function claim(id: ClaimId): Claim {
  return byId[id]
}

/** Every claim, C1 to C14, in order. */
export const claims: readonly Claim[] = claimIds.map(claim)
