import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Docs } from '../../../docs/docs.ts'
import { bodyOf, paragraph, type TrialDocs, trialDocs } from '../../../docs/trial-docs.ts'
import { plainText } from '../../../files/tree/plain-text.ts'
import { png, value } from '../../../files/trial-files.ts'
import { createChangeLog } from './change-log.ts'
import { treeRoutes } from './tree-routes.ts'

const ada = 'ada@example.com'
const eve = 'eve@example.com'
let trial: TrialDocs
let docs: Docs
let app: ReturnType<typeof treeRoutes>
let id: string

beforeEach(() => {
  trial = trialDocs()
  docs = trial.docs
  id = docs.create({ email: ada }, { title: 'Paper', body: bodyOf('one') }).id
  app = treeRoutes({ files: docs, emailOf: (request) => request.headers.get('x-person') ?? ada })
})
afterEach(() => trial.dispose())

const ask = (path: string, { as = ada, body }: { as?: string; body?: unknown } = {}) =>
  app.request(`/${path}`, {
    headers: { 'x-person': as },
    ...(body !== undefined && {
      method: 'POST',
      body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body),
    }),
  })
const write = (text: string, change: string, base = 1) => ({
  client: 'paper',
  change,
  base,
  operations: [{ op: 'replaceText' as const, id: 't0', start: 0, end: 0, runs: [{ text, attributes: {} }] }],
})
const text = () => plainText(value(docs.tree(ada, id)).root)

test('a paper gets its document, and one who may only read gets it to read', async () => {
  expect(await (await ask(`${id}/paper`)).json()).toMatchObject({ id, revision: 1, readonly: false })
  expect((await ask(`${id}/paper`, { as: eve })).status).toBe(404)
  docs.share({ email: ada }, id, { email: eve, role: 'viewer' })
  expect(await (await ask(`${id}/paper`, { as: eve })).json()).toMatchObject({ readonly: true })
  const refused = await ask(`${id}/paper/changes`, { as: eve, body: write('x', 'c') })
  expect(await refused.json()).toMatchObject({ ok: false, refusal: { code: 'FORBIDDEN' } })
})

test('a change that is sent twice is done once, and answered the same', async () => {
  const first = await (await ask(`${id}/paper/changes`, { body: write('x', 'c1') })).json()
  expect(first).toMatchObject({ ok: true, revision: 2 })
  expect(await (await ask(`${id}/paper/changes`, { body: write('x', 'c1') })).json()).toEqual(first)
  expect(text()).toBe('xone')
  const wrong = await ask(`${id}/paper/changes`, {
    body: { client: 'paper', change: 'c', base: 1, operations: [{}] },
  })
  expect(await wrong.json()).toMatchObject({ ok: false, refusal: { code: 'INVALID' } })
})

test('a paper hears of changes by their papers, and of older ones in one', async () => {
  docs.change({ email: ada }, id, {
    operations: [{ op: 'insert', parent: 'body', after: null, node: paragraph('n') }],
  })
  await ask(`${id}/paper/changes`, { body: write('x', 'c1') })
  expect(await (await ask(`${id}/paper/changes?since=1`)).json()).toMatchObject({
    changes: [{ revision: 2 }, { revision: 3, client: 'paper' }],
  })
  const later = treeRoutes({ files: docs, emailOf: () => ada })
  expect(await (await later.request(`/${id}/paper/changes?since=1`)).json()).toMatchObject({
    changes: [{ revision: 3, span: 2, operations: [{ op: 'insert' }, { op: 'replaceText' }] }],
  })
})

test('a paper is sent what it has missed and then what comes, until it may no longer see the document', () => {
  docs.share({ email: ada }, id, { email: eve, role: 'viewer' })
  docs.change({ email: ada }, id, write('x', 'c1'))
  const log = createChangeLog(docs)
  const sent: unknown[] = []
  const send = (change: unknown) => sent.push(change)
  const stop = log.follow(eve, id, 1, { send, end: () => sent.push('end') })
  log.by('paper', () => docs.change({ email: ada }, id, write('y', 'c2', 2)))
  docs.share({ email: ada }, id, { email: eve, role: null })
  docs.change({ email: ada }, id, write('z', 'c3', 3))
  expect(sent).toMatchObject([{ revision: 2 }, { revision: 3, client: 'paper' }, 'end'])
  stop()
})

test('what a purged document held is not kept in the log', async () => {
  await ask(`${id}/paper/changes`, { body: write('secret', 'c1') })
  docs.trash({ email: ada }, id)
  docs.purge({ email: ada }, id)
  expect((await ask(`${id}/paper/changes?since=1`)).status).toBe(404)
  const again = await ask(`${id}/paper/changes`, { body: write('secret', 'c1') })
  expect(await again.json()).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } })
})

test('pictures are kept, shown to who may read, and copied from documents that one may read', async () => {
  const kept = await (await ask(`${id}/paper/images?name=a.png`, { body: png(4, 2) })).json()
  expect(kept).toMatchObject({ width: 4, height: 2, name: 'a.png' })
  const shown = await ask(`${id}/paper/images/${kept.id}`)
  expect(shown.headers.get('content-type')).toBe('image/png')
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(new Uint8Array(png(4, 2)))
  expect((await ask(`${id}/paper/images/${kept.id}`, { as: eve })).status).toBe(404)
  expect(await (await ask(`${id}/paper/images`, { body: new Uint8Array([1, 2]) })).json()).toHaveProperty(
    'problem',
  )
  const other = docs.create({ email: eve }, { title: 'Other' }).id
  const copy = (as: string) =>
    ask(`${other}/paper/images/copies`, { as, body: { from: id, images: [kept.id] } })
  expect(await (await copy(eve)).json()).toEqual({ images: {} })
  docs.share({ email: ada }, id, { email: eve, role: 'viewer' })
  const { images } = await (await copy(eve)).json()
  expect(docs.image(other, images[kept.id])?.width).toBe(4)
})
