import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disk } from './disk.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'disk-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the size of a file is that of its bytes, whichever link leads there', () => {
  writeFileSync(join(folder, 'words.ts'), '“ü”')
  symlinkSync('words.ts', join(folder, 'link.ts'))
  expect(disk.size(join(folder, 'words.ts'))).toBe(8)
  expect(disk.size(join(folder, 'link.ts'))).toBe(8)
})

test('an empty file has a size, unlike what isn’t a file', () => {
  writeFileSync(join(folder, 'empty.ts'), '')
  expect(disk.size(join(folder, 'empty.ts'))).toBe(0)
  expect(disk.size(folder)).toBeUndefined()
  expect(disk.size(join(folder, 'missing.ts'))).toBeUndefined()
  expect(disk.size(join(folder, 'empty.ts/index.ts'))).toBeUndefined()
})

test('what can’t be looked at has no size and no text, and is itself', () => {
  const endless = join(folder, 'endless.ts')
  symlinkSync('endless.ts', endless)
  for (const path of [endless, join(folder, 'n'.repeat(300)), `${folder}/zero\0.ts`]) {
    expect(disk.size(path)).toBeUndefined()
    expect(disk.read(path)).toBeUndefined()
    expect(disk.real(path)).toBe(path)
  }
})
