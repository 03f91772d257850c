import type { CodeFlow, Result } from 'sarif'
import type { Told, ToldFinding, ToldReport } from '../told.ts'
import { visible } from '../visible.ts'
import { location } from './location.ts'

/**
 * What breaks a claim fails, what keeps one from being proven is open (SARIF 2.1.0, section 3.27.9), and what is
 * suppressed is a failure with its suppression.
 */
export function results({ claims, suppressed, comparison }: ToldReport): Result[] {
  const failures = [
    ...claims.flatMap(({ findings }) => findings.map((finding) => failure(finding))),
    ...suppressed.map(({ finding, reason, until }) => ({
      ...failure(finding),
      suppressions: [
        {
          kind: 'external' as const,
          status: 'accepted' as const,
          justification: visible(reason),
          properties: { until },
        },
      ],
    })),
  ]
  const opens = claims.flatMap(({ claim, gaps }) =>
    gaps.filter(({ code }) => code !== 'SUPPRESSED').map((gap) => open(gap, claim.id)),
  )
  return [...numbered(failures, comparison !== undefined), ...opens]
}

function failure(finding: ToldFinding): Result {
  const { code, sentence, at, path, bytes, claim, by, fingerprint, since } = finding
  return {
    ruleId: code,
    kind: 'fail',
    level: 'error',
    message: { text: sentence },
    locations: [location(at, path.at(-1)?.text)],
    partialFingerprints: { 'crenwizFinding/v1': fingerprint },
    ...(path.length > 0 ? { codeFlows: [codeFlow(path)] } : {}),
    ...(since === undefined ? {} : { baselineState: since === 'known' ? 'unchanged' : 'new' }),
    properties: { claim, by, ...(bytes === undefined ? {} : { bytes: visible(bytes) }) },
  }
}

const codeFlow = (path: ToldFinding['path']): CodeFlow => ({
  threadFlows: [
    {
      locations: path.map(({ at, text }, index) => ({
        location: { ...location(at, text), message: { text: visible(text) || 'a step' } },
        importance: index === 0 || index === path.length - 1 ? 'essential' : 'important',
      })),
    },
  ],
})

const open = ({ code, sentence, at }: Told, claim: string): Result => ({
  ruleId: code,
  kind: 'open',
  level: 'none',
  message: { text: sentence },
  ...(at ? { locations: [location(at)] } : {}),
  properties: { claim },
})

/** Tells findings apart that say the same of the same file: the second of them is `…:2`. */
function numbered(failures: readonly Result[], isCompared: boolean): Result[] {
  const seen = new Map<string, number>()
  return failures.map((result) => {
    const print = result.partialFingerprints?.['crenwizFinding/v1'] ?? ''
    const count = (seen.get(print) ?? 0) + 1
    seen.set(print, count)
    const partialFingerprints = { 'crenwizFinding/v1': `${print}:${count}` }
    const baselineState = isCompared ? { baselineState: result.baselineState ?? ('new' as const) } : {}
    return { ...result, partialFingerprints, ...baselineState }
  })
}
