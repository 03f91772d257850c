import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanReport, sampleReport, unkeyed } from '../../test/sample-report.ts'
import { sbom } from '../supply/sbom.ts'
import { readBaseline } from './baseline.ts'
import { fingerprint } from './fingerprint.ts'
import { json as written } from './json.ts'
import type { Report } from './report.ts'

const schema: object = JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
formats.default(ajv)
const validate = ajv.compile(schema)
const faults = (text: string) => {
  validate(JSON.parse(text))
  return validate.errors ?? []
}

const json = (report: Report) =>
  written(report, report.facts.supply && sbom(report.app.name, report.facts.supply))

const withoutRun: Report = {
  ...sampleReport,
  facts: { ...sampleReport.facts, run: undefined, supply: undefined },
  baseline: [fingerprint(unkeyed)],
}

test('a report is as its published schema says', () => {
  for (const report of [sampleReport, cleanReport, withoutRun]) expect(faults(json(report))).toEqual([])
})

test('a field that the schema doesn’t name is a fault', () => {
  expect(faults(json(sampleReport).replace('"tool"', '"more": 1, "tool"'))).toHaveLength(1)
})

test('two reports of one folder differ in their date alone', () => {
  const backwards = (report: Report): Report => ({
    ...report,
    date: '2027-01-01T00:00:00.000Z',
    problems: report.problems.toReversed(),
    claims: report.claims.map((one) => ({
      ...one,
      judgement: { ...one.judgement, evidence: one.judgement.evidence.toReversed() },
    })),
    facts: {
      ...report.facts,
      today: new Date('2027-01-01'),
      code: {
        ...report.facts.code,
        flows: report.facts.code.flows.toReversed(),
        statistics: { ...report.facts.code.statistics, milliseconds: 9999, pastPolicyMilliseconds: 99 },
      },
      run: report.facts.run && { ...report.facts.run, seconds: 77 },
    },
  })
  expect(json(backwards(sampleReport)).replace('2027-01-01T00', '2026-11-25T09')).toBe(json(sampleReport))
})

test('no path of the machine is in a report', () => {
  expect(json(sampleReport)).not.toContain('/home/ann')
})

test('a report is a baseline: its findings are known to the next', () => {
  expect(readBaseline(json(sampleReport))).toEqual([fingerprint(unkeyed)])
  const next: unknown = JSON.parse(json(withoutRun))
  expect(next).toMatchObject({ comparison: { known: 1, new: 0, gone: 0 } })
})

test('what is no report is refused as a baseline, in words', () => {
  expect(() => readBaseline('{')).toThrow(/isn't JSON.*--format json/)
  expect(() => readBaseline('{"claims": 3}')).toThrow(/isn't a JSON report.*--format json/)
})

test('whatever the app is called and holds, its report is as the schema says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (name, code) => {
      const at = { file: name, line: 1, column: 1 }
      const problem = { code: 'SYMLINK_OUT', at, data: { to: code, [name]: code } }
      const report = { ...sampleReport, app: { ...sampleReport.app, name }, problems: [problem] }
      expect(faults(json(report))).toEqual([])
    }),
    { numRuns: 15 },
  )
})
