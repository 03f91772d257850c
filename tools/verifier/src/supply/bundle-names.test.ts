import { expect, test } from 'vitest'
import { storagesNamed } from './bundle-names.ts'

test('a script that names a browser’s storage is found, minified or not', () => {
  const named = (text: string) => storagesNamed([{ name: 'a.js', text }]).map(({ name }) => name)
  expect(named('try{window.localStorage.setItem(a,b)}catch{}')).toEqual(['localStorage'])
  expect(named('document.cookie=a+b;self.indexedDB.open("x")')).toEqual(['indexedDB', 'document.cookie'])
  expect(named('const locals = storage; cache.open(); cookie = 1')).toEqual([])
})
