import fc from 'fast-check'
import { expect, test } from 'vitest'
import { destinationOf, targetPath } from './destination.ts'

const here = { siteUrl: 'https://demo.atlassian.net', hostOrigin: 'http://localhost:4400', spaceKey: 'DEMO' }

test.each([
  ['/wiki/spaces/DEMO', '/wiki/spaces/DEMO'],
  ['https://demo.atlassian.net/wiki/x?a=b#c', '/wiki/x?a=b#c'],
  ['http://localhost:4400/admin', '/admin'],
  ['https://demo.atlassian.net//elsewhere.example/x', '/elsewhere.example/x'],
])('%s is a page of the site', (address, path) => {
  expect(destinationOf(address, here)).toEqual({ kind: 'page', path })
})

test.each([
  ['https://elsewhere.example/a', 'elsewhere.example'],
  ['//elsewhere.example/a', 'elsewhere.example'],
  ['mailto:someone@example.com', 'someone@example.com'],
])('%s is outside', (address, shown) => {
  expect(destinationOf(address, here)).toMatchObject({ kind: 'outside', shown })
})

test('nothing that could run code, or lead elsewhere unasked, gets through', () => {
  const scheme = fc.constantFrom(
    'javascript:',
    'JaVaScRiPt:',
    ' javascript:',
    'java\nscript:',
    'data:text/html,',
    'blob:',
    'vbscript:',
    'file:///',
    '\\\\',
    '//',
    '/\\',
    '',
  )
  fc.assert(
    fc.property(scheme, fc.string(), (start, rest) => {
      const destination = destinationOf(start + rest, here)
      if (destination.kind === 'page')
        expect(new URL(destination.path, here.hostOrigin).origin).toBe(here.hostOrigin)
      if (destination.kind === 'outside')
        expect(new URL(destination.url).protocol).toMatch(/^(?:https?|mailto):$/)
    }),
  )
})

test('targets of the router are paths of the site', () => {
  expect(targetPath({ target: 'contentView', contentId: '7' }, here)).toBe('/wiki/spaces/DEMO/pages/7')
  expect(targetPath({ target: 'contentEdit', contentId: '7' }, here)).toBe('/wiki/spaces/DEMO/pages/edit/7')
  expect(targetPath({ target: 'spaceView', spaceKey: 'a/b' }, here)).toBe('/wiki/spaces/a%2Fb')
  expect(targetPath({ target: 'issue', issueKey: 'X-1' }, here)).toBeUndefined()
})
