import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf, readLock } from './lock.ts'

const keys = (value: unknown, workspace = '') => readLock(value, workspace)?.map(keyOf)

test('a lock file of version 3 is followed from the root, as Node resolves', () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { a: '^1.0.0' }, devDependencies: { c: '*' } },
      'node_modules/a': { version: '1.0.0', dependencies: { b: '^2.0.0' } },
      'node_modules/a/node_modules/b': { version: '2.0.0' },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/c': { version: '3.0.0' },
      'node_modules/unasked': { version: '9.0.0' },
    },
  }
  expect(keys(lock)).toEqual(['a@1.0.0', 'b@2.0.0', 'c@3.0.0'])
  const [a, b] = readLock(lock, '') ?? []
  expect(a).toMatchObject({ isDirect: true, needs: ['b@2.0.0'] })
  expect(b).toMatchObject({ isDirect: false })
})

test('an add-on inside a repository has what its workspace needs, through its own libraries', () => {
  const lock = {
    packages: {
      '': { dependencies: { other: '*' } },
      'addons/one': { dependencies: { '@us/lib': '*' } },
      'libraries/lib': { name: '@us/lib', version: '0.1.0', dependencies: { deep: '*' } },
      'node_modules/@us/lib': { link: true, resolved: 'libraries/lib' },
      'node_modules/deep': { version: '1.1.1' },
      'node_modules/other': { version: '5.0.0' },
    },
  }
  expect(keys(lock, 'addons/one')).toEqual(['deep@1.1.1'])
})

test('a lock file of version 1 has its nested packages', () => {
  const lock = {
    dependencies: {
      a: { version: '1.0.0', requires: { b: '*' }, dependencies: { b: { version: '0.5.0' } } },
      b: { version: '2.0.0' },
    },
  }
  expect(keys(lock)).toEqual(['a@1.0.0', 'b@0.5.0', 'b@2.0.0'])
})

test('what is no lock file is none, and circles end', () => {
  fc.assert(fc.property(fc.anything(), (value) => void readLock(value, '')))
  const circle = {
    packages: {
      '': { dependencies: { a: '*' } },
      'node_modules/a': { version: '1.0.0', dependencies: { a: '*', b: '*' } },
      'node_modules/b': { version: '1.0.0', dependencies: { a: '*' } },
    },
  }
  expect(keys(circle)).toEqual(['a@1.0.0', 'b@1.0.0'])
})
