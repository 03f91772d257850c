import { expect, test } from 'vitest'
import { dueDate, parseSeverity } from './severity.ts'

test('an advisory’s own word comes before its vector', () => {
  expect(parseSeverity('MODERATE', ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'])).toBe('medium')
})

test('a vector of version 3 or 4 gives the severity of its score', () => {
  expect(parseSeverity(undefined, ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'])).toBe('critical')
  expect(parseSeverity(undefined, ['CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N'])).toBe(
    'low',
  )
})

test('where nothing is said, or nonsense, it counts as high', () => {
  expect(parseSeverity(undefined, [])).toBe('high')
  expect(parseSeverity('unheard of', ['not a vector'])).toBe('high')
})

test('critical, high, medium and low have 28, 42, 56 and 175 days', () => {
  const days = (['critical', 'high', 'medium', 'low'] as const).map((one) => dueDate('2026-11-25', one))
  expect(days).toEqual(['2026-12-23', '2027-01-06', '2027-01-20', '2027-05-19'])
})
