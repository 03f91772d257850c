import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { UserError } from '../errors.ts'
import { readApp } from './read-app.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'read-app-'))
  folders.push(folder)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const manifest = (more = '', path = 'static/main/build') => `app:
  id: ari:cloud:ecosystem::app/one
  runtime:
    name: nodejs22.x
modules:
  macro:
    - key: diagram
      resource: main
      resolver:
        function: resolver
  trigger:
    - key: created
      function: on-page
      events: [avi:confluence:created:page]
  function:
    - key: resolver
      handler: index.handler
    - key: on-page
      handler: events/page.onPage
resources:
  - key: main
    path: ${path}
${more}`

const functions = {
  'src/index.js': 'export const handler = 1',
  'src/events/page.ts': 'export const onPage = 1',
}

const entriesOf = (folder: string, key: string) =>
  readApp(folder).programs.find((program) => program.key === key)?.entries ?? []

const codesOf = (folder: string) => readApp(folder).problems.map(({ code }) => code)

test('handlers are found beside the manifest, with what calls them', () => {
  const folder = folderOf({ 'manifest.yml': manifest(), ...functions })
  expect(entriesOf(folder, 'functions')).toMatchObject([
    { file: 'src/index.js', exported: 'handler', calledAs: ['macro.resolver'], modules: ['diagram'] },
    { file: 'src/events/page.ts', exported: 'onPage', calledAs: ['trigger'], modules: ['created'] },
  ])
})

test('a handler without a file is a problem at its line of the manifest', () => {
  const folder = folderOf({ 'manifest.yml': manifest(), 'src/index.js': '' })
  expect(readApp(folder).problems).toContainEqual({
    code: 'HANDLER_MISSING',
    at: { file: 'manifest.yml', line: 18, column: 7 },
    data: { key: 'on-page', handler: 'events/page.onPage', program: 'functions' },
  })
})

test('a front end of Create React App is read from its sources, not from its build', () => {
  const folder = folderOf({
    'manifest.yml': manifest(),
    ...functions,
    'static/main/package.json': '{}',
    'static/main/public/index.html': '<div id="root"></div>',
    'static/main/src/index.jsx': 'render()',
    'static/main/build/index.html': '<script src="./static/js/main.js"></script>',
    'static/main/build/static/js/main.js': 'render()',
  })
  const app = readApp(folder)
  expect(app.programs[1]).toMatchObject({ isBuilt: false, entries: [{ file: 'static/main/src/index.jsx' }] })
  expect(app.built).toBe(app.folder)
  expect(app.files.map(({ file }) => file)).not.toContain('static/main/build/index.html')
})

test('a front end of Vite starts with the script of its page', () => {
  const folder = folderOf({
    'manifest.yml': manifest(''),
    ...functions,
    'static/main/package.json': '{}',
    'static/main/index.html': '<script type="module" src="/source/start.tsx"></script>',
    'static/main/source/start.tsx': 'render()',
  })
  const app = readApp(folder)
  expect(app.programs[1]?.entries).toMatchObject([{ file: 'static/main/source/start.tsx' }])
  expect(app.built).toBeUndefined()
})

test('where only the build is there, its scripts are the program, and that is said', () => {
  const folder = folderOf({
    'manifest.yml': manifest(),
    ...functions,
    'static/main/build/index.html': '<script src="./a.js"></script><script>start()</script>',
    'static/main/build/a.js': '',
  })
  expect(readApp(folder).programs[1]).toMatchObject({
    isBuilt: true,
    entries: [{ file: 'static/main/build/a.js' }, { file: 'static/main/build/index.html' }],
  })
})

test('a page with its script that no tool builds is the app’s own', () => {
  const folder = folderOf({
    'manifest.yml': manifest('', 'static/main'),
    ...functions,
    'static/main/index.html': '<script src="./main.js"></script>',
    'static/main/main.js': '',
  })
  expect(readApp(folder).programs[1]).toMatchObject({
    isBuilt: false,
    entries: [{ file: 'static/main/main.js' }],
  })
})

test('a resource that is a file is a program of UI Kit', () => {
  const folder = folderOf({
    'manifest.yml': manifest('', 'src/frontend/index.jsx'),
    ...functions,
    'src/frontend/index.jsx': '',
  })
  expect(entriesOf(folder, 'main')).toMatchObject([{ file: 'src/frontend/index.jsx', calledAs: ['macro'] }])
})

test('a build made of the folder of its name elsewhere is read there', () => {
  const folder = folderOf({
    'app/manifest.yml': manifest('', 'build/custom-ui'),
    'app/src/index.js': '',
    'custom-ui/index.html': '<script src="/src/main.tsx"></script>',
    'custom-ui/src/main.tsx': '',
  })
  expect(entriesOf(folder, 'main')).toMatchObject([{ file: 'custom-ui/src/main.tsx' }])
})

test('a source and its build of the same app are one app', () => {
  const folder = folderOf({
    'source/hosts/manifest.yml': manifest('', 'static/view'),
    'source/hosts/view.html': '<script src="./view.js"></script>',
    'source/hosts/view.client.ts': '',
    'source/hosts/functions/index.ts': '',
    'dist/app/manifest.yml': manifest('', 'static/view'),
    'dist/app/static/view/index.html': '<script src="./view.js"></script>',
    'dist/app/static/view/view.js': '"https://0.gravatar.com/avatar/"; "https://secure.gravatar.com/a"',
  })
  const app = readApp(folder)
  expect(app.manifest.file).toBe('source/hosts/manifest.yml')
  expect(app.built).toBe(join(app.folder, 'dist/app'))
  expect(app.programs.map(({ entries }) => entries.map(({ file }) => file))).toEqual([
    ['source/hosts/functions/index.ts'],
    ['source/hosts/view.client.ts'],
  ])
  expect(app.mentions.map(({ host, where }) => `${where} ${host}`)).toEqual([
    'built 0.gravatar.com',
    'built secure.gravatar.com',
  ])
})

test('what git ignores is not the app’s own', () => {
  const folder = folderOf({
    '.git/HEAD': '',
    '.gitignore': 'generated/\n',
    'app/manifest.yml': manifest(),
    'app/src/index.js': '',
    'app/generated/client.js': '',
    'app/.gitignore': '*.local.js\n',
    'app/src/keys.local.js': '',
  })
  expect(readApp(join(folder, 'app')).files.map(({ file }) => file)).toEqual([
    '.gitignore',
    'manifest.yml',
    'src/index.js',
  ])
})

test('a folder that git ignores as a whole can be judged by itself', () => {
  const folder = folderOf({
    '.git/HEAD': '',
    '.gitignore': 'dist/\n',
    'dist/manifest.yml': manifest(),
    'dist/src/index.js': '',
  })
  expect(readApp(join(folder, 'dist')).files).toHaveLength(2)
})

test('tests, fixtures and packages are left out', () => {
  const folder = folderOf({
    'manifest.yml': manifest(),
    ...functions,
    'node_modules/a/index.js': '',
    'test/fixtures/manifest.yml': manifest(),
    'src/index.test.js': '',
    '__tests__/a.js': '',
  })
  expect(readApp(folder).files.map(({ file }) => file)).toEqual([
    'manifest.yml',
    'src/events/page.ts',
    'src/index.js',
  ])
})

test('a folder without a manifest is an error that says which folder to give', () => {
  expect(() => readApp(folderOf({ 'src/index.js': '' }))).toThrow(
    /There is neither a manifest\.yml nor an appsscript\.json in .* or below it\. Give the folder in which/,
  )
})

test('a manifest of another tool is none', () => {
  expect(() => readApp(folderOf({ 'deploy/manifest.yml': 'kind: Deployment\n' }))).toThrow(
    /neither a manifest/,
  )
})

test('several manifests are an error that lists them', () => {
  const folder = folderOf({ 'one/manifest.yml': manifest(), 'two/manifest.yaml': manifest() })
  expect(() => readApp(folder)).toThrow(
    /There are 2 manifests: one\/manifest\.yml, two\/manifest\.yaml\. Give/,
  )
})

test('a folder that isn’t there, and a file, are errors in words', () => {
  expect(() => readApp('/no/such/folder')).toThrow(UserError)
  const folder = folderOf({ 'a.txt': '' })
  expect(() => readApp(join(folder, 'a.txt'))).toThrow(/is not a folder/)
})

test('a link out of the folder is said and not followed', () => {
  const outside = folderOf({ 'secret.js': '"https://outside.example"' })
  const folder = folderOf({ 'manifest.yml': manifest(), ...functions })
  symlinkSync(outside, join(folder, 'src/outside'))
  symlinkSync(join(outside, 'secret.js'), join(folder, 'src/secret.js'))
  const app = readApp(folder)
  expect(app.problems.filter(({ code }) => code === 'SYMLINK_OUT').map(({ data }) => data.file)).toEqual([
    'src/outside',
    'src/secret.js',
  ])
  expect(app.mentions).toEqual([])
})

test('a handler behind a link out of the folder isn’t there', () => {
  const outside = folderOf({ 'index.js': '' })
  const folder = folderOf({ 'manifest.yml': manifest(), 'src/events/page.ts': '' })
  symlinkSync(join(outside, 'index.js'), join(folder, 'src/index.js'))
  expect(codesOf(folder)).toEqual(expect.arrayContaining(['SYMLINK_OUT', 'HANDLER_MISSING']))
})

test('a link in a circle ends', () => {
  const folder = folderOf({ 'manifest.yml': manifest(), ...functions })
  symlinkSync('circle', join(folder, 'circle'))
  symlinkSync('..', join(folder, 'src/up'))
  expect(codesOf(folder)).toContain('SYMLINK_BROKEN')
})

test('a file that isn’t text, one too large and one that a tool wrote are said', () => {
  const folder = folderOf({
    'manifest.yml': manifest(),
    ...functions,
    'src/binary.js': 'a\0b',
    'src/large.js': 'x'.repeat(5_000_001),
    'src/small.min.js': `${'a(1);'.repeat(4_000)}\n`,
  })
  expect(codesOf(folder)).toEqual(expect.arrayContaining(['BINARY_FILE', 'HUGE_FILE', 'MINIFIED_FILE']))
})

test('source in a language that isn’t read is said once a language', () => {
  const folder = folderOf({
    'manifest.yml': manifest(),
    ...functions,
    'src/a.py': '',
    'src/b.py': '',
    'static/App.vue': '',
  })
  expect(readApp(folder).problems.filter(({ code }) => code === 'FOREIGN_SOURCE')).toMatchObject([
    { data: { language: 'Python', others: 1 } },
    { data: { language: 'Vue', others: 0, program: 'functions' } },
  ])
})

test('a frame’s folder without a page isn’t built', () => {
  const folder = folderOf({ 'manifest.yml': manifest(), ...functions, 'static/main/build/readme.txt': '' })
  expect(readApp(folder).built).toBeUndefined()
  expect(codesOf(folder)).toContain('RESOURCE_MISSING')
})

test('components in a language of the browser’s belong to the frame that they lie in', () => {
  const folder = folderOf({
    'manifest.yml': manifest(),
    ...functions,
    'static/main/package.json': '{}',
    'static/main/src/index.js': '',
    'static/main/src/App.vue': '',
    'scripts/deploy.py': '',
  })
  const problems = readApp(folder).problems.filter(({ code }) => code === 'FOREIGN_SOURCE')
  expect(problems.map(({ data }) => data.program)).toEqual([undefined, 'main'])
})

test('names with odd characters are names', () => {
  const folder = folderOf({ 'manifest.yml': manifest(), ...functions, 'src/ü “x”\n$(y) #1.js': 'y()' })
  expect(readApp(folder).files.map(({ file }) => file)).toContain('src/ü “x”\n$(y) #1.js')
})

test('packages are read from the package.json of each program, with their lines', () => {
  const folder = folderOf({
    'manifest.yml': manifest(),
    ...functions,
    'package.json': '{\n  "dependencies": {\n    "axios": "1"\n  }\n}',
    'static/main/package.json': '{\n  "devDependencies": { "vite": "7" }\n}',
    'static/main/src/index.js': '',
  })
  expect(readApp(folder).packages).toEqual([
    { name: 'axios', range: '1', isDev: false, at: { file: 'package.json', line: 3, column: 5 } },
    { name: 'vite', range: '7', isDev: true, at: { file: 'static/main/package.json', line: 2, column: 24 } },
  ])
})

test('addresses are told by what loads them, and comments name none', () => {
  const folder = folderOf({
    'manifest.yml': manifest('', 'static/main'),
    ...functions,
    'src/index.js': '// see https://docs.example/a\nconst url = "https://api.example:8443/v1"\n',
    'static/main/index.html':
      '<link rel="stylesheet" href="//fonts.example/a.css">\n<script src="https://cdn.example/x.js"></script>',
    'static/main/main.css':
      '/* https://no.example */\n@import url("https://css.example/b.css");\nb{background:url(https://img.example/c.png)}',
  })
  expect(readApp(folder).mentions.map(({ as, host, at }) => `${as} ${host} ${at.line}`)).toEqual([
    'text api.example 2',
    'style fonts.example 1',
    'script cdn.example 2',
    'style css.example 2',
    'image img.example 3',
  ])
})
