import { expect, test } from 'vitest'
import { body, opened } from '../../../../test/pages-bench.ts'

test('a reader sees the page as text, without anything to change it with', async () => {
  const { ask, path } = await opened()
  const markup = await (await ask(path, { as: 'reader' })).text()
  expect(markup).toContain('Kept &lt;b&gt;')
  expect(markup).not.toContain('/trash"')
  expect(markup).not.toContain('/pages/edit/')
  expect(markup).not.toContain('create-form')
})

test('the server refuses a reader what the pages do not offer', async () => {
  const { ask, page, site } = await opened()
  const publish = await ask(`/api/pages/${page.id}/publish`, {
    as: 'reader',
    method: 'POST',
    json: { title: 'X', body, version: 2 },
  })
  const trash = await ask(`/api/pages/${page.id}/trash`, { as: 'reader', method: 'POST', json: {} })
  expect([publish.status, trash.status]).toEqual([403, 403])
  expect((await ask(`/wiki/spaces/DEMO/pages/edit/${page.id}`, { as: 'reader' })).status).toBe(403)
  expect(site.page(page.id)?.version.number).toBe(1)
})

test('a change that another site asks for is refused, and so is one without an origin', async () => {
  const { ask, page, site } = await opened()
  for (const from of ['http://127.0.0.1:4401', 'https://evil.example', 'null', '']) {
    expect((await ask(`/api/pages/${page.id}/trash`, { method: 'POST', json: {}, from })).status).toBe(403)
  }
  expect(site.page(page.id)).toBeDefined()
})

test('the second to publish is told who was first, and both texts are kept', async () => {
  const { ask, page, site, by } = await opened()
  const first = await ask(`/api/pages/${page.id}/publish`, {
    as: 'admin',
    method: 'POST',
    json: { title: 'A page', body, version: 2 },
  })
  expect(first.status).toBe(200)
  await ask(`/api/pages/${page.id}/draft`, { method: 'PUT', json: { title: 'Mine', body, basedOn: 1 } })
  const second = await ask(`/api/pages/${page.id}/publish`, {
    method: 'POST',
    json: { title: 'Mine', body, version: 2 },
  })
  expect(second.status).toBe(409)
  expect(await second.json()).toMatchObject({
    code: 'VERSION_CONFLICT',
    current: 2,
    by: site.person(by('admin'))?.name,
  })
  expect(site.draft(by('editor'), page.id)?.title).toBe('Mine')
  expect(
    (
      await ask(`/api/pages/${page.id}/publish`, {
        method: 'POST',
        json: { title: 'Mine', body, version: 3 },
      })
    ).status,
  ).toBe(200)
})

test('a page goes to the trash, comes back, and is deleted for ever', async () => {
  const { ask, page, site, space } = await opened()
  const gone = await ask(`/api/pages/${page.id}/trash`, { method: 'POST', form: 'x=' })
  expect([gone.status, gone.headers.get('location')]).toEqual([303, `/wiki/spaces/${space.key}`])
  expect(await (await ask(`/wiki/spaces/${space.key}/trash`)).text()).toContain('A page')
  await ask(`/api/pages/${page.id}/restore`, { method: 'POST', form: 'x=' })
  expect(site.page(page.id)?.title).toBe('A page')
  await ask(`/api/pages/${page.id}/trash`, { method: 'POST', form: 'x=' })
  const purged = await ask(`/api/pages/${page.id}/purge`, { as: 'admin', method: 'POST', form: 'x=' })
  expect([purged.status, purged.headers.get('location')]).toEqual([303, `/wiki/spaces/${space.key}/trash`])
  expect(site.trash(space.id)).toEqual([])
})

test('an older version is shown and made the current one again', async () => {
  const { ask, page, site } = await opened()
  await ask(`/api/pages/${page.id}/publish`, { method: 'POST', json: { title: 'Changed', body, version: 2 } })
  expect(await (await ask(`/wiki/spaces/DEMO/pages/history/${page.id}/1`)).text()).toContain('Version 1 by')
  await ask(`/api/pages/${page.id}/versions/1/restore`, { method: 'POST', form: 'x=' })
  expect(site.page(page.id)).toMatchObject({ title: 'A page', version: { number: 3 } })
})

test('the switch of user and colours is a cookie of this site alone and comes back to the page', async () => {
  const { ask, by } = await opened()
  const form = `person=${by('reader')}&theme=dark&return=/wiki/spaces/DEMO`
  const answer = await ask('/api/session', { method: 'POST', form })
  expect(answer.headers.get('location')).toBe('/wiki/spaces/DEMO')
  expect(answer.headers.get('set-cookie')).toMatch(/person=.*HttpOnly; SameSite=Strict.*theme=dark/)
  const away = await ask('/api/session', { method: 'POST', form: 'return=//evil.example' })
  expect(away.headers.get('location')).toBe('/')
})

test('a macro becomes a place and data for its frame, and one without its app is named', async () => {
  const { ask, site, by, space, forge } = await opened()
  const macro = (extensionKey: string) => ({
    type: 'extension',
    attrs: {
      extensionType: 'com.atlassian.ecosystem',
      extensionKey,
      localId: 'm1',
      parameters: { guestParams: { text: '</script>' } },
    },
  })
  const content = [
    macro(`${forge.apps()[0]?.id}/static/note`),
    macro('ari:cloud:ecosystem::app/2/static/gone'),
  ]
  const made = site.createPage(by('editor'), {
    spaceId: space.id,
    title: 'Macros',
    body: { version: 1, type: 'doc', content },
  })
  const id = made.ok ? made.value.id : ''
  await ask(`/api/pages/${id}/heights`, { method: 'POST', json: { m1: 333, m2: -1 } })
  const markup = await (await ask(`/wiki/spaces/DEMO/pages/${id}`)).text()
  expect(markup).toContain('data-frame="0" data-local-id="m1" style="height:333px"')
  expect(markup).toContain('The app of the macro “gone” is not installed')
  expect(markup).toContain('\\u003c/script>')
})

test('only an administrator changes what apps may do', async () => {
  const { ask, forge } = await opened()
  const path = `/api/admin/apps/${encodeURIComponent(forge.apps()[0]?.id ?? '')}`
  expect((await ask(`${path}/analytics`, { method: 'POST', json: { on: false } })).status).toBe(403)
  expect((await ask(`${path}/analytics`, { as: 'admin', method: 'POST', form: 'on=false' })).status).toBe(303)
  expect(forge.isAnalyticsOn('')).toBe(false)
  expect(
    (await ask(`${path}/variables`, { as: 'admin', method: 'POST', json: { key: 'A B', value: 'x' } }))
      .status,
  ).toBe(400)
  await ask(`${path}/variables`, { as: 'admin', method: 'POST', json: { key: 'KEY', value: 'secret-value' } })
  const markup = await (await ask('/admin', { as: 'admin' })).text()
  expect(markup).toContain('strict policy')
  expect(markup).toContain('KEY')
  expect(markup).not.toContain('secret-value')
})

test('the ledger is JSON', async () => {
  const { ask, ledger } = await opened()
  ledger.clear()
  const { seq } = ledger.record({ app: 'a', channel: 'log', outcome: 'done', summary: 'first', data: {} })
  ledger.record({ app: 'b', channel: 'egress', outcome: 'refused', summary: 'second', data: {} })
  expect(await (await ask('/api/ledger?channel=egress')).json()).toMatchObject({
    entries: [{ summary: 'second' }],
  })
  expect(await (await ask(`/api/ledger?after=${seq}`)).json()).toMatchObject({
    entries: [{ summary: 'second' }],
  })
})

test('an address that leads nowhere gets a page in words, and a script gets JSON', async () => {
  const { ask } = await opened()
  const page = await ask('/wiki/nope')
  expect([page.status, await page.text()]).toEqual([
    404,
    expect.stringContaining('There is no page at this address'),
  ])
  const json = await ask('/api/nope', { method: 'POST', json: {} })
  expect([json.status, json.headers.get('content-type')]).toEqual([404, expect.stringContaining('json')])
})

test('host pages load scripts of their own only', async () => {
  const { ask, path } = await opened()
  const policy = (await ask(path)).headers.get('content-security-policy')
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain('frame-src http://127.0.0.1:*')
  expect(policy).not.toContain('unsafe-eval')
})

test('a file that is attached comes back as what it is, and can run nothing', async () => {
  const { ask, page } = await opened()
  const put = await ask(`/api/pages/${page.id}/files?name=${encodeURIComponent('ä b.html')}`, {
    method: 'POST',
    json: '<script>',
  })
  const { url } = await put.json()
  const file = await ask(url)
  expect(file.headers.get('content-disposition')).toBe('attachment')
  expect(file.headers.get('content-security-policy')).toContain('sandbox')
})

test('a macro’s own icon is a picture of the host that can run nothing', async () => {
  const { ask } = await opened()
  const { macros } = await (await ask('/api/macros')).json()
  const icon = await ask(macros[0].iconUrl)
  expect([icon.status, icon.headers.get('content-type')]).toEqual([
    200,
    expect.stringMatching(/^image\/svg\+xml/),
  ])
  expect(icon.headers.get('content-security-policy')).toContain('sandbox')
  expect((await ask(macros[0].iconUrl.replace('/note/', '/gone/'))).status).toBe(404)
})

test('a draft that was never published is in its writer’s sidebar, and in nobody else’s', async () => {
  const { ask, path } = await opened()
  const made = await ask('/api/pages', { method: 'POST', json: { title: 'Half written' } })
  const { id } = await made.json()
  const link = `href="/wiki/spaces/DEMO/pages/edit/${id}"`
  expect(await (await ask(path)).text()).toContain(link)
  expect(await (await ask(path, { as: 'admin' })).text()).not.toContain(link)
  await ask(`/api/pages/${id}/draft`, { method: 'DELETE' })
  expect(await (await ask(path)).text()).not.toContain('Half written')
})

test('on a full disk a draft is refused in words, what was saved stays, and it is saved once there is room', async () => {
  const { ask, page, site, by, store } = await opened()
  const save = (title: string, content: string) =>
    ask(`/api/pages/${page.id}/draft`, {
      method: 'PUT',
      json: {
        title,
        body: { ...body, content: [{ type: 'paragraph', content: [{ type: 'text', text: content }] }] },
      },
    })
  await save('First', 'short')
  store.db.pragma('max_page_count = 1')
  const refused = await save('Second', 'long '.repeat(50_000))
  expect([refused.status, (await refused.json()).message]).toEqual([
    507,
    expect.stringMatching(/disk is full/),
  ])
  const publish = { title: 'Second', body, version: 2, message: 'long '.repeat(50_000) }
  const alsoRefused = await ask(`/api/pages/${page.id}/publish`, { method: 'POST', json: publish })
  expect(alsoRefused.status).toBe(507)
  expect(site.page(page.id)?.version.number).toBe(1)
  expect(site.draft(by('editor'), page.id)?.title).toBe('First')
  store.db.pragma('max_page_count = 1000000')
  expect((await save('Second', 'long '.repeat(50_000))).status).toBe(200)
})
