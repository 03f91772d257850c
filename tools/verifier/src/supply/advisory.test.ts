import fc from 'fast-check'
import { expect, test } from 'vitest'
import { affects, parseAdvisory } from './advisory.ts'

const advisory = (ranges: unknown, more: object = {}) => {
  const parsed = parseAdvisory({
    id: 'GHSA-test',
    affected: [{ package: { ecosystem: 'npm', name: 'left' }, ranges }],
    ...more,
  })
  if (!parsed) throw new Error('The advisory of a test is in the OSV schema.')
  return parsed
}

const range = (...events: object[]) => [{ type: 'SEMVER', events }]

test('a version between introduced and fixed is affected, and the fix is named', () => {
  const one = advisory(range({ introduced: '1.0.0' }, { fixed: '1.2.3' }))
  expect(affects(one, 'left', '1.2.2')).toEqual({ fixedIn: '1.2.3' })
  expect(affects(one, 'left', '0.9.9')).toBeUndefined()
  expect(affects(one, 'left', '1.2.3')).toBeUndefined()
  expect(affects(one, 'right', '1.2.2')).toBeUndefined()
})

test('a range that was opened again after a fix is affected again', () => {
  const one = advisory(
    range({ introduced: '0' }, { fixed: '1.1.0' }, { introduced: '2.0.0' }, { last_affected: '2.4.0' }),
  )
  expect(affects(one, 'left', '1.0.5')).toEqual({ fixedIn: '1.1.0' })
  expect(affects(one, 'left', '1.5.0')).toBeUndefined()
  expect(affects(one, 'left', '2.4.0')).toEqual({ fixedIn: undefined })
  expect(affects(one, 'left', '2.4.1')).toBeUndefined()
})

test('a pre-release before the fix is affected', () => {
  expect(
    affects(advisory(range({ introduced: '0' }, { fixed: '2.0.0' })), 'left', '2.0.0-beta.1'),
  ).toBeDefined()
})

test('an advisory that was withdrawn affects nothing', () => {
  expect(
    affects(advisory(range({ introduced: '0' }), { withdrawn: '2026-01-01T00:00:00Z' }), 'left', '1.0.0'),
  ).toBeUndefined()
})

test('versions that are listed one by one are affected', () => {
  const one = parseAdvisory({
    id: 'X-1',
    affected: [{ package: { ecosystem: 'npm', name: 'left' }, versions: ['1.0.1'] }],
  })
  expect(one && affects(one, 'left', '1.0.1')).toBeDefined()
  expect(one && affects(one, 'left', '1.0.2')).toBeUndefined()
})

test('what is no advisory is none, whatever it is', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const parsed = parseAdvisory(value)
      if (parsed)
        expect(affects(parsed, 'left', '1.0.0') === undefined || parsed.affected.length > 0).toBe(true)
    }),
  )
})
