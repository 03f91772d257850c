import {
  addonName,
  covers,
  type Edition,
  forgeDeclaration,
  hostProblems,
  ManifestError,
  type Problem,
} from '@crenwiz/policy'
import type { App } from './app/app.ts'
import type { Finding } from './finding.ts'
import type { Place } from './place.ts'
import type { Way } from './static/rule.ts'

/**
 * How the newest edition of the policy and an add-on's manifest agree; nothing where the edition doesn't cover it, as it
 * covers no stranger's app.
 */
export function policyAgreement(app: App, manifest: string, editions: readonly Edition[]): Way | undefined {
  const edition = editions.at(-1)
  const addon = addonName(app.name)
  if (!edition || !covers(edition, addon)) return undefined
  const { file } = app.manifest
  try {
    const host = forgeDeclaration(manifest, { host: 'confluence', path: file })
    const findings = hostProblems(addon, host, edition).map((problem) =>
      found(problem, placeOf(problem, app, manifest)),
    )
    return {
      findings,
      gaps: [],
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
    return {
      findings: [],
      evidence: [],
      gaps: [{ code: 'POLICY_NOT_COMPARED', data: { why: error.message } }],
    }
  }
}

const found = (problem: Problem, at: Place): Finding => ({
  code: `POLICY_${problem.code}`,
  claim: 'C14',
  by: 'static',
  at,
  data: { fact: 'fact' in problem ? problem.fact : '', claim: 'claim' in problem ? problem.claim : '' },
})

/** The manifest's line that says what the policy doesn't: the one with the longest word of the fact in it. */
function placeOf(problem: Problem, app: App, manifest: string): Place {
  const whole = app.manifest.placeOf([])
  const words = ('fact' in problem ? problem.fact : '').split(/[\s:,()]+/).sort((a, b) => b.length - a.length)
  const lines = manifest.split('\n')
  for (const word of words.filter(({ length }) => length > 4)) {
    const index = lines.findIndex((line) => line.includes(word) && !line.trimStart().startsWith('#'))
    if (index >= 0)
      return { file: whole.file, line: index + 1, column: (lines[index]?.indexOf(word) ?? 0) + 1 }
  }
  return whole
}
