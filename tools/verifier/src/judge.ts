import { type ClaimId, claimIds } from '@crenwiz/policy'
import { c1 } from './claims/c1.ts'
import { c2 } from './claims/c2.ts'
import { c3 } from './claims/c3.ts'
import { c8 } from './claims/c8.ts'
import { c12 } from './claims/c12.ts'
import { c13 } from './claims/c13.ts'
import { c14 } from './claims/c14.ts'
import type { Judge } from './claims/judge.ts'
import { ran } from './claims/ran.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import type { Judgement } from './judgement.ts'
import { perhaps } from './static/label.ts'
import type { Rule, Way } from './static/rule.ts'

/** Claims that more than the rules speak of. */
const judges: Partial<Record<ClaimId, Judge>> = {
  C1: c1,
  C2: c2,
  C3: c3,
  C8: c8,
  C12: c12,
  C13: c13,
  C14: c14,
}

/** A claim's verdict, and everything that was found against it, what was let stand included. */
export interface Judged {
  readonly judgement: Judgement
  readonly found: readonly Finding[]
}

/** A verdict for each claim. `isLetStand` tells the findings that somebody has looked at and suppressed. */
export function judge(
  facts: Facts,
  rules: readonly Rule[],
  isLetStand: (finding: Finding) => boolean = () => false,
): readonly Judged[] {
  return claimIds.map((claim) => {
    const ways = withDoubts(claim, facts, rules)
    const all = [...ways, ...ran(claim, facts, ways.length > 0), ...supplied(claim, facts)]
    const found = distinct(all.flatMap((way) => way.findings))
    return { judgement: conclude(claim, all, found, isLetStand), found }
  })
}

/** The ways of a claim. What a datum would break that perhaps arrives is a gap. */
function withDoubts(claim: ClaimId, facts: Facts, rules: readonly Rule[]): readonly Way[] {
  const ways = waysOf(claim, facts, rules)
  const flows = facts.code.flows.filter(({ through }) => !through.includes(perhaps))
  if (flows.length === facts.code.flows.length) return ways
  const key = ({ code, at, data: { through: _, ...data } }: Finding) => JSON.stringify([code, at, data])
  const certain = new Set(
    waysOf(claim, { ...facts, code: { ...facts.code, flows } }, rules).flatMap((way) =>
      way.findings.map(key),
    ),
  )
  return ways.map((way) => {
    const doubts = way.findings.filter((finding) => !certain.has(key(finding)))
    if (doubts.length === 0) return way
    return {
      ...way,
      findings: way.findings.filter((finding) => certain.has(key(finding))),
      gaps: [...way.gaps, ...doubts.map(({ at, data }) => ({ code: 'DATA_PERHAPS_ARRIVES', at, data }))],
    }
  })
}

const waysOf = (claim: ClaimId, facts: Facts, rules: readonly Rule[]): readonly Way[] => [
  ...(judges[claim]?.(facts) ?? []),
  ...rules
    .filter((rule) => rule.claim === claim)
    .flatMap((rule) => rule.look(facts.app, facts.code, facts.today) ?? []),
]

/** What the bundle and the lock file hold against a claim of which they aren't the subject: a secret, say. */
const supplied = (claim: ClaimId, { supply }: Facts): readonly Way[] =>
  claim === 'C12' || !supply
    ? []
    : [{ findings: supply.findings.filter((finding) => finding.claim === claim), evidence: [], gaps: [] }]

function conclude(
  claim: ClaimId,
  ways: readonly Way[],
  found: readonly Finding[],
  isLetStand: (finding: Finding) => boolean,
): Judgement {
  const evidence = distinct(ways.flatMap((way) => way.evidence))
  const [first, ...others] = found.filter((finding) => !isLetStand(finding))
  if (first) return { claim, verdict: 'BROKEN', evidence, findings: [first, ...others] }
  const [gap, ...gaps] = distinct([
    ...ways.flatMap((way) => way.gaps),
    ...found.map(({ code, at, data }) => ({ code: 'SUPPRESSED', at, data: { ...data, finding: code } })),
    ...(evidence.length > 0 && evidence.every(({ means }) => means === 'observation')
      ? [{ code: 'ONLY_OBSERVED', data: {} }]
      : []),
  ])
  if (gap) return { claim, verdict: 'UNPROVEN', evidence, gaps: [gap, ...gaps] }
  if (evidence.length === 0)
    return { claim, verdict: 'NOT_APPLICABLE', evidence, because: { code: `${claim}_NOT_ASKED`, data: {} } }
  return { claim, verdict: 'PROVEN', evidence }
}

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]
