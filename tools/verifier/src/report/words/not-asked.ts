import { type ClaimId, claimIds } from '@crenwiz/policy'

/** What is said of each claim that an app gives no occasion to ask. */
export const notAsked = <Said>(say: (id: ClaimId) => Said) =>
  Object.fromEntries(claimIds.map((id) => [`${id}_NOT_ASKED`, say(id)])) as Readonly<
    Record<`${ClaimId}_NOT_ASKED`, Said>
  >
