import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type Advisory, affects } from '../advisory.ts'
import type { Fetch } from '../advisory-source.ts'
import { npmBulk, rangesOf } from './npm-bulk.ts'
import { osvApi } from './osv-api.ts'
import { osvArchive } from './osv-archive.ts'
import { retire } from './retire.ts'

const today = new Date('2026-11-25T00:00:00Z')
const asked = [
  { name: 'left', version: '1.0.0' },
  { name: 'right', version: '2.0.0' },
]
const osv = {
  id: 'GHSA-left',
  modified: '2026-10-01T08:00:00Z',
  affected: [
    {
      package: { ecosystem: 'npm', name: 'left' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
    },
  ],
}

/** The network, faked: it answers by the end of the address. */
const network = (answers: Readonly<Record<string, unknown>>): { fetch: Fetch; bodies: string[] } => {
  const bodies: string[] = []
  const fetch: Fetch = async (url, init) => {
    if (init) bodies.push(init.body)
    const key = Object.keys(answers).find((end) => url.endsWith(end))
    return {
      ok: key !== undefined,
      status: key === undefined ? 404 : 200,
      text: async () => JSON.stringify(answers[key ?? '']),
    }
  }
  return { fetch, bodies }
}

const ids = (advisories: readonly Advisory[]) => advisories.map(({ id }) => id)

test('OSV is asked for all packages at once, then for each advisory', async () => {
  const { fetch, bodies } = network({
    '/v1/querybatch': { results: [{ vulns: [{ id: 'GHSA-left' }] }, {}] },
    '/v1/vulns/GHSA-left': osv,
  })
  const answer = await osvApi({ fetch, today }).load(asked)
  expect({ ...answer, advisories: ids(answer.advisories) }).toEqual({
    advisories: ['GHSA-left'],
    date: '2026-11-25',
    covered: 2,
  })
  expect(bodies).toHaveLength(1)
})

test('a source that doesn’t answer is an error in words', async () => {
  const { fetch } = network({})
  await expect(osvApi({ fetch, today }).load(asked)).rejects.toThrow('answered 404')
  await expect(npmBulk({ registry: 'https://registry.example', fetch, today }).load(asked)).rejects.toThrow(
    'Ask another source',
  )
})

test('an archive of OSV is read for what was asked, and dated by its newest advisory', async () => {
  const bytes = zipSync({
    'GHSA-left.json': strToU8(JSON.stringify(osv)),
    'GHSA-new.json': strToU8(JSON.stringify({ id: 'GHSA-new', modified: '2026-11-20T00:00:00Z' })),
  })
  const answer = await osvArchive({ name: 'all.zip', bytes }).load(asked)
  expect({ ...answer, advisories: ids(answer.advisories) }).toEqual({
    advisories: ['GHSA-left'],
    date: '2026-11-20',
    covered: 2,
  })
})

test('bytes that are no archive are an error in words, whatever they are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      await expect(osvArchive({ name: 'all.zip', bytes }).load(asked)).rejects.toThrow('all.zip')
    }),
  )
})

test('npm’s bulk answer becomes ranges', async () => {
  const { fetch } = network({
    '/bulk': {
      left: [
        {
          id: 7,
          url: 'https://github.com/advisories/GHSA-abcd-1234-wxyz',
          severity: 'high',
          vulnerable_versions: '>=0.5.0 <1.0.1',
        },
      ],
    },
  })
  const { advisories } = await npmBulk({ registry: 'https://registry.example/npm', fetch, today }).load(asked)
  expect(ids(advisories)).toEqual(['GHSA-abcd-1234-wxyz'])
  expect(advisories.map((one) => affects(one, 'left', '1.0.0'))).toEqual([{ fixedIn: '1.0.1' }])
  expect(advisories.map((one) => affects(one, 'left', '1.0.1'))).toEqual([undefined])
})

test('a range of npm with several parts has each of them', () => {
  expect(rangesOf('<1.2.3 || >=2.0.0 <=2.1.0 || 3.0.0').map(({ events }) => events)).toEqual([
    [{ introduced: '0' }, { fixed: '1.2.3' }],
    [{ introduced: '2.0.0' }, { last_affected: '2.1.0' }],
    [{ introduced: '3.0.0' }, { last_affected: '3.0.0' }],
  ])
})

const retireData = JSON.stringify({
  left: {
    npmname: 'left',
    vulnerabilities: [{ below: '1.2.0', severity: 'medium', identifiers: { githubID: 'GHSA-left' } }],
    extractors: { filecontent: ['/\\*! left v(§§version§§) \\*/', '(broken'] },
  },
})

test('RetireJS knows the packages that it lists, and says how many', async () => {
  const source = retire({ name: 'data.json', date: '2026-08-22', text: retireData })
  const { advisories, covered, date } = await source.load(asked)
  expect({ ids: ids(advisories), covered, date }).toEqual({
    ids: ['GHSA-left'],
    covered: 1,
    date: '2026-08-22',
  })
})

test('RetireJS recognises a library in a bundle by its own text', () => {
  const source = retire({ name: 'data.json', date: '2026-08-22', text: retireData })
  expect(source.recognise?.('a();/*! left v1.1.0 */b()')).toEqual([{ name: 'left', version: '1.1.0' }])
})

test('data that is not of RetireJS is an error in words', () => {
  expect(() => retire({ name: 'data.json', date: '', text: '[' })).toThrow("data.json isn't JSON")
  expect(() => retire({ name: 'data.json', date: '', text: '[1]' })).toThrow("isn't in RetireJS's format")
})
