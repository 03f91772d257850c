import { expect, test } from 'vitest'
import { fill, languageOf, languages, textsFor } from './texts.ts'

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test('every text is in all languages, is not empty and has the same places', () => {
  for (const [language, texts] of Object.entries(languages)) {
    expect(Object.keys(texts).sort(), language).toEqual(Object.keys(languages.en).sort())
    for (const [key, text] of Object.entries(languages.en)) {
      const other = new Map(Object.entries(texts)).get(key) ?? ''
      expect(other.trim(), `${language} ${key}`).not.toBe('')
      expect(places(other), `${language} ${key}`).toEqual(places(text))
    }
  }
})

test('a locale without texts of its own gets English', () => {
  expect(languageOf('de-AT')).toBe('de')
  expect(languageOf('ja_JP')).toBe('ja')
  expect(languageOf('fr-FR')).toBe('en')
  expect(textsFor('').save).toBe('Save')
})

test('values are put in as they are, and unknown places stay', () => {
  expect(fill('{a} of {b} and {c}', { a: 1, b: '{a}' })).toBe('1 of {a} and {c}')
})
