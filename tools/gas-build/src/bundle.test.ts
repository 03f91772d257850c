import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleForAppsScript } from './bundle.ts'
import { refuseForbidden } from './forbidden.ts'
import { checkProjectSize } from './sizes.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gas-build-'))
  await mkdir(folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function bundled(code: string, define: Record<string, string> = {}): Promise<string> {
  const entry = join(folder, 'main.gas.ts')
  await writeFile(entry, code)
  return bundleForAppsScript({ entry, define })
}

test('each export is a plain function at the top that hands its arguments on', async () => {
  const code = await bundled(
    'export function onOpen(e: object) { return ["open", e] }\nexport const add = (a: number, b: number) => a + b',
  )
  expect(code).toMatch(/^function onOpen\(/m)
  expect(code).toMatch(/^function add\(/m)
  expect(runInNewContext(`${code}\n[onOpen({ a: 1 }), add(2, 3)]`)).toEqual([['open', { a: 1 }], 5])
})

test('private and static fields are written as what Apps Script parses', async () => {
  const code = await bundled(
    'class A { #x = 2; static y = 3; get z() { return this.#x + A.y } }\nexport const z = () => new A().z',
  )
  expect(() => refuseForbidden('Code.js', code)).not.toThrow()
  expect(runInNewContext(`${code}\nz()`)).toBe(5)
})

test('a timer that is left stops the build with its name, and so does what is behind an import', async () => {
  await writeFile(join(folder, 'later.ts'), 'export const later = (f: () => void) => setTimeout(f, 1)')
  const code = "import { later } from './later.ts'\nexport const main = () => later(() => {})"
  await expect(bundled(code)).rejects.toThrow('main.gas.ts uses setTimeout, which Apps Script doesn’t have.')
})

test('a name of one’s own is not a browser’s, and asking whether one is there is no use', async () => {
  const code = 'const fetch = () => 1\nexport const main = () => [fetch(), typeof setTimeout, { URL: 2 }.URL]'
  const script = await bundled(code)
  expect(runInNewContext(`${script}\nmain()`)).toEqual([1, 'undefined', 2])
})

test('what a constant switches off is not in the bundle', async () => {
  const code = 'declare const SENDS: boolean\nexport const main = () => (SENDS ? "sends usage" : "silent")'
  expect(await bundled(code, { SENDS: 'false' })).not.toContain('sends usage')
})

test('an entry that exports nothing, or a default, is refused in words', async () => {
  await expect(bundled('const a = 1')).rejects.toThrow('exports nothing that Apps Script could call')
  await expect(bundled('export default 1')).rejects.toThrow('has a default export')
})

test.each([
  ['class A { #x = 1 }', 'a private field'],
  ['class A { static x = 1 }', 'a static field'],
  ['import a from "b"', 'an import'],
  ['export const a = 1', 'an export'],
])('%s is refused', (code) => {
  expect(() => refuseForbidden('Code.js', code)).toThrow('Code.js: Apps Script refuses')
})

test('a file that is too large is named', () => {
  const files = new Map([['engine.html', 'x'.repeat(1_000_001)]])
  expect(() => checkProjectSize(files)).toThrow('engine.html has 1000001 bytes; 1000000 are allowed.')
})
