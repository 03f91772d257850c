import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ClaimId } from '@crenwiz/policy'
import { transform } from 'esbuild'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { html } from '../src/report/html.ts'
import { json } from '../src/report/json.ts'
import type { Report } from '../src/report/report.ts'
import { sarif } from '../src/report/sarif.ts'
import { text } from '../src/report/text.ts'
import { verify } from '../src/verify.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const manifest = `app:
  id: ari:cloud:ecosystem::app/one
  runtime:
    name: nodejs22.x
modules:
  macro:
    - key: view
      resource: main
      resolver:
        function: resolver
  function:
    - key: resolver
      handler: index.handler
resources:
  - key: main
    path: static
`

const resolver = (body: string) => `import Resolver from '@forge/resolver'
const resolver = new Resolver()
${body}
export const handler = resolver.getDefinitions()
`

const leak = resolver("resolver.define('load', ({ context }) => console.log(context.accountId))")
const harmless = resolver("resolver.define('load', () => ({ ok: true }))")

async function judged(files: Readonly<Record<string, string>>): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'bad-input-'))
  folders.push(folder)
  const all = {
    'manifest.yml': manifest,
    'package.json': '{}',
    'static/index.html': '<script src="./main.js"></script>',
    'static/main.js': "document.body.append('Nothing')",
    ...files,
  }
  for (const [file, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return verify(folder, { isStatic: true })
}

const judgementOf = (report: Report, id: ClaimId) =>
  report.claims.find(({ claim }) => claim.id === id)?.judgement

const verdict = (report: Report, id: ClaimId = 'C1') => judgementOf(report, id)?.verdict

/** What every report says of what could not be read: its code and its file. */
const words = (report: Report) =>
  [...report.problems, ...report.facts.code.openings].map(({ code, at }) => `${code} ${at?.file ?? ''}`)

test('the app that the others are made from is proven when it is harmless and broken when it leaks', async () => {
  expect(verdict(await judged({ 'src/index.js': harmless }))).toBe('PROVEN')
  expect(verdict(await judged({ 'src/index.js': leak }))).toBe('BROKEN')
})

test('a file with a syntax error is said, and what it might do is not proven', async () => {
  const report = await judged({ 'src/index.js': `${harmless}\nconst ; = (` })
  expect(verdict(report)).toBe('UNPROVEN')
  expect(words(report).join('\n')).toMatch(/src\/index\.js/)
})

test('a module that has a syntax error leaves its importer unproven', async () => {
  const report = await judged({
    'src/index.js': `import { load } from './load.js'\n${resolver("resolver.define('load', load)")}`,
    'src/load.js': 'export const load = ({ context }) => console.log(context.accountId',
  })
  expect(verdict(report)).toBe('UNPROVEN')
  expect(words(report).join('\n')).toMatch(/src\/load\.js/)
})

test('a leak that goes around a circle of imports is found where it happens', async () => {
  const report = await judged({
    'src/index.js': `import { a } from './a.js'\n${resolver("resolver.define('load', ({ context }) => a(context, 3))")}`,
    'src/a.js': "import { b } from './b.js'\nexport const a = (context, n) => b(context, n)",
    'src/b.js':
      "import { a } from './a.js'\nexport const b = (context, n) => n > 0 ? a(context, n - 1) : console.log(context.accountId)",
  })
  const judgement = judgementOf(report, 'C1')
  if (judgement?.verdict !== 'BROKEN') throw new Error(`C1 is ${judgement?.verdict}.`)
  expect(judgement.findings.map(({ at }) => `${at.file}:${at.line}`)).toEqual(['src/b.js:2'])
})

test('minified code is read like any other', async () => {
  const { code } = await transform(leak, { minify: true })
  expect(verdict(await judged({ 'src/index.js': code }))).toBe('BROKEN')
})

test('a bundle of 20 MB is said and nothing is proven of it', async () => {
  const filler = `globalThis.filler = ${JSON.stringify('x'.repeat(1000))};\n`.repeat(20_000)
  const report = await judged({ 'src/index.js': `${filler}${harmless}` })
  expect(verdict(report)).toBe('UNPROVEN')
  expect(words(report).join('\n')).toMatch(/src\/index\.js/)
})

test('a handler in a language that isn’t read is said and not proven', async () => {
  const report = await judged({ 'src/index.py': 'def handler(event): print(event)' })
  expect(verdict(report)).toBe('UNPROVEN')
  expect(words(report).join('\n')).toMatch(/src\/index\.py/)
})

test('names that every object has are names like others', async () => {
  const names = Object.getOwnPropertyNames(Object.prototype)
  const report = await judged({
    'manifest.yml': `${manifest}permissions:
  scopes: [${names.join(', ')}]
  content:
    scripts: [${names.join(', ')}]
    styles: [${names.join(', ')}]
  external:
    fetch:
      backend: [${names.map((name) => `'https://${name.toLowerCase()}'`).join(', ')}]
`.replace('nodejs22.x', 'constructor'),
    'src/index.js': resolver(
      names
        .map(
          (name) => `resolver.define('${name}', ({ context, payload }) => {
  const text = 'a'.${name}
  const known = JSON.${name} ?? Object.${name} ?? console.${name} ?? Math.${name} ?? context.${name} ?? payload.${name}
  console.${name} = known
  return { ['${name}']: String(text)['${name}'], known }
})`,
        )
        .join('\n'),
    ),
    'static/index.html': names.map((name) => `<${name}></${name}><link rel="${name}">`).join(''),
    ...Object.fromEntries(names.map((name) => [`src/file.${name}`, 'x'])),
  })
  for (const write of [json, sarif, html, (one: Report) => text(one)])
    expect(write(report)).toBeTypeOf('string')
})

test('whatever the source is, there is a verdict, and nothing is proven of what can’t be read', async () => {
  const tokens = [
    'export const handler =',
    '=>',
    '({',
    '})',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    'await',
    'async',
    'function*',
    'class A extends',
    'context',
    'console.log',
    "import('x')",
    'require',
    '`${',
    '`',
    "'",
    '/',
    '//',
    '/*',
    '#a',
    '...',
    '?.',
    'new.target',
    'eval',
    '\n',
    ';',
    '=',
    ',',
    '😀',
    '\u2028',
    '<!--',
    '<div>',
    'super',
    'yield',
    'let',
    'static {',
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...tokens), { maxLength: 40 }), async (parts) => {
      const broken = `${parts.join(' ')}\n`
      const report = await judged({ 'src/index.js': leak, 'src/other.js': broken })
      expect(verdict(report)).toBe('BROKEN')
      const unread = await judged({ 'src/index.js': `${broken}${leak}` })
      expect(verdict(unread)).not.toBe('PROVEN')
    }),
    { numRuns: 60 },
  )
})
