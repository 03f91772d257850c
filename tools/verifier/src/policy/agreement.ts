import {
  appsScriptDeclaration,
  type Edition,
  forgeDeclaration,
  hostProblems,
  ManifestError,
  type Problem,
} from '@crenwiz/policy'
import type { App } from '../app/app.ts'
import { placesIn } from '../app/text-places.ts'
import type { Finding, Gap } from '../finding.ts'
import type { Place } from '../place.ts'
import type { Way } from '../static/rule.ts'
import type { StaticFacts } from '../static/static-facts.ts'
import { table } from '../table.ts'
import { keptProperties, saidProperties } from './kept-properties.ts'
import { pageAgreement } from './page-agreement.ts'
import { type PublishedPolicy, readPolicy } from './read-policy.ts'
import { usageAgreement } from './usage-agreement.ts'

/**
 * How the newest edition of the policy agrees with the app's manifest, with the usage events of its code and with the page
 * that people read; nothing where no edition speaks of the app, as none does of a stranger's.
 */
export function policyAgreement(
  app: App,
  {
    code,
    manifest,
    published,
  }: { readonly code: StaticFacts; readonly manifest: string; readonly published: readonly Edition[] },
): Way | undefined {
  const policy = readPolicy(app, published)
  if (policy === undefined) return undefined
  if ('code' in policy) return open(policy)
  const { file } = app.manifest
  const { addon, edition } = policy
  const kept = keptProperties(code)
  try {
    const host =
      app.platform === 'forge'
        ? forgeDeclaration(manifest, { host: 'confluence', path: file })
        : appsScriptDeclaration(manifest, { host: 'google', path: file }, [
            ...kept.keys(),
            ...saidProperties(addon, edition),
          ])
    const usage = usageAgreement(policy, code)
    return {
      findings: [
        ...hostProblems(addon, host, edition).map((problem) =>
          found(problem, writtenAt(problem, kept) ?? placeOf(problem, { app, manifest, policy })),
        ),
        ...usage.findings,
        ...pageAgreement(policy),
      ],
      gaps: usage.gaps,
      evidence: [
        {
          means: 'analysis',
          code: 'POLICY_AGREES',
          at: app.manifest.placeOf([]),
          data: { addon, edition: edition.version, effective: edition.effective },
        },
      ],
    }
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error
    return open({ code: 'POLICY_NOT_COMPARED', data: { why: error.message } })
  }
}

const open = (gap: Gap): Way => ({ findings: [], evidence: [], gaps: [gap] })

const found = (problem: Problem, at: Place): Finding => ({
  code: `POLICY_${problem.code}`,
  claim: 'C14',
  by: 'static',
  at,
  data: { fact: 'fact' in problem ? problem.fact : '', claim: 'claim' in problem ? problem.claim : '' },
})

/** What in a manifest makes an app keep something in a place that is named otherwise. */
const storeKeys = table<readonly string[]>({
  page: ['config:'],
  'app-storage': ['storage:app'],
  'object-store': ['objectStore'],
  'search-index': ['indexing'],
})

/** The line that keeps something of which no edition says so: no manifest has one. */
const writtenAt = (problem: Problem, kept: ReturnType<typeof keptProperties>): Place | undefined =>
  'fact' in problem && !('sentence' in problem)
    ? [...kept].find(([place]) => problem.fact.endsWith(`/store/${place}`))?.[1]
    : undefined

/** The line that says what the other doesn't: the edition's own, or the manifest's with the longest word of the fact in it. */
function placeOf(
  problem: Problem,
  {
    app,
    manifest,
    policy,
  }: { readonly app: App; readonly manifest: string; readonly policy: PublishedPolicy },
): Place {
  const fact = 'fact' in problem ? problem.fact : ''
  const { source } = policy
  // What the edition says and nobody declares stands in the edition alone.
  if ('sentence' in problem && source)
    return placesIn(source.file, source.text)(Math.max(0, source.text.lastIndexOf(JSON.stringify(fact))))
  const whole = app.manifest.placeOf([])
  const lines = manifest.split('\n')
  const words = fact.split(/[\s:,()]+/).sort((a, b) => b.length - a.length)
  const store = storeKeys.get(/\/store\/(.*)$/.exec(fact)?.[1] ?? '') ?? []
  const logging = /\/log\/[a-z]+$/.test(fact) ? ['exceptionLogging'] : []
  const wanted = [
    ...store,
    ...logging,
    ...(/\/scope\/(.*)$/.exec(fact)?.slice(1) ?? []),
    ...(/\/egress\/(\S+)/.exec(fact)?.slice(1) ?? []),
    ...words,
  ]
  for (const word of wanted.filter(({ length }) => length > 4)) {
    const index = lines.findIndex((line) => line.includes(word) && !line.trimStart().startsWith('#'))
    if (index >= 0)
      return { file: whole.file, line: index + 1, column: (lines[index]?.indexOf(word) ?? 0) + 1 }
  }
  return whole
}
