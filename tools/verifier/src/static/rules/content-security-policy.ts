import { table } from '../../table.ts'
import type { Rule } from '../rule.ts'
import { enforced, finding, way } from './say.ts'

const words = table({
  'unsafe-eval': 'CSP_UNSAFE_EVAL',
  'unsafe-inline': 'CSP_UNSAFE_INLINE',
  'unsafe-hashes': 'CSP_UNSAFE_HASHES',
  'blob:': 'CSP_BLOB',
})

/** A frame runs its own scripts alone: none from elsewhere, none made of text. */
export const strictPolicy: Rule = {
  name: 'strict-policy',
  claim: 'C11',
  look({ manifest, programs }) {
    const findings = [
      ...manifest.scripts.flatMap(({ value, at }) => {
        const code = words.get(value.replace(/'/g, ''))
        return code === undefined ? [] : [finding('C11', code, at, { script: value })]
      }),
      ...manifest.egress
        .filter(({ value }) => value.from === 'scripts' || value.from === 'frames')
        .map(({ value: { address, from }, at }) => finding('C11', 'REMOTE_CODE', at, { address, from })),
    ]
    const frames = programs.filter(({ where }) => where === 'frame')
    if (findings.length === 0 && frames.length === 0) return undefined
    const at = manifest.placeOf(['permissions', 'content'])
    return way({
      findings,
      evidence:
        findings.length > 0 ? [] : frames.map(({ key }) => enforced('STRICT_POLICY', at, { program: key })),
    })
  },
}
