import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { fingerprint } from './fingerprint.ts'

const logged: Finding = {
  code: 'PERSONAL_DATA_LOGGED',
  claim: 'C1',
  by: 'static',
  at: { file: 'src/index.ts', line: 4, column: 3 },
  data: { label: 'accountId', api: 'console.log', declared: 'src/index.ts:2', times: 3, due: '2026-12-01' },
  path: [
    { at: { file: 'src/index.ts', line: 2, column: 9 }, text: 'const { accountId } = context' },
    { at: { file: 'src/index.ts', line: 4, column: 3 }, text: 'console.log(accountId)' },
  ],
}

test('a finding keeps its fingerprint when lines move', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(200), (lines, columns) => {
      const moved = (at: Finding['at']) => ({ ...at, line: at.line + lines, column: at.column + columns })
      const later: Finding = {
        ...logged,
        at: moved(logged.at),
        data: { ...logged.data, declared: `src/index.ts:${2 + lines}`, times: lines, due: '2027-01-01' },
        path: (logged.path ?? []).map(({ at, text }) => ({ at: moved(at), text: `  ${text}` })),
      }
      expect(fingerprint(later)).toBe(fingerprint(logged))
    }),
  )
})

test('another datum, file, code or claim has another fingerprint', () => {
  const others: Finding[] = [
    { ...logged, data: { ...logged.data, label: 'email' } },
    { ...logged, at: { ...logged.at, file: 'src/other.ts' } },
    { ...logged, code: 'PERSONAL_DATA_LEAVES' },
    { ...logged, claim: 'C7' },
    { ...logged, path: [] },
  ]
  expect(new Set([logged, ...others].map(fingerprint)).size).toBe(others.length + 1)
})
