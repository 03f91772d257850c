import { expect, test } from 'vitest'
import { languages, wordsFor } from './words.ts'

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test('all words are in all languages, with the same places', () => {
  for (const [language, words] of Object.entries(languages)) {
    expect(Object.keys(words), language).toEqual(Object.keys(languages.en))
    for (const [key, text] of Object.entries(languages.en)) {
      const other = new Map(Object.entries(words)).get(key) ?? ''
      expect(other.trim(), `${language} ${key}`).not.toBe('')
      expect(places(other), `${language} ${key}`).toEqual(places(text))
    }
  }
})

test('a locale is spoken as Google writes it, and English where we don’t speak it', () => {
  expect(wordsFor('de_AT')).toBe(languages.de)
  expect(wordsFor('ja')).toBe(languages.ja)
  expect(wordsFor('pt-BR')).toBe(languages.en)
})
