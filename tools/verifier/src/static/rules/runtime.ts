import { isRecord } from '../../app/manifest-tree.ts'
import { table } from '../../table.ts'
import type { Rule } from '../rule.ts'
import { enforced, finding, way } from './say.ts'

/** The last day of each runtime on Forge (manifest reference, app.runtime, seen 2026-11-25); Node's own end where Forge says none. */
const ends = table({
  'nodejs16.x': '2023-09-11',
  'nodejs18.x': '2025-04-30',
  'nodejs20.x': '2026-04-30',
  'nodejs22.x': '2027-04-30',
  'nodejs24.x': '2028-04-30',
})

/** The functions run on a runtime that still gets security updates. */
export const currentRuntime: Rule = {
  name: 'current-runtime',
  claim: 'C11',
  look({ manifest }, _code, today) {
    if (manifest.functions.length === 0) return undefined
    const { runtime, placeOf, raw } = manifest
    const old = isRecord(raw.app) ? raw.app.runtime : undefined
    if (!runtime || runtime.value === 'sandbox')
      return way({
        findings: [
          finding('C11', 'RUNTIME_LEGACY', runtime?.at ?? placeOf(['app', 'runtime']), {
            runtime: runtime?.value ?? '',
            isNamed: old !== undefined,
          }),
        ],
      })
    const end = ends.get(runtime.value)
    const { at, value } = runtime
    if (end === undefined) return way({ gaps: [{ code: 'RUNTIME_UNKNOWN', at, data: { runtime: value } }] })
    if (end < today.toISOString().slice(0, 10))
      return way({ findings: [finding('C11', 'RUNTIME_ENDED', at, { runtime: value, end })] })
    return way({ evidence: [enforced('RUNTIME_CURRENT', at, { runtime: value, end })] })
  },
}
