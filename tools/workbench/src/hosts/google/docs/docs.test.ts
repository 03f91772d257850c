import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../files/files.ts'
import { type Container, container, type DocNode, textNode } from '../files/tree/model.ts'
import type { Operation } from '../files/tree/operations.ts'
import { plainText } from '../files/tree/plain-text.ts'
import { png, value } from '../files/trial-files.ts'
import { createDocs } from './create-docs.ts'
import { bodyOf, type TrialDocs, trialDocs } from './trial-docs.ts'

const ada: Actor = { email: 'ada@example.com' }
const script: Actor = { ...ada, app: 'the-script' }
const bob: Actor = { email: 'bob@example.com' }
let trial: TrialDocs

beforeEach(() => {
  trial = trialDocs({ onDisk: true })
})
afterEach(() => {
  trial.dispose()
})

const textOf = (id: string, email = ada.email) => plainText(value(trial.docs.tree(email, id)).root)
const write = (id: string, start: number, end: number, text: string): Operation => ({
  op: 'replaceText',
  id,
  start,
  end,
  runs: text === '' ? [] : [{ text, attributes: {} }],
})
const storageLines = () =>
  trial.ledger.entries({ channel: 'storage' }).map(({ app, summary }) => `${app}: ${summary}`)

function addPicture(id: string, by: Actor = script): DocNode {
  const image = value(trial.docs.addImage(by, id, { content: png(8, 4), name: 'a.png' }))
  const node: DocNode = {
    id: trial.docs.newNodeId(),
    kind: 'image',
    attributes: { image: image.id, width: 6, height: 3, altTitle: 'app:v1', altDescription: 'a flow' },
  }
  value(trial.docs.change(by, id, { operations: [{ op: 'insert', parent: 'p0', after: 't0', node }] }))
  return node
}

test('a document is its owner’s, and others see it when it is shared', () => {
  const { docs } = trial
  const { id } = docs.create(ada, { title: 'Plan', body: bodyOf('Hello') })
  const operations = [write('t0', 0, 5, 'Bye')]
  expect(docs.tree(bob.email, id)).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } })
  value(docs.share(ada, id, { email: bob.email, role: 'viewer' }))
  expect(textOf(id, bob.email)).toBe('Hello')
  expect(docs.change(bob, id, { operations })).toEqual({ ok: false, refusal: { code: 'FORBIDDEN' } })
  value(docs.share(ada, id, { email: bob.email, role: 'editor' }))
  expect(value(docs.change(bob, id, { operations })).revision).toBe(2)
  expect(docs.list(bob.email)).toMatchObject([{ title: 'Plan', changedBy: bob.email }])
  expect(docs.trash(bob, id)).toMatchObject({ refusal: { code: 'FORBIDDEN' } })
  value(docs.share(ada, id, { email: bob.email, role: null }))
  expect(docs.list(bob.email)).toEqual([])
})

test('a person and a script change a text at the same time, and neither loses a word', () => {
  const { docs } = trial
  const { id, revision } = docs.create(ada, { title: 'Plan', body: bodyOf('Hello world') })
  value(docs.change(script, id, { base: revision, operations: [write('t0', 0, 5, 'Good morning')] }))
  value(docs.change(ada, id, { base: revision, operations: [write('t0', 6, 11, 'Bob')] }))
  expect(textOf(id)).toBe('Good morning Bob')
  expect(docs.change(ada, id, { base: revision, operations: [write('t0', 2, 4, '')] })).toMatchObject({
    refusal: { code: 'CONFLICT', id: 't0' },
  })
  expect(textOf(id)).toBe('Good morning Bob')
})

test('two that hold one store see each other’s changes', () => {
  const { docs, store, ledger } = trial
  const other = createDocs({ store, ledger, clock: { now: () => new Date(0) } })
  const { id } = docs.create(ada, { title: 'Plan', body: bodyOf('a') })
  expect(plainText(value(other.tree(ada.email, id)).root)).toBe('a')
  for (let n = 0; n < 30; n += 1)
    value((n % 2 ? docs : other).change(ada, id, { operations: [write('t0', 0, 0, 'x'.repeat(5000))] }))
  expect(textOf(id)).toHaveLength(150_001)
  expect(plainText(value(other.tree(ada.email, id)).root)).toHaveLength(150_001)
  const third = createDocs({ store, ledger, clock: { now: () => new Date(0) } })
  expect(value(third.tree(ada.email, id)).root).toEqual(value(docs.tree(ada.email, id)).root)
})

test('a change is undone by its inverse', () => {
  const { docs } = trial
  const { id } = docs.create(ada, { title: 'Plan', body: bodyOf('Hello', 'world') })
  const before = JSON.stringify(value(docs.tree(ada.email, id)).root)
  const { inverse } = value(
    docs.change(ada, id, { operations: [write('t0', 0, 5, ''), { op: 'remove', id: 'p0' }] }),
  )
  expect(textOf(id)).toBe('world')
  value(docs.change(ada, id, { operations: inverse }))
  expect(JSON.stringify(value(docs.tree(ada.email, id)).root)).toBe(before)
})

test('pictures and their alternative texts go with a paste and with a copy of the document', () => {
  const { docs } = trial
  const { id } = docs.create(ada, { title: 'Plan', body: bodyOf('Hello') })
  const picture = addPicture(id)
  const other = docs.create(ada, { title: 'Other', body: bodyOf('There') })
  const clip = value(docs.copy(ada.email, id, [picture.id]))
  const [pasted] = value(docs.paste(ada, other.id, { parent: 'p0', after: 't0' }, clip))
  const copy = value(docs.makeCopy(ada, id))
  value(docs.trash(ada, id))
  value(docs.purge(ada, id))
  expect(copy.title).toBe('Copy of Plan')
  for (const [documentId, nodeId] of [
    [other.id, pasted ?? ''],
    [copy.id, picture.id],
  ] as const) {
    const node = value(docs.tree(ada.email, documentId)).find(nodeId)
    if (node?.kind !== 'image') throw new Error('The picture is not there.')
    expect(node.attributes).toMatchObject({ altTitle: 'app:v1', altDescription: 'a flow', width: 6 })
    expect(docs.image(documentId, String(node.attributes.image))).toMatchObject({
      type: 'image/png',
      width: 8,
      height: 4,
      name: 'a.png',
    })
  }
})

test('a picture of another document can’t be named', () => {
  const { docs } = trial
  const { id } = docs.create(bob, { title: 'Secret', body: bodyOf('x') })
  const picture = addPicture(id, bob)
  const mine = docs.create(ada, { title: 'Mine', body: bodyOf('x') })
  const operations: Operation[] = [{ op: 'insert', parent: 'p0', after: null, node: picture }]
  expect(docs.change(ada, mine.id, { operations })).toMatchObject({ refusal: { code: 'INVALID' } })
})

test('a picture beyond the limits is refused in words', () => {
  const { docs } = trial
  const { id } = docs.create(ada, { title: 'Plan' })
  const add = (content: Uint8Array) => {
    const added = docs.addImage(ada, id, { content, name: null })
    return added.ok ? 'added' : added.refusal.code === 'INVALID' ? added.refusal.what : added.refusal.code
  }
  const large = png(1, 1)
  new DataView(large.buffer, large.byteOffset).setUint32(16, 10_000)
  new DataView(large.buffer, large.byteOffset).setUint32(20, 6000)
  expect(add(large)).toBe('The image has 60 megapixels (10000 × 6000); a document takes up to 25.')
  expect(add(new Uint8Array(51 * 1024 * 1024))).toBe('The image has 51 MB; a document takes up to 50 MB.')
  expect(add(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(
    'The image is none that a document takes: PNG, JPEG or GIF.',
  )
  expect(add(Buffer.from('474946383961020003000000', 'hex'))).toBe('added')
  expect(add(Buffer.from('ffd8ffe000040000ffc0000b080010002001011100', 'hex'))).toBe('added')
})

test('versions are kept, shown and brought back', () => {
  const { docs } = trial
  const { id } = docs.create(ada, { title: 'Plan', body: bodyOf('Hello', 'world') })
  const table: Container = container('table', 'x', [
    container('tableRow', 'r', [container('tableCell', 'c', [container('paragraph', 'cp')])]),
  ])
  value(docs.change(ada, id, { operations: [{ op: 'insert', parent: 'body', after: 'p0', node: table }] }))
  const { number } = value(docs.keepVersion(ada, id, 'First'))
  value(docs.change(ada, id, { operations: [write('t0', 0, 5, 'Bye'), { op: 'remove', id: 'x' }] }))
  expect(value(docs.versions(ada.email, id))).toMatchObject([{ number: 1, name: 'First', title: 'Plan' }])
  const { inverse } = value(docs.restoreVersion(ada, id, number))
  expect(textOf(id)).toBe('Hello\n\nworld')
  value(docs.change(ada, id, { operations: inverse }))
  expect(textOf(id)).toBe('Bye\nworld')
})

test('each byte that an add-on stores or deletes is in the ledger, and no person’s', () => {
  const { docs } = trial
  const { id } = docs.create(ada, { title: 'Plan', body: bodyOf('Hello') })
  value(docs.change(ada, id, { operations: [write('t0', 0, 0, 'Oh. ')] }))
  expect(storageLines()).toEqual([])
  const picture = addPicture(id)
  value(docs.change(script, id, { operations: [write('t0', 0, 4, 'Ah! ')] }))
  value(
    docs.change(script, id, {
      operations: [{ op: 'setAttributes', id: 't0', start: 0, end: 2, attributes: { bold: true } }],
    }),
  )
  value(docs.change(ada, id, { operations: [{ op: 'remove', id: picture.id }] }))
  expect(storageLines().map((line) => line.replace(id, 'D'))).toEqual([
    `the-script: stored ${png(8, 4).length} bytes: image of document D`,
    'the-script: stored 13 bytes: alternative text of document D',
    'the-script: stored 4 bytes: text of document D',
    'the-script: deleted 4 bytes: text of document D',
    `the-script: deleted ${png(8, 4).length} bytes: image of document D`,
  ])
})

function fileBytes(): string {
  const folder = trial.store.folder ?? ''
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))).toString('latin1')
}

test('after a purge no byte of a text or a picture is in the store’s files', () => {
  const { docs } = trial
  const needle = (name: string) => `Geheim-${name}-9f3k`
  docs.create(ada, { title: 'Before', body: bodyOf('Stays') })
  const { id } = docs.create(script, { title: needle('title'), body: bodyOf(needle('text').repeat(3000)) })
  for (let round = 0; round < 40; round += 1)
    value(docs.change(script, id, { operations: [write('t0', 0, 10, needle(`round${round}`).repeat(200))] }))
  value(docs.keepVersion(ada, id, needle('version')))
  const content = Buffer.concat([png(8, 4), Buffer.from(needle('picture').repeat(5000))])
  const image = value(docs.addImage(script, id, { content, name: needle('file') }))
  const attributes = { image: image.id, altTitle: needle('alt'), altDescription: needle('description') }
  const node: DocNode = { id: 'i', kind: 'image', attributes }
  value(docs.change(script, id, { operations: [{ op: 'insert', parent: 'p0', after: null, node }] }))
  value(
    docs.change(script, id, {
      operations: [{ op: 'insert', parent: 'p0', after: null, node: textNode('end', needle('end')) }],
    }),
  )
  docs.create(ada, { title: 'After', body: bodyOf('Stays too') })
  expect(fileBytes()).toContain('Geheim-picture-9f3k')
  value(docs.trash(ada, id))
  value(docs.purge(ada, id))
  expect(fileBytes()).not.toMatch(/geheim/i)
  expect(fileBytes()).toContain('Stays too')
  expect(docs.find(ada.email, id)).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
  const purged = storageLines().slice(-3)
  expect(purged.map((line) => line.replace(/\d+ bytes/, 'n bytes').replace(id, 'D')).sort()).toEqual([
    'the-script: deleted n bytes: alternative text of document D',
    'the-script: deleted n bytes: image of document D',
    'the-script: deleted n bytes: text of document D',
  ])
})

test('only what is in the trash is purged, and only by its owner', () => {
  const { docs } = trial
  const { id } = docs.create(ada, { title: 'Plan' })
  value(docs.share(ada, id, { email: bob.email, role: 'editor' }))
  expect(docs.purge(ada, id)).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
  value(docs.trash(ada, id))
  expect(docs.list(ada.email)).toEqual([])
  expect(docs.list(ada.email, { status: 'trashed' })).toHaveLength(1)
  expect(docs.purge(bob, id)).toMatchObject({ refusal: { code: 'FORBIDDEN' } })
  value(docs.restore(ada, id))
  expect(docs.list(ada.email)).toHaveLength(1)
})
