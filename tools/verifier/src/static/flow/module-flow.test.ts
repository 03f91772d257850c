import { expect, test } from 'vitest'
import { analysed } from './sample.ts'

/** What is logged of an account id, and what is open, in a few files of functions. */
function logged(files: Readonly<Record<string, string>>): readonly string[] {
  const { flows, openings } = analysed('functions', files)
  return [
    ...flows.flatMap(({ label, sink }) => (label === 'accountId' ? [sink] : [])),
    ...openings.map(({ code }) => code),
  ]
}

test.each([
  [
    'a named import',
    "import { log } from './a.js'\nexport const run = (e, { accountId }) => log(accountId)",
    'export const log = (x) => console.log(x)',
  ],
  [
    'another name',
    "import { log as say } from './a.js'\nexport const run = (e, { accountId }) => say(accountId)",
    'const own = (x) => console.log(x)\nexport { own as log }',
  ],
  [
    'a default import',
    "import log from './a.js'\nexport const run = (e, { accountId }) => log(accountId)",
    'export default (x) => console.log(x)',
  ],
  [
    'a default class',
    "import Log from './a.js'\nexport const run = (e, { accountId }) => new Log().say(accountId)",
    'export default class { say(x) { console.log(x) } }',
  ],
  [
    'a namespace',
    "import * as a from './a.js'\nexport const run = (e, { accountId }) => a.log(accountId)",
    'export function log(x) { console.log(x) }',
  ],
  [
    'a namespace by a computed name',
    "import * as a from './a.js'\nexport const run = (e, { accountId }) => a[['lo', 'g'].join('')](accountId)",
    'export function log(x) { console.log(x) }',
  ],
  [
    'a dynamic import',
    "export const run = async (e, { accountId }) => (await import('./a.js')).log(accountId)",
    'export const log = (x) => console.log(x)',
  ],
  [
    'a dynamic import taken apart',
    "export const run = (e, { accountId }) => import('./a.js').then(({ default: log }) => log(accountId))",
    'export default (x) => console.log(x)',
  ],
  [
    'require',
    "const { log } = require('./a.js')\nexports.run = (e, { accountId }) => log(accountId)",
    'exports.log = (x) => console.log(x)',
  ],
  [
    'module.exports',
    "const log = require('./a.js')\nmodule.exports = { run: (e, { accountId }) => log(accountId) }",
    'module.exports = (x) => console.log(x)',
  ],
  [
    'a live binding',
    "import { last, put } from './a.js'\nexport const run = (e, { accountId }) => { put(accountId); console.log(last) }",
    'export let last\nexport const put = (x) => { last = x }',
  ],
  [
    'state of a module',
    "import { put, take } from './a.js'\nexport const run = (e, { accountId }) => { put(accountId); console.log(take()) }",
    'const all = new Map()\nexport const put = (x) => all.set(1, x)\nexport const take = () => all.get(1)',
  ],
  [
    'a list of handlers',
    "import { on, emit } from './a.js'\non((x) => console.log(x))\nexport const run = (e, { accountId }) => emit(accountId)",
    'const all = []\nexport const on = (f) => all.push(f)\nexport const emit = (x) => all.forEach((f) => f(x))',
  ],
  [
    'an import for its effect',
    "import './a.js'\nexport const run = (e, { accountId }) => globalThis.log(accountId)",
    'globalThis.log = (x) => console.log(x)',
  ],
  [
    'an enum beside it',
    "import { log } from './a.ts'\nexport const run = (e, { accountId }) => log(accountId)",
    '',
  ],
])('an account id is found behind %s', (_, index, a) => {
  expect(
    logged({
      'src/index.js': index,
      'src/a.js': a,
      'src/a.ts':
        'export enum Level { Low }\nexport const log = (x: unknown, level = Level.Low): void => console.log(level, x)\nexport namespace N { export const y = 1 }',
    }),
  ).not.toEqual([])
})

test.each([
  ["export * from './b.js'"],
  ["export { log } from './b.js'"],
  [
    "export * as inner from './b.js'\nexport const log = (x) => inner.log(x)\nimport * as inner from './b.js'",
  ],
  ["import { log as l } from './b.js'\nexport const log = l"],
  ["import b from './b.js'\nexport const { log } = b"],
])('an account id is found behind what is exported again: %s', (a) => {
  expect(
    logged({
      'src/index.js': "import { log } from './a.js'\nexport const run = (e, { accountId }) => log(accountId)",
      'src/a.js': a,
      'src/b.js': 'export const log = (x) => console.log(x)\nexport default { log }',
    }),
  ).not.toEqual([])
})

test('modules that import each other are followed both ways', () => {
  expect(
    logged({
      'src/index.js':
        "import { ping } from './a.js'\nexport const run = (e, { accountId }) => ping(accountId, 3)",
      'src/a.js':
        "import { pong } from './b.js'\nexport const ping = (x, n) => (n ? pong(x, n - 1) : console.log(x))",
      'src/b.js': "import { ping } from './a.js'\nexport const pong = (x, n) => ping(x, n)",
    }),
  ).toEqual(['log'])
})
