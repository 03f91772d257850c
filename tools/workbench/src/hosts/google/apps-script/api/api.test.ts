import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { services } from '../services/services.ts'
import { loadApi } from './api.ts'
import { coverageTable } from './coverage.ts'
import { formatApi } from './format-api.ts'
import { generateApi } from './generate-api.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const stale = 'run "npm run api -w @crenwiz/workbench"'

test('the list of what exists is that of the installed types', () => {
  expect(formatApi(generateApi()) === read('./api.json'), stale).toBe(true)
}, 60_000)

test('the table of coverage is that of the services', () => {
  expect(coverageTable() === read('./coverage.md'), stale).toBe(true)
})

test('classes have what they inherit, and names as Google says them', () => {
  const api = loadApi()
  expect(api.classOf('Document.Body')?.methods).toMatchObject({
    appendParagraph: ['Document.Paragraph', 'String'],
    getParent: [''],
  })
  expect(api.classOf('constructor')).toBeUndefined()
  expect(api.classOf('Document.Body')?.methods.constructor).toBeUndefined()
  expect(api.spoken('Document.Body')).toBe('DocumentApp.Body')
  expect(api.spoken('Document.DocumentApp')).toBe('DocumentApp')
  expect(api.spoken('Base.Ui')).toBe('Ui')
  expect(api.enums.get('Script.AuthMode')).toEqual(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'])
})

test('every service and class that is registered is one of Google', () => {
  const api = loadApi()
  const classes = services.flatMap((module) => Object.keys(module.classes))
  expect(classes.filter((name) => !api.classOf(name))).toEqual([])
  const globals = services
    .flatMap((module) => Object.keys(module.globals))
    .filter((name) => name !== 'console')
  // `Calendar.Events` is a part of the advanced service Calendar.
  const isKnown = (name: string) => {
    const [global = '', ...parts] = name.split('.')
    let className = api.globals.get(global)
    for (const part of parts) className = className && api.classOf(className)?.properties[part]
    return className !== undefined
  }
  expect(globals.filter((name) => !isKnown(name))).toEqual([])
})
