import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanReport, sampleReport, unkeyed } from '../../test/sample-report.ts'
import type { Finding } from '../finding.ts'
import type { Report } from './report.ts'
import { widthOf } from './text/width.ts'
import { text } from './text.ts'

const breaking = (findings: readonly [Finding, ...Finding[]]): Report => ({
  ...sampleReport,
  claims: sampleReport.claims.map((one) =>
    one.claim.id === 'C3'
      ? { ...one, judgement: { claim: 'C3', verdict: 'BROKEN', evidence: [], findings } }
      : one,
  ),
})

test('each claim has one line with its id, title and verdict', () => {
  const lines = text(sampleReport).split('\n')
  for (const { claim, judgement } of sampleReport.claims) {
    const verdict = judgement.verdict === 'NOT_APPLICABLE' ? 'not applicable' : judgement.verdict
    expect(lines.filter((line) => line.startsWith(`${claim.id} `) && line.endsWith(verdict))).toHaveLength(1)
  }
})

test('what is broken has its place, its path and its bytes', () => {
  const written = text(sampleReport)
  expect(written).toContain('src/usage/send.ts:31:9')
  for (const { at, text: code } of unkeyed.path ?? []) {
    expect(written).toContain(`${at.file}:${at.line}:${at.column}`)
    expect(written).toContain(code.slice(0, 20))
  }
  expect(written).toContain('9f2c1e6ab04d7785a3b1')
})

test('the last line counts the verdicts and says what the exit status means', () => {
  const end = (report: Report) => text(report).split('\n').slice(-2).join(' ')
  expect(end(sampleReport)).toMatch(/1 broken, 3 unproven, 9 proven, 1 not applicable\..*Exit status 1/)
  expect(end(cleanReport)).toMatch(/0 broken.*Exit status 0/)
})

test('what is suppressed, expired, unread and disagreed on is said', () => {
  const written = text(sampleReport).replace(/\s+/g, ' ')
  expect(written).toContain('revoked on 2026-11-20')
  expect(written).toContain('ended on 2026-10-01')
  expect(written).toContain('The static verdict stands.')
  expect(written).toContain('covers 41 of 112')
})

test('with a baseline the new findings are told from the known', () => {
  const end = (baseline: readonly string[]) => text({ ...sampleReport, baseline }).replace(/\s+/g, ' ')
  expect(end([])).toContain('1 new, 0 known, 0 gone')
  expect(end(['gone'])).toContain('1 new, 0 known, 1 gone')
})

test('colours come only where they are asked for', () => {
  expect(text(sampleReport)).not.toContain('\u001b')
  expect(text(sampleReport, { isColoured: true })).toContain('\u001b[1;31m')
})

test('no path of the machine is printed', () => {
  expect(text(sampleReport)).not.toContain('/home/ann')
})

test('whatever names and code the app has, no line is wider than 80 columns and none holds a control character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      (name, code) => {
        const at = { file: `src/${name}.ts`, line: 1, column: 1 }
        const step = { at, text: code }
        const finding: Finding = {
          ...unkeyed,
          at,
          path: [step, step],
          bytes: code,
          data: { api: code, to: name },
        }
        const report = breaking([finding])
        const written = text({ ...report, app: { ...report.app, name: code } })
        for (const line of written.split('\n')) {
          expect(widthOf(line)).toBeLessThanOrEqual(80)
          expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('of very many findings the first are shown and the others counted', () => {
  const many = Array.from({ length: 400 }, (_, line) => ({
    ...unkeyed,
    at: { ...unkeyed.at, line: line + 1 },
  }))
  const written = text(breaking([unkeyed, ...many]))
  expect(written.split('\n').length).toBeLessThan(300)
  expect(written).toContain('and 381 more that break C3')
})
