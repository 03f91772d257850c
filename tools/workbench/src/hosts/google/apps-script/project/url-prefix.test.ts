import { expect, test } from 'vitest'
import { isUnderPrefix } from './url-prefix.ts'

test.each([
  ['https://a.com/foo', 'https://a.com/foo', true],
  ['https://a.com/foo', 'https://a.com/foo/', true],
  ['https://a.com/foo', 'https://a.com/foo/bar', true],
  ['https://a.com/foo', 'https://a.com/foo?bar', true],
  ['https://a.com/foo', 'https://a.com/foo#bar', true],
  ['https://a.com/foo', 'https://a.com/foobar', false],
  ['https://a.com/foo', 'https://a.com/Foo', false],
  ['https://a.com/foo/', 'https://a.com/foo', false],
  ['https://a.com/', 'https://A.com/x', true],
  ['https://a.com/', 'http://a.com/', false],
  ['https://a.com/', 'https://b.a.com/', false],
  ['https://*.a.com/', 'https://b.a.com/x', true],
  ['https://*.a.com/', 'https://c.b.a.com/', true],
  ['https://*.a.com/', 'https://a.com/', false],
  ['https://*.a.com/', 'https://.a.com/', false],
  ['https://*.a.com/', 'https://evila.com/', false],
  ['https://a.com/', 'https://a.com:8443/', false],
  ['https://a.com:8443/', 'https://a.com:8443/x', true],
  ['https://a.com/', 'https://x@a.com/', false],
  ['https://a.com/foo', 'https://a.com/foo/../bar', false],
])('the prefix %s lets %s out: %s', (prefix, url, isAllowed) => {
  expect(URL.canParse(url) && isUnderPrefix(prefix, new URL(url))).toBe(isAllowed)
})
