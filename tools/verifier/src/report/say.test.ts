import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Data } from '../finding.ts'
import { codesWithWords, sayingOf, wordsOf } from './say.ts'

const source = fileURLToPath(new URL('..', import.meta.url))

/** Words in capitals that are no codes: a verdict, names of environment variables, kinds of widgets, names of what C13 would need. */
const noCodes = new Set([
  'NOT_APPLICABLE',
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_REGION',
  'CHILD_PROCESS',
  'LOG_LEVEL',
  'NODE_ENV',
  'NODE_OPTIONS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'PUBLIC_URL',
  'USER_DEPLOYING',
  'ANYONE_ANONYMOUS',
  'DEPRECATED_ES5',
  'NOT_BUILT',
  'CHECK_BOX',
  'DATE_ONLY',
  'MULTI_SELECT',
  'TIME_ONLY',
  'ORGANISATION_MFA',
  'BRANCH_PROTECTION',
  'REVIEWED_CHANGES',
  'TOKEN_LIFETIMES',
])

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(?<!\.test)\.ts$/.test(file) && !/^report[\\/]/.test(file),
)

function codesIn(text: string): readonly string[] {
  const named = [...text.matchAll(/\b(?:(?:code|opens): |open\()'([A-Z][A-Z0-9_]*)'/g)]
  const spelt = [...text.matchAll(/'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/g)]
  return [...named, ...spelt].flatMap(([, code]) => (code === undefined || noCodes.has(code) ? [] : [code]))
}

test('every code that the verifier can answer with has words', () => {
  const known = new Set(codesWithWords)
  const wordless = files.flatMap((file) =>
    codesIn(readFileSync(join(source, file), 'utf8'))
      .filter((code) => !known.has(code))
      .map((code) => `${code} in ${file}`),
  )
  expect([...new Set(wordless)]).toEqual([])
})

test('codes are found in the source', () => {
  expect(codesIn("gap({ code: 'EVAL' }); finding('C1', 'A_CODE', at)")).toEqual(['EVAL', 'A_CODE'])
})

test('a code without words is said by its name and its data', () => {
  const { title, sentence } = wordsOf('SOMETHING_NEW')
  expect(title).toBe('Something new')
  expect(sentence({ host: 'example.com', times: 3, list: ['a', 'b'] })).toBe(
    'Something new: host example.com; list a, b; times 3.',
  )
})

test('a name that every object has is no code with words', () => {
  expect(wordsOf('constructor').sentence({})).toBe('constructor.')
})

const values = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.array(fc.string()))
const keys = ['label', 'api', 'to', 'through', 'host', 'key', 'package', 'date', 'of', 'claim', 'evidence']

test('every code makes one whole sentence of whatever data it is given', () => {
  const dataOf: fc.Arbitrary<Data> = fc.dictionary(fc.constantFrom(...keys), values)
  fc.assert(
    fc.property(fc.constantFrom(...codesWithWords), dataOf, (code, data) => {
      const { title, sentence, next } = wordsOf(code)
      const text = sentence(data)
      expect(text).toMatch(/\.$/)
      expect(text).not.toMatch(/undefined|\[object|[\p{Cc}\u202a-\u202e]/u)
      expect(title).not.toMatch(/\.$/)
      if (next !== undefined) expect(next).toMatch(/\.$/)
    }),
    { numRuns: 500 },
  )
})

test('a message that ends with a stop ends its sentence with one', () => {
  const data = { why: 'it isn’t built. Build it.' }
  expect(wordsOf('NOT_INSTALLED').sentence(data)).toBe('The app couldn’t be run: it isn’t built. Build it.')
  expect(sayingOf('NOT_INSTALLED', 'ja').sentence(data)).toMatch(/：it isn’t built. Build it。$/)
})

test('without any data each sentence still reads', () => {
  for (const code of codesWithWords) expect(wordsOf(code).sentence({})).toMatch(/\S.*\.$/)
})
