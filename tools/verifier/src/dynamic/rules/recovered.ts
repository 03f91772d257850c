import type { Finding } from '../../finding.ts'
import type { Attacked } from '../attack/knowledge.ts'
import { leavesOf } from '../compare/leaves.ts'
import type { Ran } from '../drives/run-drive.ts'
import type { PlaceOf } from '../place-of.ts'
import { found } from './found.ts'

/** The ids that the attack turned back into the installation, or the person, that they stand for: C3. */
export function recovered(
  { hits, tried }: Attacked,
  runs: readonly (readonly Ran[])[],
  placeOf: PlaceOf,
): readonly Finding[] {
  const leaves = runs.flat().flatMap(({ observations }) => leavesOf(observations))
  return hits.flatMap(({ observed, candidate, recipe }) => {
    const leaf = leaves.find(({ value }) => value.includes(observed))
    if (!leaf) return []
    const data = {
      canary: candidate.kind,
      recovered: candidate.of,
      recipe,
      key: leaf.path,
      value: observed,
      tried,
    }
    return [found('ID_RECOVERED', 'C3', leaf.observation, placeOf, data)]
  })
}
