import { expect, test } from 'vitest'
import { licenceClass } from './licences.ts'

test('of a choice the better licence counts, of a sum the worse', () => {
  expect(licenceClass('(MPL-2.0 OR Apache-2.0)')).toBe('permissive')
  expect(licenceClass('MIT AND GPL-3.0-only')).toBe('other')
  expect(licenceClass('MPL-2.0')).toBe('weak copyleft')
})

test('what is no expression has to be read by somebody', () => {
  expect(licenceClass('SEE LICENSE IN LICENSE.txt')).toBe('other')
  expect(licenceClass(undefined)).toBe('unknown')
})
