import { expect, test } from 'vitest'
import { change, configOf, draftOf, emptyDraft, isChanged, type ProposeAlt } from './draft.ts'

const propose: ProposeAlt = ({ kind, source }) => `${kind} of ${source}`

test('the proposed alternative text follows the source until the writer changes it', () => {
  const typed = change(emptyDraft, { source: 'A' }, propose)
  expect(typed.alt).toBe('mermaid of A')
  const written = change(typed, { alt: 'My words' }, propose)
  expect(change(written, { source: 'B' }, propose).alt).toBe('My words')
})

test('an emptied alternative text is proposed again with the next change', () => {
  const written = change({ ...emptyDraft, source: 'A' }, { alt: 'My words' }, propose)
  const emptied = change(written, { alt: '' }, propose)
  expect(emptied.alt).toBe('')
  expect(change(emptied, { source: 'B' }, propose).alt).toBe('mermaid of B')
})

test('a saved text that equals the proposal goes on following the source', () => {
  const saved = configOf(change(emptyDraft, { source: 'A' }, propose), undefined)
  expect(draftOf(saved, propose).isAltProposed).toBe(true)
  expect(draftOf({ ...saved, alt: 'Mine' }, propose).isAltProposed).toBe(false)
  expect(draftOf({ ...saved, alt: '' }, propose).alt).toBe('mermaid of A')
})

test('a change of the words or the looks is a change, a new proposal alone is none', () => {
  const saved = change(emptyDraft, { source: 'A' }, propose)
  expect(isChanged({ ...saved, alt: 'other proposal' }, saved)).toBe(false)
  expect(isChanged(change(saved, { alt: 'Mine' }, propose), saved)).toBe(true)
  expect(isChanged(change(saved, { width: 50 }, propose), saved)).toBe(true)
  expect(isChanged(change(saved, { source: 'B' }, propose), saved)).toBe(true)
})
