import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TrialSite, text, trialApp, trialSite, value } from './trial-site.ts'

let trial: TrialSite

beforeEach(() => {
  trial = trialSite()
})

afterEach(() => {
  trial.dispose()
})

function told(): readonly string[] {
  return trial.ledger
    .entries({ app: trialApp, channel: 'storage' })
    .map(({ data }) => `${data.operation} ${data.bytes} ${data.where}`)
}

test('labels are kept in lower case, once, and refused where Confluence refuses them', () => {
  const { site, editor, publish } = trial
  const { id } = publish('Plan')
  value(site.labels.add(editor.accountId, id, [{ name: 'Blue' }, { name: 'blue' }, { name: 'red' }]))
  expect(site.labels.of(id).map(({ prefix, name }) => `${prefix}:${name}`)).toEqual([
    'global:blue',
    'global:red',
  ])
  expect(site.labels.add(editor.accountId, id, [{ name: 'two words' }])).toMatchObject({ ok: false })
  value(site.labels.remove(editor.accountId, id, 'BLUE'))
  expect(site.labels.remove(editor.accountId, id, 'blue')).toMatchObject({ ok: false })
  expect(site.labels.of(id)).toHaveLength(1)
})

test('a property counts its versions, and an app’s is told in the ledger', () => {
  const { site, editor, publish } = trial
  const { id } = publish('Plan')
  const first = value(
    site.properties.create(editor.accountId, id, { key: 'k', value: { a: 'ü' }, app: trialApp }),
  )
  expect(site.properties.create(editor.accountId, id, { key: 'k', value: 1 })).toMatchObject({
    refusal: { code: 'KEY_TAKEN' },
  })
  expect(site.properties.update(editor.accountId, id, 'k', { value: 2, version: 3 })).toMatchObject({
    refusal: { code: 'VERSION_CONFLICT', current: 1 },
  })
  value(site.properties.update(editor.accountId, id, first.id, { value: [1], version: 2, app: trialApp }))
  expect(site.properties.find(id, 'k')).toMatchObject({ value: [1], version: { number: 2 }, app: trialApp })
  value(site.properties.remove(editor.accountId, id, 'k'))
  expect(site.properties.of(id)).toEqual([])
  expect(told()).toEqual([
    'stored 10 content property',
    'stored 3 content property',
    'deleted 3 content property',
  ])
})

test('a property over the limit is refused with its size', () => {
  const { site, editor, publish } = trial
  const { id } = publish('Plan')
  const large = site.properties.create(editor.accountId, id, { key: 'k', value: 'x'.repeat(32_767) })
  expect(large).toMatchObject({ refusal: { code: 'INVALID', what: expect.stringContaining('32769 bytes') } })
})

test('a file of the same name becomes the next version, and its bytes come back as they were', () => {
  const { site, editor, publish } = trial
  const { id } = publish('Plan')
  const content = Uint8Array.from({ length: 256 }, (_, at) => at)
  const file = { title: 'a.bin', mediaType: 'application/octet-stream', content, app: trialApp }
  const first = value(site.attachments.put(editor.accountId, id, file))
  const second = value(site.attachments.put(editor.accountId, id, { ...file, content: content.slice(0, 3) }))
  expect(first.id).toMatch(/^att\d+$/)
  expect(second).toMatchObject({ id: first.id, fileId: first.fileId, version: { number: 2 }, size: 3 })
  expect([...(site.attachments.content(first.id) ?? [])]).toEqual([0, 1, 2])
  value(site.attachments.remove(editor.accountId, first.id))
  expect(site.attachments.find(first.id)).toBeUndefined()
  expect(told()).toEqual(['stored 256 attachment', 'stored 3 attachment', 'deleted 3 attachment'])
})

test('readers comment; an answer belongs to a comment of the same page', () => {
  const { site, reader, publish } = trial
  const { id } = publish('Plan')
  const other = publish('Other')
  const comment = value(
    site.comments.create(reader.accountId, { pageId: id, kind: 'footer', body: text('Hm') }),
  )
  const answer = {
    pageId: id,
    kind: 'footer',
    parentId: comment.id,
    body: text('Yes'),
    app: trialApp,
  } as const
  value(site.comments.create(reader.accountId, answer))
  expect(site.comments.create(reader.accountId, { ...answer, pageId: other.id })).toMatchObject({ ok: false })
  expect(site.comments.of(id, 'footer').map(({ parentId }) => parentId)).toEqual([null, comment.id])
  expect(site.comments.of(id, 'inline')).toEqual([])
  expect(told()).toHaveLength(1)
})

test('a purge tells for each thing that an app had in the page that it is gone', () => {
  const { site, admin, editor, publish } = trial
  const { id } = publish('Plan')
  value(site.properties.create(editor.accountId, id, { key: 'k', value: 'v', app: trialApp }))
  value(site.properties.create(editor.accountId, id, { key: 'ours', value: 'v' }))
  const content = new Uint8Array(5)
  value(
    site.attachments.put(editor.accountId, id, {
      title: 'f',
      mediaType: 'text/plain',
      content,
      app: trialApp,
    }),
  )
  value(site.updatePage(editor.accountId, id, { version: 2, body: text('by the app'), app: trialApp }))
  const before = told().length
  value(site.trashPage(editor.accountId, id))
  value(site.purgePage(admin.accountId, id))
  const size = JSON.stringify(text('by the app')).length
  expect(told().slice(before)).toEqual([
    `deleted ${size} page body`,
    'deleted 3 content property',
    'deleted 5 attachment',
  ])
})
