import type { ClaimId } from '@crenwiz/policy'
import type { Data, Finding } from '../../finding.ts'
import type { Label } from '../../static/label.ts'
import type { PlaceOf } from '../place-of.ts'
import { printable } from '../search/search.ts'
import type { Observation } from '../watch/observation.ts'

const mostText = 2000

/** A finding of the run, with the bytes that show it. */
export function found(
  code: string,
  claim: ClaimId,
  observation: Observation,
  placeOf: PlaceOf,
  data: Data,
  label?: Label,
): Finding {
  return {
    code,
    claim,
    by: 'dynamic',
    at: placeOf(observation, label),
    data: { drive: observation.drive, what: observation.what, ...data },
    bytes: printable(observation.bytes.subarray(0, mostText)).slice(0, mostText),
  }
}

/** Each finding once for its place and what it is about: a line that runs a hundred times is one line. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map<string, Finding>()
  for (const finding of findings) {
    const { code, claim, at, data } = finding
    const key = JSON.stringify([code, claim, at.file, at.line, data.canary, data.host, data.key])
    if (!byKey.has(key)) byKey.set(key, finding)
  }
  return [...byKey.values()]
}
