import { expect, test } from 'vitest'
import { createCanarySite } from './canary-site.ts'
import { canaryFor } from './payload.ts'

const site = createCanarySite(1)
const { reader } = site.people

test('a field holds what its name says: a language and a time zone are the reader’s', () => {
  const held = ['locale', 'language', 'timeZone', 'time_zone', 'tz'].map((field) =>
    canaryFor(field, site, '7'),
  )
  expect(held).toEqual([reader.locale, reader.locale, reader.timeZone, reader.timeZone, reader.timeZone])
  expect(canaryFor('title', site, '7')).toBe(site.pages.read.title)
  expect(canaryFor('timestamp', site, '7')).toBe(site.pages.read.input[0])
})
