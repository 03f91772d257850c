import { expect, test } from 'vitest'
import { detectKind } from '../../picture/detect.ts'
import { judgePaste } from './pasting.ts'

const fenced = '```dot\ndigraph { a -> b }\n```\n'

test('a fenced text pasted into an empty document becomes the document, without its fence', () => {
  expect(judgePaste(fenced, { kind: 'mermaid', rest: ' \n' }, detectKind)).toEqual({
    as: 'document',
    kind: 'dot',
    source: 'digraph { a -> b }',
  })
})

test('a text of another kind pasted beside others only offers the other kind', () => {
  const pasting = judgePaste('digraph { a -> b }', { kind: 'mermaid', rest: 'graph TD' }, detectKind)
  expect(pasting).toEqual({ as: 'offer', kind: 'dot' })
})

test('words of no kind go in as they are', () => {
  expect(judgePaste('hello', { kind: 'mermaid', rest: '' }, detectKind)).toEqual({ as: 'text' })
})
