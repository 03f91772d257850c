import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import type { Log, Run } from 'sarif'
import { expect, test } from 'vitest'
import { cleanReport, sampleReport, unkeyed } from '../../test/sample-report.ts'
import type { Finding } from '../finding.ts'
import { fingerprint } from './fingerprint.ts'
import type { Report } from './report.ts'
import { sarif } from './sarif.ts'

/** The standard's schema is of JSON Schema's draft 4, of which it uses nothing that later ones say otherwise. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
)
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile(schema)

function runOf(report: Report): Run {
  const log: Log = JSON.parse(sarif(report))
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  const [run] = log.runs
  if (!run) throw new Error('a report has one run')
  return run
}

const broken = (finding: Finding): Report => ({
  ...sampleReport,
  claims: sampleReport.claims.map((one) =>
    one.claim.id === 'C3'
      ? { ...one, judgement: { claim: 'C3', verdict: 'BROKEN', evidence: [], findings: [finding] } }
      : one,
  ),
})

test('a report is valid SARIF 2.1.0', () => {
  for (const report of [sampleReport, cleanReport]) runOf(report)
})

test('what is broken is an error at its line, with the way of the datum', () => {
  const result = runOf(sampleReport).results?.find(({ ruleId }) => ruleId === unkeyed.code)
  expect(result).toMatchObject({ kind: 'fail', level: 'error' })
  expect(result?.locations?.[0]?.physicalLocation).toMatchObject({
    artifactLocation: { uri: 'src/usage/send.ts', uriBaseId: 'APP' },
    region: { startLine: 31, startColumn: 9 },
  })
  expect(result?.codeFlows?.[0]?.threadFlows[0]?.locations).toHaveLength(3)
})

test('each result names its rule by index, and the rule its claim and requirements', () => {
  const { results = [], tool } = runOf(sampleReport)
  for (const { ruleId, ruleIndex = -1 } of results) expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId)
  const rule = tool.driver.rules?.find(({ id }) => id === unkeyed.code)
  expect(rule?.properties).toMatchObject({
    claims: ['C3'],
    requirements: expect.arrayContaining(['atlassian-logging']),
  })
  expect(rule?.help?.text).toMatch(/HMAC/)
})

test('what is suppressed is a result with its reason, and no other is', () => {
  const suppressed = runOf(sampleReport).results?.filter(({ suppressions }) => suppressions)
  expect(suppressed).toHaveLength(1)
  expect(suppressed?.[0]).toMatchObject({
    ruleId: 'SECRET_IN_CODE',
    suppressions: [{ kind: 'external', status: 'accepted', justification: 'revoked on 2026-11-20' }],
  })
})

test('what isn’t proven is open and no error', () => {
  const open = runOf(sampleReport).results?.filter(({ kind }) => kind === 'open')
  expect(open?.map(({ ruleId }) => ruleId)).toContain('ATTESTATION_MISSING')
  expect(open?.every(({ level }) => level === 'none')).toBe(true)
})

test('the exit status and the problems stand in the invocation', () => {
  const invocation = (report: Report) => runOf(report).invocations?.[0]
  expect(invocation(sampleReport)).toMatchObject({ executionSuccessful: true, exitCode: 1 })
  expect(invocation(cleanReport)).toMatchObject({ exitCode: 0, toolExecutionNotifications: [] })
  const codes = invocation(sampleReport)?.toolExecutionNotifications?.map(({ descriptor }) => descriptor?.id)
  expect(codes).toEqual(['SYMLINK_OUT', 'SUPPRESSION_EXPIRED', 'ONLY_STATIC'])
})

test('against a baseline a result is new or unchanged, without one it says nothing', () => {
  const states = (report: Report) =>
    runOf(report)
      .results?.filter(({ kind }) => kind === 'fail')
      .map(({ baselineState }) => baselineState)
  expect(states(sampleReport)).toEqual([undefined, undefined])
  expect(states({ ...sampleReport, baseline: [] })).toEqual(['new', 'new'])
  expect(states({ ...sampleReport, baseline: [fingerprint(unkeyed)] })).toEqual(['unchanged', 'new'])
})

test('a finding is known again though its line moved', () => {
  const prints = (finding: Finding) =>
    runOf(broken(finding)).results?.map(({ partialFingerprints }) => partialFingerprints)
  expect(prints({ ...unkeyed, at: { ...unkeyed.at, line: 99 } })).toEqual(prints(unkeyed))
})

test('no path of the machine is in it', () => {
  expect(sarif(sampleReport)).not.toContain('/home/ann')
})

test('whatever files are called and code holds, it is valid', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (file, text) => {
      const at = { file: `src/${file}`, line: 3, column: 1 }
      runOf(broken({ ...unkeyed, at, path: [{ at, text }], bytes: file }))
    }),
    { numRuns: 15 },
  )
})
