import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Macro } from '../app.ts'
import { parseYaml } from './field.ts'
import { readName } from './name.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'name-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const chart: Macro = { key: 'chart', type: 'macro', title: 'Chart', layout: 'block', categories: [], raw: {} }

function nameWith({ manifest = 'app: {}', json = '', macros = [chart] }): string {
  if (json !== '') writeFileSync(join(folder, 'package.json'), json)
  const app = parseYaml('manifest.yml', manifest).require('app', '')
  return readName(app, { folder, macros })
}

const json = '{ "name": "@maker/charts", "displayName": "Maker’s Charts" }'

test('the manifest’s own name comes first', () => {
  expect(nameWith({ manifest: 'app: { name: My Charts }', json })).toBe('My Charts')
})

test('without one, package.json’s display name is taken, then its name without the scope', () => {
  expect(nameWith({ json })).toBe('Maker’s Charts')
  expect(nameWith({ json: '{ "name": "@maker/charts", "displayName": " " }' })).toBe('charts')
})

test.each(['', 'not JSON', 'null', '{ "name": 7 }'])(
  'with the package.json %j, the first macro’s title is',
  (given) => {
    expect(nameWith({ json: given })).toBe('Chart')
  },
)

test('an app without any name is called as its folder', () => {
  expect(nameWith({ macros: [] })).toBe(basename(folder))
})
