import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UserError } from '../../../errors.ts'
import { bundleFunctions } from './bundle.ts'
import { readManifest } from './manifest.ts'

const root = mkdtempSync(join(tmpdir(), 'manifest-'))
let count = 0
afterAll(() => rmSync(root, { recursive: true, force: true }))

const sound = `app:
  id: ari:cloud:ecosystem::app/22222222-2222-4222-8222-222222222222
  runtime:
    name: nodejs22.x
modules:
  macro:
    - key: chart
      title: Chart
      resource: view
      resolver:
        function: main
  function:
    - key: main
      handler: index.handler
resources:
  - key: view
    path: static/view
`
const files = {
  'src/index.js': 'export const handler = () => 1\n',
  'static/view/index.html': '<!doctype html>',
}

function appWith(manifest: string | null, more: Readonly<Record<string, string>> = files): string {
  count += 1
  const folder = join(root, String(count))
  mkdirSync(folder)
  const all = manifest === null ? more : { 'manifest.yml': manifest, ...more }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
const errorOf = (folder: string): string => {
  try {
    readManifest(folder)
  } catch (error) {
    if (error instanceof UserError) return error.message.replaceAll(folder, '')
    throw error
  }
  return 'none'
}
/** The sound manifest with one piece of its text changed. */
const changed = (from: string | RegExp, to: string) => errorOf(appWith(sound.replace(from, to)))

test('a sound manifest becomes an app', () => {
  const folder = appWith(sound)
  expect(readManifest(folder)).toMatchObject({
    id: 'ari:cloud:ecosystem::app/22222222-2222-4222-8222-222222222222',
    name: 'Chart',
    folder,
    runtime: 'nodejs22.x',
    macros: [
      {
        key: 'chart',
        type: 'macro',
        title: 'Chart',
        layout: 'block',
        resource: 'view',
        resolver: 'main',
        categories: [],
      },
    ],
    functions: [{ key: 'main', handler: 'index.handler' }],
    resources: { view: join(folder, 'static/view') },
    scopes: [],
    egress: { backend: [], client: [], images: [] },
    warnings: [],
  })
})

test('egress is read in its old and its new forms', () => {
  const external = `permissions:
  external:
    fetch:
      backend:
        - api.example.com
        - address: region1.google-analytics.com
          category: analytics
          inScopeEUD: false
        - address: '*.example.org'
        - remote: mine
      client: [client.example.com]
    images: [{ address: img.example.com }, '*.example.net']
remotes:
  - key: mine
    baseUrl: https://mine.example.com
`
  expect(readManifest(appWith(sound + external)).egress).toMatchObject({
    backend: [
      { address: 'api.example.com', inScopeEUD: true },
      { address: 'region1.google-analytics.com', category: 'analytics', inScopeEUD: false },
      { address: '*.example.org', inScopeEUD: true },
      { address: 'https://mine.example.com', inScopeEUD: true },
    ],
    client: [{ address: 'client.example.com', inScopeEUD: true }],
    images: ['img.example.com', '*.example.net'],
  })
})

test('an unsupported but real module is a warning with its line, and its entries are kept', () => {
  const folder = appWith(
    sound.replace(
      'modules:',
      'modules:\n  confluence:globalPage:\n    - key: page\n      title: Page\n      resource: view',
    ),
  )
  const app = readManifest(folder)
  expect(app.modules['confluence:globalPage']).toMatchObject([{ key: 'page', resource: 'view' }])
  expect(app.warnings).toEqual([
    `${folder}/manifest.yml:6 The module type "confluence:globalPage" isn't built here; its modules are listed and not run.`,
  ])
})

test('a configuration, an export and a translated title are read', () => {
  const folder = appWith(
    sound
      .replace(
        'title: Chart',
        'title:\n        i18n: chart.title\n      adfExport:\n        function: main\n      config:\n        resource: view\n        viewportSize: max',
      )
      .concat(
        'translations:\n  resources:\n    - key: en-US\n      path: locales/en.json\n  fallback:\n    default: en-US\n',
      ),
    { ...files, 'locales/en.json': '{"chart":{"title":"Diagram"}}' },
  )
  expect(readManifest(folder).macros[0]).toMatchObject({
    title: 'Diagram',
    adfExport: 'main',
    config: { resource: 'view', viewportSize: 'max', openOnInsert: true },
  })
})

test.each<readonly [string, () => string, string]>([
  ['no manifest', () => errorOf(appWith(null)), 'has no manifest.yml.'],
  ['broken YAML', () => changed('modules:', 'modules: ['), '/manifest.yml:'],
  ['no id', () => changed(/ {2}id: .*\n/, ''), '/manifest.yml:1 "app" has no "id".'],
  [
    'a bad id',
    () => changed('ari:cloud:ecosystem::app/22222222', 'app/2'),
    '/manifest.yml:2 "app/2-2222-4222-8222-222222222222" is no app id.',
  ],
  ['no runtime', () => changed(/ {2}runtime:\n.*\n/, ''), '/manifest.yml:1 "app" has no "runtime".'],
  [
    'an old runtime',
    () => changed('nodejs22.x', 'sandbox'),
    '/manifest.yml:4 the runtime "sandbox" isn\'t supported.',
  ],
  [
    'a mistyped module',
    () => changed('macro:', 'macros:'),
    '/manifest.yml:6 "macros" is no module type of Forge. Write "macro".',
  ],
  [
    'an unknown function',
    () => changed('function: main', 'function: mian'),
    '/manifest.yml:11 names the function "mian"',
  ],
  [
    'an unknown resource',
    () => changed('resource: view', 'resource: vew'),
    '/manifest.yml:9 names the resource "vew"',
  ],
  [
    'a missing folder',
    () => changed('static/view', 'static/veiw'),
    '/manifest.yml:17 the resource folder "static/veiw" doesn\'t exist.',
  ],
  [
    'a folder outside',
    () => changed('static/view', '../..'),
    '/manifest.yml:17 "../.." leads out of the app\'s folder.',
  ],
  [
    'a file for a folder',
    () => changed('static/view', 'src/index.js'),
    '/manifest.yml:17 "src/index.js" is a file',
  ],
  [
    'a folder without a page',
    () => changed('static/view', 'src'),
    '/manifest.yml:17 the folder "src" has no index.html.',
  ],
  [
    'a missing source',
    () => changed('index.handler', 'main.handler'),
    '/manifest.yml:14 the function "main" needs src/main.',
  ],
  [
    'a handler that climbs',
    () => changed('index.handler', '../x.handler'),
    '/manifest.yml:14 the function "main" needs src/../x.',
  ],
  [
    'a bad handler',
    () => changed('index.handler', 'index'),
    '/manifest.yml:14 the handler "index" isn\'t of the form file.export.',
  ],
  [
    'a key twice',
    () => changed('function:\n    -', 'function:\n    - key: main\n      handler: index.handler\n    -'),
    '/manifest.yml:15 the function "main" is listed twice.',
  ],
  [
    'a list that is none',
    () => changed(/macro:\n[\s\S]*? {2}function:\n/, 'macro: nothing\n  function:\n'),
    '/manifest.yml:6 "modules.macro" has to be a list.',
  ],
  [
    'a category that is none',
    () =>
      errorOf(
        appWith(
          `${sound}permissions:\n  external:\n    fetch:\n      backend:\n        - address: a.com\n          category: ads\n`,
        ),
      ),
    '/manifest.yml:23 "ads" is no category of egress.',
  ],
])('%s is refused with file, line and what to do', (_, error, words) => {
  expect(error()).toContain(words)
})

test('a link that leads out of the app is refused', () => {
  const folder = appWith(sound.replace('static/view', 'linked'))
  symlinkSync(join(appWith(sound), 'static/view'), join(folder, 'linked'))
  expect(errorOf(folder)).toContain(
    '/manifest.yml:17 "linked" is a link that leads out of the app\'s folder.',
  )
})

test('whatever stands in a manifest, it is read or refused in words', () => {
  const folder = appWith(sound)
  const lines = sound.split('\n')
  const line = fc.oneof(
    fc.constantFrom(...lines),
    fc.string(),
    fc.constantFrom('- a', '  - b: c', 'app: [', 'x: &a *a', '? y', '{', 'modules: null'),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(lines.length), line), { maxLength: 4 }), (changes) => {
      const mangled = [...lines]
      for (const [at, text] of changes) mangled[at] = text
      writeFileSync(join(folder, 'manifest.yml'), mangled.join('\n'))
      expect(typeof errorOf(folder)).toBe('string')
    }),
    { numRuns: 300 },
  )
})

let cacheFolder: string
beforeAll(() => {
  cacheFolder = join(root, 'cache')
})
const bundling = async (source: string): Promise<string> => {
  const folder = appWith(sound, { ...files, 'src/index.js': source })
  try {
    await bundleFunctions(readManifest(folder), { cacheFolder })
    return 'none'
  } catch (error) {
    if (error instanceof UserError) return error.message.replaceAll(folder, '')
    throw error
  }
}

test.each([
  ['a syntax error', 'export const handler = (', '/src/index.js:1 Unexpected end of file.'],
  [
    'a missing package',
    "import x from 'not-there'\nexport const handler = x",
    '/src/index.js:1 Could not resolve "not-there". Run "npm install"',
  ],
  [
    'a missing file',
    "\nimport x from './gone'\nexport const handler = x",
    '/src/index.js:2 Could not resolve "./gone". Mend the line',
  ],
  [
    'a missing export',
    'export const handle = 1',
    'No matching export in "src/index.js" for import "handler"',
  ],
])('%s is said with file and line when the app is bundled', async (_, source, words) => {
  expect(await bundling(source)).toContain(words)
})

test('an @forge/api that is too old is a warning that names its version', async () => {
  const source = "import api from '@forge/api'\nexport const handler = () => api"
  const old = (version: string) =>
    appWith(sound, {
      ...files,
      'src/index.js': source,
      'node_modules/@forge/api/package.json': JSON.stringify({ version, main: 'index.js' }),
      'node_modules/@forge/api/index.js': 'module.exports = {}',
    })
  const warningsOf = async (version: string) =>
    (await bundleFunctions(readManifest(old(version)), { cacheFolder }))?.warnings.join()
  expect(await warningsOf('4.3.0')).toContain('The app uses @forge/api 4.3.0')
  expect(await warningsOf('5.3.0')).toBe('')
})
