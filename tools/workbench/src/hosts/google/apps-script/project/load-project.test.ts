import { expect, test } from 'vitest'
import { type TrialFiles, withFiles } from '../trial-files.ts'
import { loadProject } from './load-project.ts'

const load = (files: TrialFiles) => withFiles(files, (folder) => loadProject(folder))
const names = (files: TrialFiles) => load(files).scripts.map(({ path }) => path)

test('scripts and pages are read as they are, by name', () => {
  const project = load({
    'appsscript.json': { timeZone: 'Europe/Berlin', addOns: { common: { name: 'Notes' } } },
    'b.gs': 'var b = 1\n',
    'a.js': 'function a() {}\n',
    'ui/page.html': '<p>\r\n</p>',
    'node_modules/x/x.js': 'no',
    'README.md': '# no',
  })
  expect(project).toMatchObject({ name: 'Notes', manifest: { timeZone: 'Europe/Berlin' } })
  expect(project.scripts.map(({ path, text }) => [path, text])).toEqual([
    ['a.js', 'function a() {}\n'],
    ['b.gs', 'var b = 1\n'],
  ])
  expect(project.pages).toEqual([{ name: 'ui/page', path: 'ui/page.html', text: '<p>\r\n</p>' }])
})

test('the push order, the root and the ignored files of clasp are followed', () => {
  const files = {
    '.clasp.json': { scriptId: 'abc', rootDir: 'src', filePushOrder: ['src/z.gs', 'src/m.gs'] },
    '.claspignore': '# none of the tests\n**/*.test.js\n',
    'src/appsscript.json': {},
    'src/a.gs': '',
    'src/m.gs': '',
    'src/z.gs': '',
    'src/deep/a.test.js': '',
  }
  expect(names(files)).toEqual(['z.gs', 'm.gs', 'a.gs'])
  expect(load(files).id).toBe('abc')
})

test('a list of ignored files that takes some back in is read from top to bottom', () => {
  const files = {
    'appsscript.json': {},
    '.claspignore': '**/**\n!build/*.js\n!appsscript.json',
    'a.js': '',
    'build/b.js': '',
  }
  expect(names(files)).toEqual(['build/b.js'])
})

test('a manifest in src is found without clasp', () => {
  expect(names({ 'src/appsscript.json': {}, 'src/Code.gs': '', 'gulpfile.js': 'import x from "y"' })).toEqual(
    ['Code.gs'],
  )
})

test('a project without a manifest is loaded with a word on what that means', () => {
  const project = load({ 'Code.gs': 'function f() {}' })
  expect(project.manifest).toEqual({})
  expect(project.warnings).toEqual([expect.stringContaining('has no appsscript.json')])
})

test('two files of one name are told apart in a warning', () => {
  const { warnings } = load({ 'appsscript.json': {}, 'Code.gs': '', 'Code.html': '' })
  expect(warnings).toEqual([expect.stringContaining('already exists in the current project: Code')])
})

test('where no order is recorded, a class comes before those that extend it', () => {
  const files = {
    'a.gs': 'class A extends B {}',
    'b.gs': 'class B extends Z {}',
    'c.gs': '',
    'z.gs': 'class Z {}',
  }
  expect(names({ 'appsscript.json': {}, ...files })).toEqual(['z.gs', 'b.gs', 'a.gs', 'c.gs'])
  const clasp = { '.clasp.json': { filePushOrder: ['a.gs'] } }
  expect(names({ 'appsscript.json': {}, ...clasp, ...files })).toEqual(['a.gs', 'b.gs', 'c.gs', 'z.gs'])
  const circle = { 'a.gs': 'class A extends B {}', 'b.gs': 'class B extends A {}' }
  expect(names({ 'appsscript.json': {}, ...circle })).toHaveLength(2)
})

test('a library is loaded from the folder that is named for it, and said to be missing otherwise', () => {
  const libraries = [
    { userSymbol: 'Lib', libraryId: 'L1', version: '3' },
    { userSymbol: 'Other', libraryId: 'L2', version: '1' },
  ]
  const files = { 'appsscript.json': { dependencies: { libraries } }, 'Code.gs': '' }
  withFiles({ 'appsscript.json': {}, 'Lib.gs': 'function hi() {}' }, (library) =>
    withFiles(files, (folder) => {
      const project = loadProject(folder, { libraries: { L1: library } })
      expect(project.libraries.map(({ symbol, project }) => [symbol, project.folder])).toEqual([
        ['Lib', library],
      ])
      expect(project.warnings).toEqual([expect.stringContaining('uses the library Other (L2)')])
    }),
  )
})

test('a library that leads back to itself is refused', () => {
  const manifest = { dependencies: { libraries: [{ userSymbol: 'Me', libraryId: 'L1' }] } }
  withFiles({ 'appsscript.json': manifest, 'Code.gs': '' }, (folder) =>
    expect(() => loadProject(folder, { libraries: { L1: folder } })).toThrow(
      'uses the library Me, which leads back',
    ),
  )
})

test.each([
  ['{\n  "timeZone": "UTC",\n}', ':3', 'is no valid JSON: "}" stands where a name in quotation marks has to'],
  ['{\n  // no\n}', ':2', 'is no valid JSON: "/" stands where'],
  [
    '{ "a": [1, 2',
    ':1',
    'is no valid JSON: the end of the file stands where a comma or the closing bracket has to',
  ],
  ['', ':1', 'is no valid JSON: the end of the file stands where a value has to'],
  ['[]', ':1', 'the manifest has to be an object'],
  ['{\n "timeZone": "UTC",\n "scopes": []\n}', ':3', 'Invalid manifest: unknown fields: [scopes]'],
  ['{\n "timeZone":\n  "Mars/North"\n}', ':2', '"timeZone": "Mars/North" is no time zone'],
  ['{\n "oauthScopes": [\n  "https://a/b",\n  7\n ]\n}', ':4', '"oauthScopes[1]" has to be text'],
  ['{\n "oauthScopes": ["drive"]\n}', ':2', '"drive" is no scope'],
  ['{ "urlFetchWhitelist": ["http://x.com/"] }', ':1', '"http://x.com/" has to begin with https://'],
  ['{ "urlFetchWhitelist": ["https://x.com"] }', ':1', 'has to have a path'],
  ['{ "urlFetchWhitelist": ["https://a.*.com/"] }', ':1', 'may have one "*." at its beginning'],
  ['{ "urlFetchWhitelist": ["*"] }', ':1', 'has to begin with https://'],
  ['{ "addOns": { "common": {} } }', ':1', '"addOns.common.name" is missing'],
  ['{ "addOns": { "docs": {}, "word": {} } }', ':1', 'unknown fields: [addOns.word]'],
  [`${'['.repeat(200)}`, ':1', 'nested more than 100 deep'],
])('the manifest %j is refused with its line', (text, line, words) => {
  const files = { 'appsscript.json': text, 'Code.gs': '' }
  expect(() => load(files)).toThrow(`appsscript.json${line} `)
  expect(() => load(files)).toThrow(words)
})

test('an empty block for a host and a lone star for links are taken', () => {
  const manifest = {
    addOns: { common: { name: 'A', openLinkUrlPrefixes: ['*', 'https://github.com'] }, docs: {} },
  }
  expect(load({ 'appsscript.json': manifest, 'Code.gs': '' }).manifest).toEqual(manifest)
})

test.each([
  ['class A {\n  #x = 1\n}', 2, 'ParseError: Unexpected token ILLEGAL'],
  ['class A {\n  static x = 1\n}', 2, 'ParseError: Unexpected token ='],
  ['\nimport x from "y"', 2, 'SyntaxError: Cannot use import statement outside a module'],
  ['export const x = 1', 1, "SyntaxError: Unexpected token 'export'"],
  ['function f( {', 1, 'SyntaxError: Unexpected token'],
  ['const a = 1; const a = 2', 1, "SyntaxError: Identifier 'a' has already been declared"],
])('%j is refused in the words of Google, with its line', (text, line, words) => {
  const files = { 'appsscript.json': {}, 'Code.gs': text }
  expect(() => load(files)).toThrow(`Code.gs:${line} is refused by Apps Script: "Syntax error: ${words}`)
  expect(() => load(files)).toThrow(`line: ${line} file: Code.gs`)
})

test('public fields, optional chaining and arrow functions are taken', () => {
  expect(
    names({ 'appsscript.json': {}, 'Code.gs': 'class A { x = 1 }\nconst f = (a) => a?.b ?? 1' }),
  ).toHaveLength(1)
})

test('a root on the machine of whoever wrote it is looked for where the project is, and said so', () => {
  const clasp = { scriptId: 'abc', rootDir: '/home/somebody/notes' }
  const project = load({ '.clasp.json': clasp, 'appsscript.json': {}, 'a.js': '' })
  expect(project.scripts.map(({ path }) => path)).toEqual(['a.js'])
  expect(project.warnings).toEqual([
    expect.stringContaining('names the root "/home/somebody/notes", which isn\'t there'),
  ])
})

test('folders that hold no project are refused in words', () => {
  expect(() => load({ 'a.txt': '' })).toThrow('holds no Apps Script project')
  expect(() => load({ 'appsscript.json': {}, 'a.ts': '' })).toThrow('Build its TypeScript first')
  expect(() => load({ 'index.js': '' })).toThrow('holds no Apps Script project')
  expect(() => loadProject('/nowhere/at/all')).toThrow('is no folder')
  expect(() => load({ '.clasp.json': { rootDir: 'dist' }, 'a.gs': '' })).toThrow('names the root "dist"')
  expect(() => load({ '.clasp.json': '{\n "filePushOrder": 1 }', 'a.gs': '' })).toThrow(
    ".clasp.json:2 can't be read",
  )
})
