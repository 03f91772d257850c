import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withReader } from './reader.ts'

const bytes = (code: string) => new TextEncoder().encode(code)
const page = await readFile(join(import.meta.dirname, '../src/hosts/confluence/view.html'), 'utf8')

test('the script stands in the document byte for byte, so that its hash is the one that the platform allows', () => {
  const code = 'const price = "$& $1 ü 図"\n'
  const whole = withReader(page, bytes(code))
  const inline = /<script>([\s\S]*?)<\/script>/.exec(whole)?.[1] ?? ''
  const hash = (text: string) => createHash('sha256').update(text).digest('base64')
  expect(hash(inline)).toBe(hash(code))
  expect(whole).not.toContain('view.js')
})

test.each(['"</script>"', '"</SCRIPT x"', '"<!--"'])(
  'a script that holds %s is refused: the document would end it there',
  (code) => {
    expect(() => withReader(page, bytes(code))).toThrow(/what would end it/)
  },
)

test('a document that has lost the place of the script stops the build', () => {
  expect(() => withReader('<!doctype html><main></main>', bytes('1'))).toThrow(/no longer holds/)
})
