import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UserError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { readSuppressions, suppressionOf, suppressionProblems } from './suppressions.ts'

const entry = {
  code: 'UNUSED_SCOPE',
  file: 'manifest.yml',
  reason: 'asked for by the next version',
  until: '2026-12-31',
}
const finding: Finding = {
  code: 'UNUSED_SCOPE',
  claim: 'C11',
  by: 'static',
  at: { file: 'manifest.yml', line: 12, column: 7 },
  data: {},
}
const on = (day: string) => new Date(`${day}T12:00:00Z`)
const refusal = (value: unknown) => {
  try {
    readSuppressions(typeof value === 'string' ? value : JSON.stringify(value))
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return undefined
}

test('a suppression lets its finding stand up to its last day and not after', () => {
  const read = readSuppressions(JSON.stringify([entry]))
  expect(suppressionOf(read, on('2026-12-31'))(finding)).toEqual(entry)
  expect(suppressionOf(read, on('2027-01-01'))(finding)).toBeUndefined()
})

test('a suppression of one line says nothing of another line, file or code', () => {
  const standing = suppressionOf([{ ...entry, line: 12 }], on('2026-11-25'))
  expect(standing(finding)).toBeDefined()
  expect(standing({ ...finding, at: { ...finding.at, line: 13 } })).toBeUndefined()
  expect(standing({ ...finding, at: { ...finding.at, file: 'src/index.ts' } })).toBeUndefined()
  expect(standing({ ...finding, code: 'EVAL' })).toBeUndefined()
})

test('an expired suppression and one that nothing was found for are reported', () => {
  const codes = (day: string, found: Finding[]) =>
    suppressionProblems([entry], found, on(day)).map(({ code }) => code)
  expect(codes('2026-11-25', [finding])).toEqual([])
  expect(codes('2027-01-01', [finding])).toEqual(['SUPPRESSION_EXPIRED'])
  expect(codes('2026-11-25', [])).toEqual(['SUPPRESSION_UNUSED'])
})

test('a suppression without a reason or an expiry is refused in words', () => {
  expect(refusal([{ ...entry, reason: '  ' }])).toMatch(/suppressions\.json.*0\.reason/)
  expect(refusal([{ code: entry.code, file: entry.file, reason: 'x' }])).toMatch(/until/)
  expect(refusal([{ ...entry, until: '2026-02-31' }])).toMatch(/no such day/)
  expect(refusal([{ ...entry, untl: 1 }])).toMatch(/untl/)
  expect(refusal('[')).toMatch(/isn't JSON/)
})

test('where there is no file nothing is suppressed', () => {
  expect(readSuppressions(undefined)).toEqual([])
})

test('whatever is written there is taken or refused in words', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void refusal(text)))
})
