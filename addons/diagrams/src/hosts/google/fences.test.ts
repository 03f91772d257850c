import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fenceOf, fencesIn, readInfo } from './fences.ts'

test('a fence over several blocks, in one block with soft breaks, and in tildes', () => {
  expect(fencesIn(['a', '```mermaid', 'graph TD', '', ' x', '```', 'b'])).toEqual([
    { from: 1, to: 5, info: 'mermaid', text: 'graph TD\n\n x' },
  ])
  expect(fencesIn(['```dot\rdigraph {}\r```'])).toEqual([{ from: 0, to: 0, info: 'dot', text: 'digraph {}' }])
  expect(fencesIn(['~~~', '```', '~~~'])).toEqual([{ from: 0, to: 2, info: '', text: '```' }])
})

test('what would take other text with it, or never ends, is left alone', () => {
  expect(fencesIn(['say\r```dot', 'x', '```'])).toEqual([])
  expect(fencesIn(['```dot', 'x', '```\rand this'])).toEqual([])
  expect(fencesIn(['```dot', undefined, '```'])).toEqual([])
  expect(fencesIn(['```dot', 'x'])).toEqual([])
  expect(fencesIn(['use `code` here', '```inline``` too'])).toEqual([])
})

test('a diagram as a fence is found again with its source, whatever is in it', () => {
  const lines = fc.array(
    fc.string().filter((text) => !/[\r\n\v]/.test(text)),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(lines, fc.dictionary(fc.string(), fc.string()), (source, more) => {
      const text = source.join('\n')
      const [found] = fencesIn(fenceOf('mermaid', text, more))
      expect(found?.text).toBe(text.replace(/\n$/, ''))
      const read = readInfo(found?.info ?? '')
      expect(read.word).toBe('mermaid')
      expect(JSON.stringify(read.more)).toBe(JSON.stringify(more))
    }),
  )
})

test('words of other tools behind a fence are no more than that', () => {
  expect(readInfo('mermaid title="x" {1,3}')).toEqual({ word: 'mermaid', more: {} })
  expect(readInfo('{.dot}')).toEqual({ word: 'dot', more: {} })
})
