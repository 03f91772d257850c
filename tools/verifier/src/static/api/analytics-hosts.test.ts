import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyticsHosts, isAnalyticsHost } from './analytics-hosts.ts'

test('Google Analytics is admitted as a wildcard, as a host and as an address', () => {
  expect(isAnalyticsHost('*.google-analytics.com')).toBe(true)
  expect(isAnalyticsHost('region1.google-analytics.com')).toBe(true)
  expect(isAnalyticsHost('https://region1.google-analytics.com/mp/collect?x=1')).toBe(true)
})

test('a host that only ends like an admitted one is not admitted', () => {
  expect(isAnalyticsHost('evil-google-analytics.com')).toBe(false)
  expect(isAnalyticsHost('www.google-analytics.com.evil.example')).toBe(false)
  expect(isAnalyticsHost('https://evil.example/?www.google-analytics.com')).toBe(false)
  expect(isAnalyticsHost('https://www.google-analytics.com@evil.example')).toBe(false)
})

test('a wildcard that is wider than the list, and the bare domain, are not admitted', () => {
  expect(isAnalyticsHost('*')).toBe(false)
  expect(isAnalyticsHost('*.com')).toBe(false)
  expect(isAnalyticsHost('google-analytics.com')).toBe(false)
})

test('plain http is not admitted', () => {
  expect(isAnalyticsHost('http://www.google-analytics.com')).toBe(false)
})

test('what is admitted ends in an entry of the list, whatever the address is', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...analyticsHosts), (text, entry) => {
      const address = `${text}${entry.replace(/^\*\./, '.')}`
      if (!isAnalyticsHost(address)) return
      expect(
        analyticsHosts.some((known) => address.trim().toLowerCase().includes(known.replace(/^\*/, ''))),
      ).toBe(true)
      expect(address).not.toMatch(/[@?#/\\].*\.com$/)
    }),
  )
})
