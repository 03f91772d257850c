import { claim } from '@crenwiz/policy'
import { readApp } from './app/read-app.ts'
import type { RunFacts } from './dynamic/run-facts.ts'
import { tryApp } from './dynamic/try-app.ts'
import type { Facts } from './facts.ts'
import type { Gap } from './finding.ts'
import { judge } from './judge.ts'
import type { Judgement } from './judgement.ts'
import { fingerprint } from './report/fingerprint.ts'
import type { Report, Suppression } from './report/report.ts'
import { suppressionOf } from './report/suppressions.ts'
import { analyse } from './static/analyse.ts'
import { models } from './static/models.ts'
import { rules } from './static/rules.ts'
import type { AdvisorySource } from './supply/advisory-source.ts'
import { inspectSupply } from './supply/inspect-supply.ts'

export interface VerifyOptions {
  /** Doesn't run the app. */
  readonly isStatic?: boolean
  /** Where advisories come from; none: nothing is known of vulnerabilities, and the report says so. */
  readonly advisories?: readonly AdvisorySource[]
  readonly suppressions?: readonly Suppression[]
  /** Fingerprints of findings that an earlier report had. */
  readonly baseline?: readonly string[]
  readonly today?: Date
  readonly log?: (line: string) => void
}

export const tool = { name: 'Crenwiz verifier', version: '0.1.0' } as const

/** Judges a Forge app's folder against every claim; UserError where the folder can't be read as an app. */
export async function verify(
  folder: string,
  {
    isStatic = false,
    advisories = [],
    suppressions = [],
    baseline = [],
    today = new Date(),
    log = () => {},
  }: VerifyOptions = {},
): Promise<Report> {
  const app = readApp(folder)
  log(`Reading ${app.manifest.name}`)
  const code = analyse(app, models)
  log(`Followed ${code.statistics.functions} functions in ${code.statistics.files} files`)
  const supply = await inspectSupply(app, { sources: advisories, today })
  const run = isStatic ? undefined : await tryApp(app, code, { log })
  const facts: Facts = { app, code, run, supply, policy: undefined, today }
  const standing = suppressionOf(suppressions, today)
  const judgements = judge(facts, rules, (finding) => standing(finding) !== undefined)
  const found = judgements.flatMap(findingsOf)
  return {
    tool,
    app: { id: app.manifest.id, name: app.manifest.name, folder: app.name, manifest: app.manifest.file },
    date: today.toISOString(),
    claims: judgements.map((judgement) => ({ claim: claim(judgement.claim), judgement })),
    disagreements: disagreements(judgements, run),
    suppressed: found.flatMap((finding) => {
      const suppression = standing(finding)
      return suppression ? [{ finding, suppression }] : []
    }),
    known: found.map(fingerprint).filter((one) => baseline.includes(one)),
    problems: app.problems,
    facts,
  }
}

const findingsOf = (judgement: Judgement) => (judgement.verdict === 'BROKEN' ? judgement.findings : [])

/** Claims of which code and run say different things: an app may behave while it is watched, or do what the code doesn't show. */
function disagreements(judgements: readonly Judgement[], run: RunFacts | undefined): readonly Gap[] {
  if (!run) return []
  return judgements.flatMap((judgement) => {
    const parts = new Set(findingsOf(judgement).map(({ by }) => by))
    const { claim } = judgement
    if (parts.has('static') && !parts.has('dynamic')) return [{ code: 'ONLY_STATIC', data: { claim } }]
    return parts.has('dynamic') && !parts.has('static') ? [{ code: 'ONLY_DYNAMIC', data: { claim } }] : []
  })
}
