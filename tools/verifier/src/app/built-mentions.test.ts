import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { builtMentions } from './built-mentions.ts'

function mentions(text: string) {
  const root = mkdtempSync(join(tmpdir(), 'built-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  writeFileSync(join(root, 'main.js'), text)
  return builtMentions(root, [{ file: 'main.js', bytes: 0, kind: 'script' }]).map(
    ({ address, at: { line, column } }) => `${address} ${line}:${column}`,
  )
}

test('an address in a bundle is found at its line and column in UTF-16 units, whatever stands before it', () => {
  expect(mentions('let a="ü😀";\nlet ü="ä",b="https://images.example.com/ü/a.png"')).toEqual([
    'https://images.example.com/ü/a.png 2:14',
  ])
})

test('a host is told once, and what is no address isn’t', () => {
  expect(
    mentions('f("//cdn.example.com/a");g("https://cdn.example.com/b");h(1//2)\n// "//x.example.com"'),
  ).toEqual(['//cdn.example.com/a 1:4'])
})

test('an address in the middle of a very long line of other letters is whole', () => {
  expect(mentions(`"${'あ'.repeat(5000)}";f("https://api.example.com/v1");"${'あ'.repeat(5000)}"`)).toEqual([
    'https://api.example.com/v1 1:5007',
  ])
})
