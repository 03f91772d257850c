import { expect, test } from 'vitest'
import { withoutFolder } from './without-folder.ts'

test('paths of this machine are written relative to the folder', () => {
  const clean = withoutFolder('/home/ann/apps/notes')
  expect(clean('/home/ann/apps/notes/src/index.ts:3 failed')).toBe('./src/index.ts:3 failed')
  expect(clean('at file:///home/ann/apps/notes/a.js')).toBe('at ./a.js')
  expect(clean('see /home/ann/apps/shared/x.js, "/home/ann/.npmrc"')).toBe(
    'see ../shared/x.js, "../../.npmrc"',
  )
})

test('a folder of a longer name and an address with the same words stay as they are', () => {
  const clean = withoutFolder('/home/ann/apps/notes')
  expect(clean('/home/ann/apps/notes-2/x https://example.com/home/ann/apps/notes')).toBe(
    '../notes-2/x https://example.com/home/ann/apps/notes',
  )
})

test('a folder on a disk with letters is known in both ways of writing it', () => {
  const clean = withoutFolder('C:\\work\\notes')
  expect(clean('C:\\work\\notes\\src\\a.ts and C:/work/notes/b.ts')).toBe('.\\src\\a.ts and ./b.ts')
})
