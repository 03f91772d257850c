import { expect, test } from 'vitest'
import { checkedAsApp } from './authorisation.ts'
import { place, sampleApp, sampleCall, sampleCode, told } from './sample.ts'
import { noSharedResolver } from './shared-resolver.ts'
import { authenticatedTriggers } from './web-triggers.ts'

const manifest = `modules:
  jira:adminPage:
    - key: settings
  macro:
    - key: view
  webtrigger:
    - key: hook
`

const entry = (calledAs: readonly string[], modules: readonly string[], exported = 'run') =>
  ({
    where: 'functions',
    key: 'functions',
    isBuilt: false,
    at: place('manifest.yml:1'),
    entries: [{ file: 'a.js', exported, calledAs, modules, at: place('manifest.yml:1') }],
  }) as const

const read = (source: string, calledAs = ['macro.resolver'], modules = ['view']) =>
  sampleApp(manifest, { 'a.js': source }, { programs: [entry(calledAs, modules)] })

function callIn(
  source: string,
  mark: string,
  path: string,
  labels: readonly 'contentId'[] | readonly ('untrusted' | 'formInput')[] = [],
  method = 'GET',
) {
  const before = source.slice(0, source.indexOf(mark))
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return sampleCall(
    'product.request',
    place(`a.js:${line}`, column),
    { path, method },
    { data: { as: 'app' }, labels: { path: labels } },
  )
}

test('an id of the payload chooses what the app does as itself', () => {
  const source =
    'r.define("x", async ({ payload }) => {\n  const { id: page } = payload\n  return asApp().requestConfluence(page)\n})'
  const code = sampleCode({ reached: ['a.js'], calls: [callIn(source, 'asApp', '/pages/*', ['contentId'])] })
  expect(told(checkedAsApp, read(source), code).findings).toEqual(['ID_FROM_PAYLOAD a.js:3'])
})

test('a page that somebody configured is read as the app for everybody', () => {
  const source =
    'r.define("x", async ({ context }) => asApp().requestConfluence(context.extension.config.page))'
  const code = sampleCode({ reached: ['a.js'], calls: [callIn(source, 'asApp', '/pages/*', ['formInput'])] })
  expect(told(checkedAsApp, read(source), code).findings).toEqual(['AS_APP_UNCHECKED a.js:1'])
})

test('the page that the context names is one that the person sees', () => {
  const source =
    'r.define("x", async ({ context }) => asApp().requestConfluence(context.extension.content.id))'
  const code = sampleCode({ reached: ['a.js'], calls: [callIn(source, 'asApp', '/pages/*', ['contentId'])] })
  expect(told(checkedAsApp, read(source), code)).toMatchObject({
    findings: [],
    evidence: ['AS_APP_ON_CONTEXT analysis'],
  })
})

test('a question for the person’s permission comes first, in the handler or in what it calls', () => {
  const source =
    'async function may(id) {\n  return asApp().requestConfluence(id + "/permission/check")\n}\nr.define("x", async ({ payload }) => {\n  if (!(await may(payload.id))) return\n  return api.asApp().requestConfluence(payload.id)\n})'
  const code = sampleCode({
    reached: ['a.js'],
    calls: [
      callIn(source, 'asApp', '/content/*/permission/check'),
      callIn(source, 'api.asApp', '/pages/*', ['untrusted'], 'DELETE'),
    ],
  })
  expect(told(checkedAsApp, read(source), code)).toMatchObject({
    findings: [],
    evidence: ['AS_APP_CHECKED analysis'],
  })
})

test('a trigger acts for nobody', () => {
  const source = 'export const run = async ({ content }) => asApp().requestConfluence(content.id)'
  const code = sampleCode({ reached: ['a.js'], calls: [callIn(source, 'asApp', '/pages/*', ['untrusted'])] })
  expect(told(checkedAsApp, read(source, ['trigger'], []), code).findings).toEqual([])
})

test('a resolver of an administrator’s page and of a macro has to look at which module asks', () => {
  const powers = (source: string) =>
    sampleCode({ reached: ['a.js'], calls: [callIn(source, 'asApp', '/field', [], 'POST')] })
  const both: [string[], string[]] = [
    ['jira:adminPage.resolver', 'macro.resolver'],
    ['settings', 'view'],
  ]
  const open = 'r.define("x", ({ payload }) => asApp())'
  expect(told(noSharedResolver, read(open, ...both), powers(open)).findings).toEqual([
    'ADMIN_RESOLVER_SHARED manifest.yml:5',
  ])
  const closed = 'r.define("x", ({ context }) => { if (context.moduleKey !== "settings") throw 1; asApp() })'
  expect(told(noSharedResolver, read(closed, ...both), powers(closed)).findings).toEqual([])
  expect(
    told(noSharedResolver, read(open, ['jira:adminPage.resolver'], ['settings']), powers(open)).findings,
  ).toEqual([])
  expect(told(noSharedResolver, read(open, ...both), sampleCode()).findings).toEqual([])
})

const hook = (source: string) =>
  told(authenticatedTriggers, read(source, ['webtrigger'], ['hook']), sampleCode({ reached: ['a.js'] }))

test('a web trigger that knows its caller by nothing is open', () => {
  expect(hook('\nexport const run = async (request) => JSON.parse(request.body)').findings).toEqual([
    'OPEN_WEB_TRIGGER a.js:2',
  ])
  expect(
    hook('export const run = async ({ method }) => { if (method !== "POST") return 405 }').findings,
  ).toHaveLength(1)
})

test('a web trigger that compares a secret or verifies a signature is closed', () => {
  for (const source of [
    'export async function run({ headers }) { if (headers["x-token"][0] !== process.env.TOKEN) return 401 }',
    'const ok = (r) => timingSafeEqual(a, b)\nexport const run = (r) => ok(r) ? 1 : 2',
    'export const run = (r) => jwt.verify(r.headers.authorization[0], key)',
  ])
    expect(hook(source).findings).toEqual([])
})
