import { afterEach, beforeEach, expect, test } from 'vitest'
import { text, value } from '../trial-site.ts'
import { as, trialRest } from './trial-rest.ts'

let trial: ReturnType<typeof trialRest>

beforeEach(() => {
  trial = trialRest()
})

afterEach(() => {
  trial.dispose()
})

test('a page is made, read in every form, changed, trashed, restored and purged', async () => {
  const { send, space, editor, admin } = trial
  const me = as(editor)
  const made = await send(me, 'POST /wiki/api/v2/pages', {
    spaceId: Number(space.id),
    status: 'current',
    title: 'Ä plan',
    body: { storage: { representation: 'storage', value: '<p>one</p>' } },
  })
  expect(made).toMatchObject({
    status: 200,
    body: { title: 'Ä plan', parentId: space.homepageId, version: { number: 1 } },
  })
  const page = `/wiki/api/v2/pages/${made.body.id}`
  const adf = await send(me, `GET ${page}?body-format=atlas_doc_format`)
  expect(JSON.parse(String(adf.body.body?.atlas_doc_format?.value))).toEqual(text('one'))
  expect((await send(me, `GET ${page}?body-format=view`)).body.body).toMatchObject({
    view: { value: '<p>one</p>' },
  })
  expect((await send(me, `GET ${page}`)).body.body).toEqual({})
  const changed = await send(me, `PUT ${page}`, {
    id: made.body.id,
    status: 'current',
    title: 'Plan',
    body: { representation: 'atlas_doc_format', value: JSON.stringify(text('two')) },
    version: { number: 2, message: 'Said why' },
  })
  expect(changed.body).toMatchObject({ title: 'Plan', version: { number: 2, message: 'Said why' } })
  const versions = await send(me, `GET ${page}/versions?body-format=storage`)
  expect(versions.body).toMatchObject({
    results: [
      { number: 2, page: { title: 'Plan' } },
      { number: 1, page: { title: 'Ä plan' } },
    ],
  })
  expect((await send(me, `DELETE ${page}?purge=true`)).status).toBe(403)
  expect((await send(as(admin), `DELETE ${page}?purge=true`)).status).toBe(404)
  expect((await send(me, `DELETE ${page}`)).status).toBe(204)
  expect((await send(me, `GET ${page}`)).status).toBe(404)
  expect((await send(me, `GET ${page}?status=trashed`)).body).toMatchObject({ status: 'trashed' })
  const restored = await send(me, `PUT ${page}`, {
    id: made.body.id,
    status: 'current',
    title: 'Plan',
    version: { number: 3 },
  })
  expect(restored.body).toMatchObject({ status: 'current', version: { number: 3 } })
  await send(me, `DELETE ${page}`)
  expect((await send(as(admin), `DELETE ${page}?purge=true`)).status).toBe(204)
  expect((await send(me, `GET ${page}?status=trashed`)).status).toBe(404)
})

test('a version that does not follow is a 409 that names the current one, and restores nothing', async () => {
  const { send, editor, publish, site } = trial
  const { id } = publish('Plan')
  const change = { id, status: 'current', title: 'Plan', version: { number: 7 } }
  const conflict = await send(as(editor), `PUT /wiki/api/v2/pages/${id}`, change)
  expect(conflict).toMatchObject({
    status: 409,
    body: { errors: [{ status: 409, code: 'CONFLICT', detail: null }] },
  })
  expect(conflict.body.errors?.[0]?.title).toContain('Current version is: 1')
  value(site.trashPage(editor.accountId, id))
  expect((await send(as(editor), `PUT /wiki/api/v2/pages/${id}`, change)).status).toBe(409)
  expect(site.page(id)).toBeUndefined()
})

test('a draft is its author’s: kept, read with get-draft, published as version 1', async () => {
  const { send, space, editor, otherEditor } = trial
  const draft = await send(as(editor), 'POST /wiki/api/v2/pages', {
    spaceId: space.id,
    status: 'draft',
    title: 'New',
  })
  const path = `/wiki/api/v2/pages/${draft.body.id}`
  expect(draft.body).toMatchObject({ status: 'draft', version: { number: 1 } })
  expect((await send(as(otherEditor), `GET ${path}?get-draft=true`)).status).toBe(404)
  expect((await send(as(editor), `GET ${path}?get-draft=true`)).body).toMatchObject({ status: 'draft' })
  const published = { id: draft.body.id, status: 'current', title: 'New', version: { number: 1 } }
  expect((await send(as(editor), `PUT ${path}`, published)).body).toMatchObject({
    status: 'current',
    version: { number: 1 },
  })
  await send(as(editor), `PUT ${path}`, {
    ...published,
    status: 'draft',
    title: 'Newer',
    version: { number: 2 },
  })
  expect((await send(as(editor), `GET ${path}?get-draft=true`)).body.title).toBe('Newer')
  expect((await send(as(editor), `GET ${path}`)).body.title).toBe('New')
  expect((await send(as(editor), `DELETE ${path}?draft=true`)).status).toBe(204)
  expect((await send(as(editor), `DELETE ${path}?draft=true`)).status).toBe(404)
})

test('a list is read through by its cursor, once each, also while pages are deleted', async () => {
  const { send, editor, publish, site } = trial
  const ids = Array.from({ length: 7 }, (_, at) => publish(`Page ${at}`).id)
  const seen: string[] = []
  for (let next: string | undefined = '/wiki/api/v2/pages?limit=3'; next; ) {
    const { body, headers } = await trial.send(as(editor), `GET ${next}`)
    for (const page of body.results ?? []) seen.push(String(page.id))
    next = body._links?.next
    expect(headers.get('Link') ?? '').toContain(next ? `<${next}>; rel="next"` : '')
    // The last page of this answer goes while the next is still to be asked for.
    if (seen.length === 3) site.trashPage(editor.accountId, seen[2] ?? '')
  }
  expect(seen.filter((id) => ids.includes(id))).toEqual(ids)
  expect((await send(as(editor), 'GET /wiki/api/v2/pages?cursor=nonsense')).status).toBe(400)
  expect((await send(as(editor), 'GET /wiki/api/v2/pages?limit=0')).status).toBe(400)
})

test('lists are filtered and sorted as asked', async () => {
  const { send, editor, space, publish } = trial
  const [a, b] = [publish('B'), publish('A')]
  const titles = async (query: string) => {
    const { body } = await send(as(editor), `GET /wiki/api/v2/${query}`)
    return (body.results ?? []).map((page) => page.title)
  }
  expect(await titles(`pages?id=${a.id},${b.id}&sort=title`)).toEqual(['A', 'B'])
  expect(await titles(`pages?id=${a.id}&id=${b.id}&sort=-id`)).toEqual(['A', 'B'])
  expect(await titles('pages?title=B')).toEqual(['B'])
  expect(await titles('pages?space-id=1')).toEqual([])
  expect(await titles(`spaces/${space.id}/pages?depth=root`)).toEqual(['Demo'])
  expect(await titles(`pages/${space.homepageId}/children`)).toEqual(['B', 'A'])
  expect((await send(as(editor), 'GET /wiki/api/v2/pages?sort=colour')).status).toBe(400)
})

test('malformed requests are refused with what is wrong', async () => {
  const { send, editor, space, publish } = trial
  const { id } = publish('Plan')
  const post = async (body: unknown) => {
    const answer = await send(as(editor), 'POST /wiki/api/v2/pages', body)
    return [answer.status, answer.body.errors?.[0]?.title]
  }
  const page = { spaceId: space.id, title: 'New' }
  expect(await post('{')).toEqual([400, expect.stringContaining('not valid JSON')])
  expect(await post({ title: 'x' })).toEqual([400, expect.stringContaining('spaceId')])
  expect(await post({ ...page, title: 'plan' })).toEqual([400, expect.stringContaining('already exists')])
  expect(await post({ ...page, body: { representation: 'wiki', value: 'h1. x' } })).toEqual([
    400,
    expect.stringContaining('body'),
  ])
  expect(await post({ ...page, body: { representation: 'storage', value: '<p>' } })).toEqual([
    400,
    expect.stringContaining('Error parsing xhtml'),
  ])
  expect(
    await post({ ...page, body: { representation: 'atlas_doc_format', value: '{"type":"doc"}' } }),
  ).toEqual([400, expect.stringContaining('version')])
  expect(await post({ ...page, spaceId: '1' })).toEqual([404, expect.any(String)])
  const mismatch = { id: '1', status: 'current', title: 'x', version: { number: 2 } }
  expect((await send(as(editor), `PUT /wiki/api/v2/pages/${id}`, mismatch)).status).toBe(400)
  expect((await send(as(editor), 'GET /wiki/api/v2/pages/abc')).body.errors?.[0]?.title).toContain(
    'Expected type is long',
  )
})

test('properties, labels, comments and spaces are read and written in their shapes', async () => {
  const { send, editor, space, publish, site } = trial
  const me = as(editor)
  const { id } = publish('Plan')
  const made = await send(me, `POST /wiki/api/v2/pages/${id}/properties`, { key: 'k', value: { a: 1 } })
  const property = `/wiki/api/v2/pages/${id}/properties/${made.body.id}`
  expect((await send(me, `POST /wiki/api/v2/pages/${id}/properties`, { key: 'k', value: 1 })).status).toBe(
    409,
  )
  const changed = { key: 'k', value: 2, version: { number: 2 } }
  expect((await send(me, `PUT ${property}`, changed)).body).toMatchObject({
    value: 2,
    version: { number: 2 },
  })
  expect((await send(me, `PUT ${property}`, changed)).status).toBe(409)
  expect((await send(me, `GET /wiki/api/v2/pages/${id}/properties?key=k`)).body.results).toHaveLength(1)
  expect((await send(me, `DELETE ${property}`)).status).toBe(204)
  expect((await send(me, `GET ${property}`)).status).toBe(404)
  value(site.labels.add(editor.accountId, id, [{ name: 'blue' }]))
  expect((await send(me, `GET /wiki/api/v2/pages/${id}/labels`)).body.results?.[0]).toMatchObject({
    prefix: 'global',
    name: 'blue',
  })
  expect(
    (await send(me, `GET /wiki/api/v2/pages/${id}?include-labels=true`)).body.labels?.results,
  ).toHaveLength(1)
  const body = { representation: 'storage', value: '<p>Hm</p>' }
  const comment = await send(me, 'POST /wiki/api/v2/inline-comments', {
    pageId: id,
    body,
    inlineCommentProperties: { textSelection: 'Plan' },
  })
  expect(comment).toMatchObject({
    status: 201,
    body: { title: 'Re: Plan', properties: { inlineOriginalSelection: 'Plan' } },
  })
  await send(me, 'POST /wiki/api/v2/inline-comments', { parentCommentId: comment.body.id, body })
  const list = await send(me, `GET /wiki/api/v2/pages/${id}/inline-comments?body-format=storage`)
  expect(list.body.results).toHaveLength(1)
  expect((await send(me, `GET /wiki/api/v2/footer-comments/${comment.body.id}`)).status).toBe(404)
  expect((await send(me, 'GET /wiki/api/v2/spaces?keys=DEMO')).body.results?.[0]).toMatchObject({
    id: space.id,
    key: 'DEMO',
  })
  expect((await send(me, `GET /wiki/api/v2/spaces/${space.id}`)).body.homepageId).toBe(space.homepageId)
  expect((await send(me, 'GET /wiki/api/v2/blogposts')).body.results).toEqual([])
})
