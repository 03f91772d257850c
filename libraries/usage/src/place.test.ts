import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLocale, parseTimeZone } from './place.ts'

test('a locale is a language with its region, and nothing more', () => {
  const locales: readonly (readonly [unknown, string])[] = [
    ['en-US', 'en-US'],
    ['en_US', 'en-US'],
    ['ja', 'ja'],
    ['zh-Hant-TW', 'zh-TW'],
    ['sr-Latn', 'sr'],
    ['de-QX', 'de'],
    ['de-ZZ', 'de'],
    ['qz-US', 'und'],
    ['en-US-x-alice', 'und'],
    ['EN', 'und'],
    ['', 'und'],
    [undefined, 'und'],
    [{ toString: () => 'en' }, 'und'],
  ]
  for (const [given, locale] of locales) expect(parseLocale(given)).toBe(locale)
})

test('a time zone is one of the IANA names, by the name that is canonical here', () => {
  const canonical = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Kolkata' }).resolvedOptions().timeZone
  expect(parseTimeZone('Europe/Berlin')).toBe('Europe/Berlin')
  expect(parseTimeZone('europe/berlin')).toBe('Europe/Berlin')
  expect(parseTimeZone('Asia/Kolkata')).toBe(canonical)
  expect(parseTimeZone('UTC')).toBe('UTC')
})

test('an engine without the list of zones takes what it knows and has a place in its name', () => {
  const { supportedValuesOf } = Intl
  Reflect.deleteProperty(Intl, 'supportedValuesOf')
  try {
    expect(parseTimeZone('Europe/Berlin')).toBe('Europe/Berlin')
    for (const value of ['Europe/Springfield', '+05:30', 'Etc/GMT+5', ''])
      expect(parseTimeZone(value)).toBe('Etc/Unknown')
  } finally {
    Object.assign(Intl, { supportedValuesOf })
  }
})

test('what is no time zone is counted nowhere', () => {
  for (const value of ['Europe/Springfield', '+05:30', 'GMT+5', '', undefined, 7, 'x'.repeat(1000)])
    expect(parseTimeZone(value)).toBe('Etc/Unknown')
})

test('nothing but a closed form ever comes out', () => {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/Unknown'])
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.anything()), (value) => {
      expect(parseLocale(value)).toMatch(/^[a-z]{2,3}(-[A-Z]{2})?$/)
      expect(zones.has(parseTimeZone(value))).toBe(true)
    }),
  )
})
