import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { UserError } from '../../../errors.ts'
import { mirrored, openMirror } from './mirror.ts'

const top = mkdtempSync(join(tmpdir(), 'mirror-'))
const folder = join(top, 'mirror')
mkdirSync(join(folder, 'cdn.example/npm/a@1'), { recursive: true })
writeFileSync(
  join(folder, 'cdn.example/npm/a@1/a.js'),
  'import "https://cdn.example/npm/a@1/b.js"; import "https://other.example/c.js"',
)
writeFileSync(join(folder, 'cdn.example/npm/a@1/b.js'), 'b()')
writeFileSync(join(top, 'secret.txt'), 'secret')
symlinkSync(join(top, 'secret.txt'), join(folder, 'cdn.example/link.txt'))
const mirror = openMirror(folder)
afterAll(() => rmSync(top, { recursive: true }))

test('addresses of files that the mirror has lead to it, others stay as they are', () => {
  const page = `<script src="https://cdn.example/npm/a@1/a.js?v=2"></script>
<script src='//cdn.example/npm/a@1/b.js'></script><img src="https://cdn.example/none.png">`
  expect(mirrored(page, mirror)).toBe(`<script src="/__mirror/cdn.example/npm/a@1/a.js"></script>
<script src='/__mirror/cdn.example/npm/a@1/b.js'></script><img src="https://cdn.example/none.png">`)
})

test('a script of the mirror finds what it imports there too', () => {
  const file = mirror.load('cdn.example/npm/a@1/a.js')
  expect(file).toMatchObject({
    url: 'https://cdn.example/npm/a@1/a.js',
    type: expect.stringContaining('javascript'),
  })
  expect(file?.content.toString()).toBe(
    'import "/__mirror/cdn.example/npm/a@1/b.js"; import "https://other.example/c.js"',
  )
})

test.each(['../secret.txt', '%2e%2e/secret.txt', 'cdn.example/link.txt', 'cdn.example', '', '%', 'a%00b'])(
  'nothing outside of the folder is served: %s',
  (path) => expect(mirror.load(path)).toBeUndefined(),
)

test('a folder that isn’t there is said so', () => {
  expect(() => openMirror(join(top, 'none'))).toThrow(UserError)
})
