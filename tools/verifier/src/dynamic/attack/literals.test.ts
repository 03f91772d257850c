import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeliestFirst, literalsOf, scalarsOf } from './literals.ts'

test('quoted strings, parts of templates, variables and years are read from a source', () => {
  const source = [
    `const SALT = 'acme-2023'`,
    'const id = hash(`crenwiz:$'.concat('{cloudId}:v2`)'),
    `process.env.USAGE_KEY + "it\\'s"`,
    'const epoch = 20240101',
  ].join('\n')
  expect(literalsOf(source)).toEqual(
    expect.arrayContaining([
      'acme-2023',
      'crenwiz:',
      'crenwiz',
      ':v2',
      'v2',
      'USAGE_KEY',
      "it's",
      '20240101',
    ]),
  )
})

test('any text can be read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const literal of literalsOf(text)) expect(literal.length).toBeGreaterThan(1)
    }),
  )
})

test('a manifest gives its scalars and keys', () => {
  expect(scalarsOf({ app: { id: 'abc', n: 7 }, list: ['one', true] })).toEqual([
    'app',
    'id',
    'abc',
    'n',
    '7',
    'list',
    'one',
  ])
})

test('what looks like a salt is tried before what every program says', () => {
  expect(likeliestFirst(['utf8', '@forge/api', 'plain', 'my-salt'])).toEqual([
    'my-salt',
    'plain',
    '@forge/api',
    'utf8',
  ])
})
