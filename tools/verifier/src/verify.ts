import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { claim, publishedEditions } from '@crenwiz/policy'
import { readApp } from './app/read-app.ts'
import { isShownByRuns } from './claims/ran.ts'
import { readDelivery } from './delivery/read-delivery.ts'
import type { Facts } from './facts.ts'
import type { Gap } from './finding.ts'
import { type Judged, judge } from './judge.ts'
import { policyAgreement } from './policy/agreement.ts'
import { fingerprint } from './report/fingerprint.ts'
import type { Report, Suppression } from './report/report.ts'
import { suppressionOf, suppressionProblems } from './report/suppressions.ts'
import { review } from './review/review.ts'
import { analyse } from './static/analyse.ts'
import { modelsOf } from './static/models-of.ts'
import { rulesOf } from './static/rules-of.ts'
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

const tool = { name: 'Crenwiz verifier', version: '0.1.0' } as const

/** Judges a Forge app's folder against every claim; UserError where the folder can't be read as an app. */
export async function verify(
  folder: string,
  {
    isStatic = false,
    advisories = [],
    suppressions = [],
    baseline,
    today = new Date(),
    log = () => {},
  }: VerifyOptions = {},
): Promise<Report> {
  const app = readApp(folder)
  log(`Reading ${app.manifest.name}`)
  const code = analyse(app, modelsOf(app))
  log(`Followed ${code.statistics.functions} functions in ${code.statistics.files} files`)
  const supply = await inspectSupply(app, { sources: advisories, today, reached: code.reached })
  // A run needs the workbench and a browser, which take longer to load than most apps take to read.
  const run = isStatic ? undefined : await (await import('./dynamic/try-app.ts')).tryApp(app, code, { log })
  const manifest = await readFile(join(app.folder, app.manifest.file), 'utf8')
  const facts: Facts = {
    app,
    code,
    run,
    supply,
    delivery: readDelivery(app),
    policy: policyAgreement(app, { code, manifest, published: publishedEditions() }),
    today,
  }
  const standing = suppressionOf(suppressions, today)
  const judged = judge(facts, rulesOf(app), (finding) => standing(finding) !== undefined)
  const found = judged.flatMap((one) => one.found)
  return {
    tool,
    app: { id: app.manifest.id, name: app.manifest.name, folder: app.name, manifest: app.manifest.file },
    date: today.toISOString(),
    claims: judged.map(({ judgement }) => ({ claim: claim(judgement.claim), judgement })),
    disagreements: run ? disagreements(judged) : [],
    suppressed: found.flatMap((finding) => {
      const suppression = standing(finding)
      return suppression ? [{ finding, suppression }] : []
    }),
    known: found.map(fingerprint).filter((one) => baseline?.includes(one)),
    ...(baseline ? { baseline } : {}),
    problems: [...app.problems, ...review(app, code), ...suppressionProblems(suppressions, found, today)],
    facts,
  }
}

/** Claims of which code and run say different things: an app may behave while it is watched, or do what the code doesn't show. */
const disagreements = (judged: readonly Judged[]): readonly Gap[] =>
  judged.flatMap(({ judgement: { claim }, found }) => {
    const parts = new Set(found.map(({ by }) => by))
    if (parts.has('static') && !parts.has('dynamic') && isShownByRuns(claim))
      return [{ code: 'ONLY_STATIC', data: { claim } }]
    return parts.has('dynamic') && !parts.has('static') ? [{ code: 'ONLY_DYNAMIC', data: { claim } }] : []
  })
