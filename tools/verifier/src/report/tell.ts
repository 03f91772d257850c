import { type Language, type Verdict, verdicts } from '@crenwiz/policy'
import type { Data, Finding, Gap } from '../finding.ts'
import type { Judgement } from '../judgement.ts'
import type { Step } from '../place.ts'
import { fingerprint } from './fingerprint.ts'
import { byPlace, byText } from './order.ts'
import type { Report } from './report.ts'
import { sayingOf, wordsOf } from './say.ts'
import { tellEgress, tellFlows, tellRun, tellSupply } from './tell-facts.ts'
import type { Told, ToldClaim, ToldFinding, ToldReport } from './told.ts'
import { withoutFolder } from './without-folder.ts'

/** Turns codes into sentences, puts everything into a fixed order and takes this machine's paths out. */
export function tell(report: Report, language: Language = 'en'): ToldReport {
  const clean = withoutFolder(report.facts.app.folder)
  const said = (gap: Gap) => tellGap(gap, clean, language)
  const since = sinceOf(report)
  const found = (finding: Finding) => tellFinding(finding, said(finding), clean, since)
  const claims = report.claims.map(({ claim, judgement }) => ({
    claim,
    ...tellJudgement(judgement, said, found),
  }))
  return {
    tool: report.tool,
    app: { ...report.app, folder: clean(report.app.folder) },
    date: report.date,
    counts: count(claims),
    claims,
    disagreements: report.disagreements.map(said).sort(byPlace),
    suppressed: report.suppressed
      .map(({ finding, suppression: { reason, until } }) => ({ finding: found(finding), reason, until }))
      .sort((a, b) => byPlace(a.finding, b.finding)),
    problems: report.problems.map(said).sort(byPlace),
    comparison: compare(report, claims),
    supply: tellSupply(report.facts.supply, said),
    run: tellRun(report.facts.run, said),
    flows: tellFlows(report, clean),
    egress: tellEgress(report),
  }
}

function tellJudgement(
  judgement: Judgement,
  said: (gap: Gap) => Told,
  found: (finding: Finding) => ToldFinding,
): Omit<ToldClaim, 'claim'> {
  const { verdict } = judgement
  return {
    verdict,
    evidence: judgement.evidence
      .map((evidence) => ({ ...said(evidence), means: evidence.means }))
      .sort((a, b) => byText(a.means, b.means) || byPlace(a, b)),
    findings: verdict === 'BROKEN' ? judgement.findings.map(found).sort(byPlace) : [],
    gaps: verdict === 'UNPROVEN' ? judgement.gaps.map(said).sort(byPlace) : [],
    because: verdict === 'NOT_APPLICABLE' ? said(judgement.because) : undefined,
  }
}

function tellGap({ code, at, data }: Gap, clean: (text: string) => string, language: Language): Told {
  const cleaned = cleanData(data, clean)
  const { sentence, next } = sayingOf(code, language)
  return { code, title: wordsOf(code).title, sentence: sentence(cleaned), next, at, data: cleaned }
}

function tellFinding(
  finding: Finding,
  told: Told,
  clean: (text: string) => string,
  since: (fingerprint: string) => ToldFinding['since'],
): ToldFinding {
  const print = fingerprint(finding)
  return {
    ...told,
    at: finding.at,
    claim: finding.claim,
    by: finding.by,
    path: cleanPath(finding.path ?? [], clean),
    bytes: finding.bytes === undefined ? undefined : clean(finding.bytes),
    fingerprint: print,
    since: since(print),
  }
}

const cleanPath = (path: readonly Step[], clean: (text: string) => string): readonly Step[] =>
  path.map(({ at, text }) => ({ at, text: clean(text) }))

function cleanData(data: Data, clean: (text: string) => string): Data {
  const entries = Object.entries(data).map(([key, value]): [string, Data[string]] => {
    if (typeof value === 'string') return [key, clean(value)]
    return [key, typeof value === 'object' ? value.map(clean) : value]
  })
  return Object.fromEntries(entries.sort(([a], [b]) => byText(a, b)))
}

function sinceOf({ known, baseline }: Report): (fingerprint: string) => ToldFinding['since'] {
  if (baseline === undefined && known.length === 0) return () => undefined
  const before = new Set([...known, ...(baseline ?? [])])
  return (print) => (before.has(print) ? 'known' : 'new')
}

function compare({ known, baseline }: Report, claims: readonly ToldClaim[]): ToldReport['comparison'] {
  const findings = claims.flatMap((claim) => claim.findings)
  if (baseline === undefined && known.length === 0) return undefined
  const now = new Set(findings.map((finding) => finding.fingerprint))
  return {
    known: findings.filter(({ since }) => since === 'known').length,
    new: findings.filter(({ since }) => since === 'new').length,
    gone: (baseline ?? []).filter((print) => !now.has(print)).length,
  }
}

function count(claims: readonly { readonly verdict: Verdict }[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { PROVEN: 0, BROKEN: 0, UNPROVEN: 0, NOT_APPLICABLE: 0 }
  for (const verdict of verdicts) counts[verdict] = claims.filter((claim) => claim.verdict === verdict).length
  return counts
}
