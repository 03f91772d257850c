import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostOf } from './declaration.ts'
import { isGoogleAnalytics } from './google-analytics.ts'

test('the host of an address is the one that a browser would call', () => {
  fc.assert(
    fc.property(
      fc.webUrl({
        withFragments: true,
        withQueryParameters: true,
        authoritySettings: { withPort: true, withUserInfo: true },
      }),
      (address) => {
        expect(hostOf(address)).toBe(new URL(address).hostname)
      },
    ),
  )
})

test('a host that only looks like Google Analytics isn’t it', () => {
  for (const address of [
    'google-analytics.com.evil.example',
    'https://google-analytics.com@evil.example/',
    'https://evil.example/.google-analytics.com',
    'https://evil.example\\.google-analytics.com',
    'https://evil.example?.google-analytics.com',
    'evil-google-analytics.com',
  ])
    expect([address, isGoogleAnalytics(address)]).toEqual([address, false])
})

test('Google Analytics is known by every name that manifests give it', () => {
  for (const address of [
    'region1.google-analytics.com',
    '*.google-analytics.com',
    'https://www.google-analytics.com/',
    'HTTPS://Region1.Google-Analytics.com:443/mp/collect',
  ])
    expect(isGoogleAnalytics(address)).toBe(true)
})
