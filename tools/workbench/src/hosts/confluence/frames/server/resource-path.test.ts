import { join, sep } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resourcePath } from './resource-path.ts'

test('a path is a resource and names below it; a folder is its index', () => {
  expect(resourcePath('/view/a/b%20c.js')).toEqual({ resource: 'view', names: ['a', 'b c.js'] })
  expect(resourcePath('/view/')).toEqual({ resource: 'view', names: ['index.html'] })
  expect(resourcePath('/view/__LOCALES__/de-DE.json')).toEqual({
    resource: 'view',
    names: ['__LOCALES__', 'de-DE.json'],
  })
})

test.each([
  '/',
  '/view',
  '//etc/passwd',
  '/view/%2e%2e/%2e%2e/etc/passwd',
  '/view/..%2f..%2fetc/passwd',
  '/view/..%5c..%5cetc',
  '/view/.env',
  '/view/a%00.js',
  '/view/%zz',
  '/view/c:/windows',
])('%s is no file of a resource', (path) => {
  expect(resourcePath(path)).toBeUndefined()
})

test('no path leads out of the folder of its resource', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '..%2f', '%00', 'a'))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const found = resourcePath(`/view/${parts.join('/')}`)
      if (!found) return
      expect(join('root', ...found.names).startsWith(`root${sep}`)).toBe(true)
      expect(found.names.some((name) => name.startsWith('.'))).toBe(false)
    }),
  )
})
