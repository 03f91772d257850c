import { expect, test } from 'vitest'
import { sourceLines } from './mermaid-lines.ts'

test('without front matter and comments every line is itself', () => {
  expect(sourceLines('flowchart TD\n a\n b')).toEqual([1, 2, 3])
})

test('front matter, comment lines and leading blank lines are not counted', () => {
  expect(sourceLines('---\ntitle: x\n---\n\n%% note\nflowchart TD\n%% more\n a')).toEqual([6, 8])
})

test('a directive is counted, a comment is not', () => {
  expect(sourceLines('%%{init: {}}%%\nflowchart TD')).toEqual([1, 2])
})
