import type { ClaimId } from '@crenwiz/policy'
import type { Data, Finding, Gap } from '../../finding.ts'
import type { Evidence } from '../../judgement.ts'
import type { Place } from '../../place.ts'
import type { Way } from '../rule.ts'
import type { StaticFacts } from '../static-facts.ts'

/** A finding of a rule. */
export const finding = (claim: ClaimId, code: string, at: Place, data: Data = {}): Finding => ({
  code,
  claim,
  by: 'static',
  at,
  data,
})

/** Evidence that the platform makes something impossible. */
export const enforced = (code: string, at: Place, data: Data = {}): Evidence => ({
  means: 'enforcement',
  code,
  at,
  data,
})

/** Evidence that every path was followed. */
export const analysed = (code: string, at: Place, data: Data = {}): Evidence => ({
  means: 'analysis',
  code,
  at,
  data,
})

/** A way with what is left out empty. */
export const way = ({ findings = [], evidence = [], gaps = [] }: Partial<Way>): Way => ({
  findings: distinct(findings),
  evidence: distinct(evidence),
  gaps: distinct(gaps),
})

/** The same things said once. */
const distinct = <Item>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]

/** What keeps the world of some programs open; where it isn't said of which program, it counts for each. */
export const openingsOf = (code: StaticFacts, programs: readonly string[]): readonly Gap[] =>
  code.openings.filter(({ data }) => data.program === undefined || programs.includes(String(data.program)))
