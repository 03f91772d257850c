import { expect, test } from 'vitest'
import { charts, docs, leave } from '../test/declarations.ts'
import { claimIds } from './claim.ts'
import { claims } from './claims.ts'
import { policy } from './policy.ts'
import { promises } from './promises.ts'
import { languages, sentencesOf } from './sentence.ts'

const sections = policy([charts, leave])
const sentences = sentencesOf(sections)

test('every sentence carries a claim, or says why no program can check it', () => {
  for (const { id, proof } of sentences) {
    expect([id, 'claims' in proof ? proof.claims.length > 0 : proof.unchecked !== undefined]).toEqual([
      id,
      true,
    ])
  }
})

test('every claim is said in its own words, once', () => {
  for (const { id, sentence } of claims) {
    expect(sentences.filter(({ text }) => text.en === sentence).map((one) => one.id)).toEqual([id])
  }
})

test('every promise is kept by a sentence that carries one of its claims', () => {
  const said = new Set(sentences.flatMap(({ proof }) => ('claims' in proof ? proof.claims : [])))
  expect(claimIds.filter((id) => !said.has(id))).toEqual([])
  expect(promises.filter(({ claims }) => !claims.some((id) => said.has(id)))).toEqual([])
})

test('no two sentences and no two sections share an id', () => {
  const ids = sentences.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
})

test('every sentence and heading is there in every language, and differs from English', () => {
  const texts = [...sentences.map(({ text }) => text), ...sections.map(({ heading }) => heading)]
  for (const text of texts) {
    for (const language of languages) expect(text[language].trim()).toBe(text[language])
    expect(new Set(languages.map((language) => text[language])).size).toBe(languages.length)
  }
})

test('names, numbers and addresses are the same in every language', () => {
  const fixed = (text: string) =>
    [...text.matchAll(/`[^`]+`|\d+|Google Analytics|[a-z]+@[a-z.]+[a-z]|HMAC/g)]
      .map(([match]) => match)
      .sort()
  for (const { id, text } of sentences) {
    for (const language of languages)
      expect([id, language, fixed(text[language])]).toEqual([id, language, fixed(text.en)])
  }
})

test('the Limited Use statement is there only where a scope asks for it', () => {
  const has = (...addons: Parameters<typeof policy>[0]) =>
    policy(addons).some(({ id }) => id === 'limited-use')
  expect(has(charts)).toBe(false)
  expect(
    has({ ...charts, hosts: [{ ...docs, scopes: ['https://www.googleapis.com/auth/documents'] }] }),
  ).toBe(true)
  expect(has({ ...charts, hosts: [{ ...docs, scopes: 'inferred' }] })).toBe(true)
  expect(has(leave)).toBe(true)
})
