import { afterEach, beforeEach, expect, test } from 'vitest'
import { document, macro, text, value } from '../trial-site.ts'
import { as, trialRest } from './trial-rest.ts'

let trial: ReturnType<typeof trialRest>

beforeEach(() => {
  trial = trialRest()
})

afterEach(() => {
  trial.dispose()
})

test('content shows what expand names, and names what it doesn’t show', async () => {
  const { send, editor, publish } = trial
  const { id } = publish('Plan', text('one'))
  const bare = (await send(as(editor), `GET /wiki/rest/api/content/${id}`)).body
  expect(bare).toMatchObject({ id, type: 'page', _expandable: { body: '', version: '' } })
  expect(bare.body).toBeUndefined()
  const full = (
    await send(
      as(editor),
      `GET /wiki/rest/api/content/${id}?expand=body.storage,body.atlas_doc_format,version,space,ancestors`,
    )
  ).body
  expect(full).toMatchObject({
    body: { storage: { value: '<p>one</p>' }, atlas_doc_format: { value: JSON.stringify(text('one')) } },
    version: { number: 1, by: { accountId: editor.accountId } },
    space: { key: 'DEMO' },
    ancestors: [{ title: 'Demo' }],
  })
  expect((await send(as(editor), 'GET /wiki/rest/api/content/1')).body).toMatchObject({ statusCode: 404 })
})

test('a property is put by its key: version 1 makes it, the next changes it, another conflicts', async () => {
  const { send, editor, publish } = trial
  const path = `/wiki/rest/api/content/${publish('Plan').id}/property`
  const put = (number: number) =>
    send(as(editor), `PUT ${path}/k`, { value: { n: number }, version: { number } })
  expect((await put(2)).status).toBe(404)
  expect((await put(1)).body).toMatchObject({ key: 'k', value: { n: 1 }, version: { number: 1 } })
  expect((await put(2)).body).toMatchObject({ value: { n: 2 } })
  const conflict = await put(2)
  expect(conflict).toMatchObject({
    status: 409,
    body: { statusCode: 409, message: expect.stringContaining('Current version is: 2') },
  })
  expect((await send(as(editor), `GET ${path}`)).body).toMatchObject({ size: 1 })
  expect((await send(as(editor), `DELETE ${path}/k`)).status).toBe(204)
  expect((await send(as(editor), `GET ${path}/k`)).status).toBe(404)
})

test('labels are added one or several at once and taken away by name', async () => {
  const { send, editor, publish } = trial
  const path = `/wiki/rest/api/content/${publish('Plan').id}/label`
  const added = await send(as(editor), `POST ${path}`, [{ prefix: 'global', name: 'a' }, { name: 'b' }])
  expect(added.body.results?.map(({ name }) => name)).toEqual(['a', 'b'])
  await send(as(editor), `POST ${path}`, { name: 'c' })
  expect((await send(as(editor), `DELETE ${path}/a`)).status).toBe(204)
  expect((await send(as(editor), `DELETE ${path}?name=b`)).status).toBe(204)
  expect((await send(as(editor), `GET ${path}`)).body).toMatchObject({
    size: 1,
    results: [{ name: 'c', label: 'c' }],
  })
  expect((await send(as(editor), `POST ${path}`, { name: 'two words' })).status).toBe(400)
})

test('a file is uploaded, listed, downloaded as a download, replaced and deleted', async () => {
  const { send, editor, publish, site } = trial
  const { id } = publish('Plan')
  const path = `/wiki/rest/api/content/${id}/child/attachment`
  const form = (content: string) => {
    const data = new FormData()
    data.append('file', new File([content], 'ä b.svg', { type: 'image/svg+xml' }))
    data.append('comment', 'Drawn')
    return data
  }
  const token = { 'X-Atlassian-Token': 'nocheck' }
  expect((await send(as(editor), `POST ${path}`, form('<svg/>'))).body).toMatchObject({
    statusCode: 403,
    message: 'XSRF check failed',
  })
  const made = await send(as(editor), `POST ${path}`, form('<svg/>'), token)
  const attachment = String(made.body.results?.[0]?.id)
  expect(made.body).toMatchObject({
    size: 1,
    results: [{ title: 'ä b.svg', extensions: { fileSize: 6, comment: 'Drawn' } }],
  })
  expect((await send(as(editor), `POST ${path}`, form('again'), token)).status).toBe(400)
  expect(
    (await send(as(editor), `PUT ${path}`, form('again'), token)).body.results?.[0]?.version?.number,
  ).toBe(2)
  expect((await send(as(editor), `POST ${path}`, { file: 'x' }, token)).status).toBe(415)
  const redirect = await send(as(editor), `GET ${path}/${attachment}/download`)
  expect(redirect.status).toBe(302)
  const download = await send(as(editor), `GET ${redirect.headers.get('Location')}`)
  expect(download.body).toBe('again')
  expect(download.headers.get('Content-Disposition')).toMatch(/^attachment/)
  expect(
    (await send(as(editor), `GET /wiki/api/v2/pages/${id}/attachments`)).body.results?.[0],
  ).toMatchObject({ id: attachment, fileSize: 5 })
  value(site.trashPage(editor.accountId, id))
  expect((await send(as(editor), `GET ${redirect.headers.get('Location')}`)).status).toBe(404)
  expect((await send(as(editor), `GET /wiki/api/v2/attachments/${attachment}`)).status).toBe(404)
  value(site.restorePage(editor.accountId, id))
  expect((await send(as(editor), `DELETE /wiki/api/v2/attachments/${attachment}`)).status).toBe(204)
})

test('permission/check says what a person’s role allows', async () => {
  const { send, editor, reader, publish } = trial
  const path = `POST /wiki/rest/api/content/${publish('Plan').id}/permission/check`
  const check = async (identifier: string, operation: string) =>
    (await send(as(editor), path, { subject: { type: 'user', identifier }, operation })).body.hasPermission
  expect(await check(reader.accountId, 'read')).toBe(true)
  expect(await check(reader.accountId, 'update')).toBe(false)
  expect(await check(editor.accountId, 'delete')).toBe(true)
  expect(await check(editor.accountId, 'administer')).toBe(false)
})

test('a macro’s body is read by its localId, in the version that is asked for', async () => {
  const { send, editor, publish, site } = trial
  const { id } = publish('Plan', document(macro('m', { source: 'a' })))
  value(site.updatePage(editor.accountId, id, { version: 2, body: document(macro('m', { source: 'b' })) }))
  const read = (version: number, name = 'm') =>
    send(as(editor), `GET /wiki/rest/api/content/${id}/history/${version}/macro/id/${name}`)
  expect((await read(1)).body.parameters).toEqual({ source: 'a' })
  expect((await read(2)).body.parameters).toEqual({ source: 'b' })
  expect((await read(2, 'other')).status).toBe(404)
  expect((await read(3)).status).toBe(404)
  expect((await send(as(editor), 'GET /wiki/rest/api/settings/lookandfeel')).body.selected).toBe('global')
})
