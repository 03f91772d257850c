import { expect, test } from 'vitest'
import { createReportLimit } from './report-limit.ts'

test('200 reports a minute are recorded, then one line says so, and the next minute begins anew', () => {
  let at = new Date('2026-11-25T10:00:00Z')
  const rule = createReportLimit({ now: () => at })
  const rulings = Array.from({ length: 203 }, rule)
  expect(rulings.filter((ruling) => ruling === 'record')).toHaveLength(200)
  expect(rulings.slice(200)).toEqual(['say that more are dropped', 'drop', 'drop'])
  at = new Date('2026-11-25T10:01:00Z')
  expect(rule()).toBe('record')
})
