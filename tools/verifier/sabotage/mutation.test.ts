import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mutate } from './mutation.ts'

test('an edit touches the lines that it writes', () => {
  const text = 'a\nb\nc\nd\n'
  expect(mutate(text, { file: 'x', find: 'b\nc', replace: 'b\nC\nD' })).toEqual({
    text: 'a\nb\nC\nD\nd\n',
    touched: { file: 'x', from: 3, to: 4 },
  })
})

test('an edit inside of a line touches that line', () => {
  const { text, touched } = mutate('one\ntwo three\n', { file: 'x', find: 'three', replace: '3' })
  expect(text).toBe('one\ntwo 3\n')
  expect(touched).toEqual({ file: 'x', from: 2, to: 2 })
})

test('a line that is added after another touches the added one alone', () => {
  const { touched } = mutate('one\ntwo\n', { file: 'x', find: 'one\n', replace: 'one\nmore\n' })
  expect(touched).toEqual({ file: 'x', from: 2, to: 2 })
})

test('a line that is added before another touches the added one alone', () => {
  const { touched } = mutate('one\ntwo\nthree\n', { file: 'x', find: 'two\n', replace: 'more\ntwo\n' })
  expect(touched).toEqual({ file: 'x', from: 2, to: 2 })
})

test('a line that is taken away touches the one that took its place', () => {
  const { text, touched } = mutate('one\ntwo\nthree', { file: 'x', find: 'two\n', replace: '' })
  expect(text).toBe('one\nthree')
  expect(touched).toEqual({ file: 'x', from: 2, to: 2 })
})

test('a text that is there twice or not at all is no place for an edit', () => {
  expect(() => mutate('a a', { file: 'f.ts', find: 'a', replace: 'b' })).toThrow('2 times')
  expect(() => mutate('b', { file: 'f.ts', find: 'a', replace: 'b' })).toThrow('0 times')
  expect(() => mutate('', { file: 'f.ts', find: '', replace: 'b' })).toThrow('f.ts')
})

test('whatever is replaced, the rest stays and the touched lines hold what was written', () => {
  const word = fc.stringMatching(/^[a-z\n]{0,12}$/)
  fc.assert(
    fc.property(word, word, word, (before, after, replace) => {
      const { text, touched } = mutate(`${before}#${after}`, { file: 'x', find: '#', replace })
      expect(text).toBe(before + replace + after)
      const lines = text
        .split('\n')
        .slice(touched.from - 1, touched.to)
        .join('\n')
      expect(lines).toContain(replace.replace(/\n$/, ''))
    }),
  )
})
