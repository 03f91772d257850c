import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charts, editionOf, leave } from '../test/declarations.ts'
import { diff, history, wordDiff } from './diff.ts'
import { languages, type Section } from './sentence.ts'

const text = fc
  .array(fc.constantFrom('we', 'store', 'no', 'data', ',', '.', ' ', '  ', '`a`', 'データ', 'ß'))
  .map((words) => words.join(''))
const sentence = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  proof: fc.constantFrom(
    { claims: ['C1' as const] },
    { claims: ['C2' as const] },
    { unchecked: 'who-we-are' as const },
  ),
  says: fc.constant([]),
  isItem: fc.boolean(),
  text: fc.record({ en: text, de: text, ja: text }),
})
const sections = fc
  .uniqueArray(sentence, { selector: ({ id }) => id })
  .map((sentences): readonly Section[] => [{ id: 's', heading: { en: '', de: '', ja: '' }, sentences }])

test('an edition differs from itself in nothing', () => {
  fc.assert(
    fc.property(sections, fc.constantFrom(...languages), (one, language) => {
      expect(diff(one, one, language)).toEqual([])
    }),
  )
})

test('what is added one way is removed the other way', () => {
  const ids = (kind: 'added' | 'removed', from: readonly Section[], to: readonly Section[]) =>
    diff(from, to)
      .flatMap((change) => (change.kind === kind ? [change.sentence.id] : []))
      .sort()
  fc.assert(
    fc.property(sections, sections, (one, other) => {
      expect(ids('added', one, other)).toEqual(ids('removed', other, one))
    }),
  )
})

test('the words that stay, with those removed or those added, are the two texts', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom(...languages), (before, after, language) => {
      const words = wordDiff(before, after, language)
      const without = (kind: string) =>
        words
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }),
  )
})

test('a changed sentence shows the changed words, and a changed proof shows without any', () => {
  const one = editionOf([charts]).sections
  const [change, ...more] = diff(
    one,
    JSON.parse(JSON.stringify(one).replace('no personal data and', 'no data and')),
  )
  expect(more).toEqual([])
  expect(change).toMatchObject({ kind: 'changed', isProofChanged: false })
  expect(change?.kind === 'changed' && change.words.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'personal ' },
  ])
  const other = JSON.parse(JSON.stringify(one).replace('"claims":["C1"]', '"claims":["C1","C7"]'))
  expect(diff(one, other)).toMatchObject([{ kind: 'changed', isProofChanged: true }])
})

test('the history tells of each edition after the first, newest first', () => {
  const editions = [editionOf([charts]), editionOf([charts, leave], '1.1.0'), editionOf([leave], '2.0.0')]
  const told = history(editions)
  expect(told.map(({ edition, since }) => [since.version, edition.version])).toEqual([
    ['1.1.0', '2.0.0'],
    ['1.0.0', '1.1.0'],
  ])
  expect(
    told[1]?.changes.some((change) => change.kind === 'added' && change.sentence.id === 'usage.Leave'),
  ).toBe(true)
})
