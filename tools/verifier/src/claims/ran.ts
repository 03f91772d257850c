import type { ClaimId } from '@crenwiz/policy'
import type { Facts } from '../facts.ts'
import type { Way } from '../static/rule.ts'

/** Claims of which a run can show something, with what it looked for. */
const observed: Partial<Record<ClaimId, string>> = {
  C1: 'CANARIES_NOT_SEEN',
  C2: 'EVENTS_AS_LISTED',
  C3: 'IDS_NOT_RECOVERED',
  C4: 'HOSTS_AS_LISTED',
  C5: 'SWITCH_OBEYED',
  C7: 'CANARIES_NOT_SEEN',
  C8: 'NOTHING_LEFT_BEHIND',
}

/** Whether a run can see the claim broken at all: of what only the manifest says it shows nothing. */
export const isShownByRuns = (claim: ClaimId): boolean => claim in observed || shown.includes(claim)

/** Claims that a run can break and never keep: that nothing was seen of them says nothing. */
const shown: readonly ClaimId[] = ['C6', 'C10']

/** What the run showed of a claim. It can break one; what it didn't see proves nothing, so it only joins other evidence. */
export function ran(claim: ClaimId, { run }: Facts, isAsked: boolean): readonly Way[] {
  if (!run) return []
  const findings = run.findings.filter((finding) => finding.claim === claim)
  const code = observed[claim]
  const isQuiet = findings.length === 0 && code !== undefined && isAsked && run.drives.length > 0
  if (findings.length === 0 && !isQuiet) return []
  // A gap of the run takes nothing from a proof that doesn't rest on it: it is said beside the report's run.
  return [
    {
      findings,
      gaps: [],
      evidence: isQuiet
        ? [
            {
              means: 'observation',
              code,
              data: { drives: run.drives.length, canaries: run.canaries, forms: run.forms },
            },
          ]
        : [],
    },
  ]
}
