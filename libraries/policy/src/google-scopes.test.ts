import { expect, test } from 'vitest'
import { scopeClass, scopeLists } from './google-scopes.ts'

test('a scope has its class in its long and in its short form', () => {
  expect(scopeClass('https://www.googleapis.com/auth/documents')).toBe('sensitive')
  expect(scopeClass('documents.currentonly')).toBe('non-sensitive')
  expect(scopeClass('https://mail.google.com/')).toBe('restricted')
})

test('a scope that isn’t kept here is unlisted, not harmless', () => {
  expect(scopeClass('https://www.googleapis.com/auth/calendar.events')).toBe('unlisted')
})

test('no scope is in two lists, and every list says where and when it was read', () => {
  const all = scopeLists.flatMap(({ scopes }) => scopes)
  expect(new Set(all).size).toBe(all.length)
  for (const { source, seen } of scopeLists) {
    expect(source).toMatch(/^https:\/\//)
    expect(seen).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})
