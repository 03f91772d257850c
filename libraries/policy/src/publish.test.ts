import { expect, test } from 'vitest'
import { charts, editionOf, leave } from '../test/declarations.ts'
import { EditionsError, parseEditions } from './edition.ts'
import { policyProblems } from './problems.ts'
import { publish } from './publish.ts'

const first = editionOf([charts])

test('a published edition is what the check asks for, and earlier ones stay as they were', () => {
  const next = publish([first], [charts, leave], {
    version: '1.1.0',
    effective: '2026-12-01',
    changes: ['Leave is new.'],
  })
  expect(next[0]).toEqual(first)
  expect(policyProblems([charts, leave], next.at(-1))).toEqual([])
  expect(parseEditions(JSON.parse(JSON.stringify(next)))).toEqual(next)
})

test('an edition that comes too early, or changes nothing, isn’t published', () => {
  const changes = ['Leave is new.']
  const add = (version: string, effective: string) =>
    publish([first], [charts, leave], { version, effective, changes })
  expect(() => add('1.0.0', '2026-12-01')).toThrow('Give a higher version')
  expect(() => add('0.9.9', '2026-12-01')).toThrow('Give a higher version')
  expect(() => add('1.0.1', '2026-11-24')).toThrow('no earlier day')
  expect(() => publish([first], [charts], { version: '1.0.1', effective: '2026-12-01', changes })).toThrow(
    'nothing to publish',
  )
  expect(add('1.0.10', '2026-11-25').at(-1)?.version).toBe('1.0.10')
})

test('a version, a day or changes that are none aren’t published', () => {
  for (const given of [{ version: 'v2' }, { effective: 'tomorrow' }, { changes: [] }])
    expect(() =>
      publish([first], [charts, leave], {
        version: '2.0.0',
        effective: '2026-12-01',
        changes: ['Leave is new.'],
        ...given,
      }),
    ).toThrow('Give a version like 1.2.0')
})

test('a version, a day or changes that aren’t any are refused', () => {
  for (const change of [
    { version: 'v1' },
    { version: '1.0' },
    { version: '01.0.0' },
    { effective: '2026-13-01' },
    { effective: '2026-02-30' },
    { effective: 'soon' },
    { changes: [] },
    { changes: [''] },
    {
      sections: [
        {
          id: 's',
          heading: { en: '', de: '', ja: '' },
          sentences: [{ ...first.sections[0]?.sentences[0], proof: { claims: [] } }],
        },
      ],
    },
    {
      sections: [
        {
          id: 's',
          heading: { en: '', de: '', ja: '' },
          sentences: [{ ...first.sections[0]?.sentences[0], proof: { claims: ['C15'] } }],
        },
      ],
    },
    { more: true },
  ])
    expect(() => parseEditions([{ ...first, ...change }])).toThrow(EditionsError)
})

test('editions out of order are refused', () => {
  const later = { ...first, version: '1.1.0', effective: '2026-12-01' }
  expect(parseEditions([first, later])).toHaveLength(2)
  expect(() => parseEditions([later, first])).toThrow('doesn’t follow'.replace('’', "'"))
})
