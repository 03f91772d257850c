import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument, plainText } from './document.ts'
import { document, text } from './trial-site.ts'

test('a document of typed nodes passes', () => {
  expect(checkDocument(text('x'))).toBe(null)
  expect(checkDocument({ type: 'doc', version: 1, content: [] })).toBe(null)
})

test('what is no document is refused with the place that is wrong', () => {
  const wrong = { type: 'doc', version: 1, content: [{ type: 'panel', content: [{ type: 'text' }] }] }
  expect(checkDocument(wrong)).toBe(`The body's content[0].content[0] must have "text".`)
  expect(checkDocument({ type: 'doc', version: 2, content: [] })).toContain('"version": 1')
  expect(checkDocument({ type: 'doc', version: 1, content: [{ type: 'p', marks: [{}] }] })).toContain('marks')
})

test('a document that nests without end is refused and overflows nothing', () => {
  let node: unknown = { type: 'text', text: 'x' }
  for (let depth = 0; depth < 20_000; depth += 1) node = { type: 'panel', content: [node] }
  expect(checkDocument({ type: 'doc', version: 1, content: [node] })).toContain('nests deeper than 200')
})

test('any JSON is judged without throwing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const problem = checkDocument({ type: 'doc', version: 1, content: [value] })
      expect(problem === null || problem.includes('content[0]')).toBe(true)
    }),
  )
})

test('plain text keeps blocks and lines apart', () => {
  const two = document(
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'A' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'b ' },
        { type: 'text', text: 'c' },
        { type: 'hardBreak' },
        { type: 'text', text: 'd' },
      ],
    },
  )
  expect(plainText(two)).toBe('A\nb c\nd')
})
