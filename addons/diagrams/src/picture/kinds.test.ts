import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kindIds } from './kind.ts'
import { kinds } from './kinds.ts'

function installed(name: string): string {
  const paths = createRequire(import.meta.url).resolve.paths(name) ?? []
  for (const path of paths) {
    try {
      const read: { version: string } = JSON.parse(readFileSync(join(path, name, 'package.json'), 'utf8'))
      return read.version
    } catch {} // not in this folder: the next one up is looked at
  }
  throw new Error(`${name} isn't installed`)
}

test.each([
  ['mermaid', 'mermaid'],
  ['dot', '@viz-js/viz'],
  ['math', 'katex'],
  ['mindmap', 'markmap-lib'],
  ['plantuml', '@plantuml/core'],
] as const)('the version of %s in the hash is the one installed', (kind, name) => {
  expect(kinds[kind].engineVersion).toBe(installed(name))
})

test('the version of vega-lite in the hash names both packages that draw', () => {
  expect(kinds['vega-lite'].engineVersion).toBe(`${installed('vega-lite')}+${installed('vega')}`)
})

test('every kind is in the table under its own id, and no fence or ending means two kinds', () => {
  for (const id of kindIds) expect(kinds[id].id).toBe(id)
  const words = kindIds.flatMap((id) => kinds[id].fences)
  expect(new Set(words).size).toBe(words.length)
})
