import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { languages } from '@crenwiz/policy'
import { expect, test } from 'vitest'
import type { Data } from '../../finding.ts'
import { codesWithWords, sayingOf } from '../say.ts'
import { phrase } from './phrase.ts'
import { patterns, phrases } from './phrases.ts'

const others = ['de', 'ja'] as const

type Value = Data[string] | undefined

/** Data that answers every key, and remembers which were asked for. */
function asked(answer: (key: string) => Value): { readonly data: Data; readonly keys: Set<string> } {
  const keys = new Set<string>()
  const data = new Proxy<Data>(
    {},
    {
      get: (_, key) => {
        if (typeof key !== 'string') return undefined
        keys.add(key)
        return answer(key)
      },
    },
  )
  return { data, keys }
}

const marked = (key: string) => `⟦${key}⟧`

function keysOf(code: string): readonly string[] {
  const keys = languages.flatMap((language) =>
    [marked, () => undefined].flatMap((answer) => {
      const { data, keys } = asked(answer)
      sayingOf(code, language).sentence(data)
      return [...keys]
    }),
  )
  return [...new Set(keys)].sort()
}

/** What may stand in the data: everything, one thing alone, all but one, and one that is true, false, empty or a number. */
function occasions(keys: readonly string[]): readonly ((key: string) => Value)[] {
  const one =
    (only: string, value: Value, rest: (key: string) => Value = marked) =>
    (key: string) =>
      key === only ? value : rest(key)
  return [
    marked,
    () => undefined,
    ...keys.flatMap((key) => [
      one(key, marked(key), () => undefined),
      ...[undefined, true, false, '', 4711, ['⟦first⟧', '⟦second⟧']].map((value) => one(key, value)),
    ]),
  ]
}

/** The data in a sentence; a Boolean may stand at its beginning, and a number has a separator. */
const shown = (text: string): string =>
  [...new Set(text.toLowerCase().match(/⟦[^⟧]*⟧|4[.,]?711|true|false/g))]
    .map((one) => one.replace(/[.,]/, ''))
    .sort()
    .join(' ')

test.each(others)('every sentence in %s says of the data what the English one says', (language) => {
  const unlike = codesWithWords.flatMap((code) =>
    occasions(keysOf(code))
      .map((answer) => {
        const own = sayingOf(code, language).sentence(asked(answer).data)
        return { own, english: sayingOf(code, 'en').sentence(asked(answer).data) }
      })
      .filter(({ own, english }) => shown(own) !== shown(english))
      .slice(0, 1),
  )
  expect(unlike).toEqual([])
})

test.each(others)('what to do is said in %s wherever it is said in English', (language) => {
  const unlike = codesWithWords.filter(
    (code) => (sayingOf(code, language).next === undefined) !== (sayingOf(code, 'en').next === undefined),
  )
  expect(unlike).toEqual([])
})

/** English words that are none of German. */
const englishWords =
  /\b(the|is|isn|are|of|and|which|what|with|from|this|that|not|by|for|it|its|or|be|has|doesn|to|a)\b/i

const allTexts = (language: 'de' | 'ja') =>
  codesWithWords.flatMap((code) => {
    const { sentence, next = '' } = sayingOf(code, language)
    return [sentence({}), next].filter(Boolean).map((text) => ({ code, text }))
  })

/** Code, addresses and names that stand in sentences of every language. */
const named = /`[^`]*`|“[^”]*”|consent: \{.*?\}|\bgoogle\.com\/[\w./-]+/g

test.each(others)('no sentence in %s has an English word left', (language) => {
  const left = allTexts(language).filter(({ text }) => englishWords.test(text.replace(named, '')))
  expect(left).toEqual([])
})

test('every German sentence ends as one, and every Japanese one', () => {
  for (const { code, text } of allTexts('de')) expect(text, code).toMatch(/[.)`]$/)
  for (const { code, text } of allTexts('ja')) expect(text, code).toMatch(/[。]$/)
  for (const { code, text } of allTexts('ja'))
    expect(text, code).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,.;:?!]|[“”„]/u)
})

test.each(others)('every phrase of the verifier’s own is said in %s', (language) => {
  for (const [key, texts] of Object.entries(phrases))
    for (const text of texts) {
      const own = phrase(key, text, language)
      expect(own.length, text).toBeGreaterThan(0)
      if (/ (of|as|in|a|is|by|for|with|after|on) /.test(` ${text} `)) expect(own).not.toBe(text)
    }
})

test('an app’s own texts are no phrases', () => {
  expect(phrase('program', 'view', 'de')).toBe('view')
  expect(phrase('program', 'constructor', 'de')).toBe('constructor')
  expect(phrase('reason', 'functions', 'ja')).toBe('functions')
})

test('what a run did is said with the app’s names in it', () => {
  expect(phrase('drive', 'resolver load of notes', 'de')).toBe('Resolver load von notes')
  expect(phrase('drive', 'resolver load of notes as its frame calls it (2)', 'ja')).toBe(
    'notes のリゾルバー load、フレームの呼び出しどおり（2）',
  )
  expect(phrase('drive', 'menu insert in a document', 'de')).toBe('insert aus dem Menü, in einem Dokument')
  expect(phrase('drive', 'card “Leave” in Gmail with a message open: Add calls addLeave', 'de')).toBe(
    'Karte „Leave“ in Gmail mit geöffneter Nachricht: Add, ruft addLeave auf',
  )
  expect(phrase('drive', 'cards in Calendar', 'ja')).toBe('Calendar のカード')
  expect(phrase('drive', 'pages of openEditor in a presentation', 'de')).toBe(
    'Seiten von openEditor, in einer Präsentation',
  )
  expect(phrase('drive', 'pages of openEditor in a document: Insert', 'ja')).toBe(
    'openEditor のページ（ドキュメント）：Insert',
  )
  expect(phrase('place', 'a page of pages of openEditor in a document', 'ja')).toBe('openEditor のページ')
  expect(phrase('form', 'base64, sha256 of it, hex, first 16 characters', 'de')).toBe(
    'base64, sha256 davon, hex, die ersten 16 Zeichen',
  )
  expect(phrase('recipe', 'sha256(cloudId without dashes + "v1")', 'ja')).toBe(
    'sha256(cloudId からハイフンを除いたもの + "v1")',
  )
})

/** What a run calls the things it drives, with a name for each part that an app gives. */
function drivesInSource(): readonly string[] {
  const folder = fileURLToPath(new URL('../../dynamic/', import.meta.url))
  const files = readdirSync(`${folder}drives`).map((file) => `drives/${file}`)
  return [...files, 'frames/frame-pass.ts', 'purge.ts', 'usage-pass.ts'].flatMap((file) =>
    [
      ...readFileSync(`${folder}${file}`, 'utf8').matchAll(
        /(?:what(?::| =)|world\.drive =|await run\() ?([`'])(.*?)\1/g,
      ),
    ].map(([, , what = '']) => what.replace(/(?<= as )\$\{role\}$/, 'reader').replace(/\$\{[^}]*\}/g, 'one')),
  )
}

/** An answer is none, and where a module's type and key are all that is said, there is nothing to put otherwise. */
const isDrive = (what: string) => !['answer of one', 'one one'].includes(what)

test('whatever a run drives is said in German and in Japanese', () => {
  const drives = drivesInSource().filter(isDrive)
  expect(drives).toContain('view of the page as reader')
  expect(drives).toContain('resolver one of one')
  expect(drives).toContain('with analytics dead')
  for (const drive of drives)
    for (const language of others) expect(phrase('drive', drive, language), drive).not.toBe(drive)
})

test('a pattern is one that can match', () => {
  for (const named of Object.values(patterns))
    for (const pattern of Object.values<RegExp>(named)) expect(pattern.test('')).toBe(false)
})
