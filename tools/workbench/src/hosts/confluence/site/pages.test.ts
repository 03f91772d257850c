import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SiteEvent } from './site.ts'
import { type TrialSite, text, trialSite, value } from './trial-site.ts'

let trial: TrialSite

beforeEach(() => {
  trial = trialSite()
})

afterEach(() => {
  trial.dispose()
})

test('a fresh site has facts, people of every role and a space with a homepage', () => {
  const { site, space } = trial
  expect(site.facts.url).toBe(`https://${site.facts.name}.atlassian.net`)
  expect(site.facts.cloudId).toMatch(/^[0-9a-f-]{36}$/)
  expect(site.people().map((person) => person.role)).toEqual(['admin', 'editor', 'editor', 'reader'])
  expect(site.people().map((person) => person.locale)).toEqual(['en-US', 'de-DE', 'ja-JP', 'fr-FR'])
  expect(space.key).toBe('DEMO')
  expect(site.pages(space.id).map((page) => page.id)).toEqual([space.homepageId])
  expect(site.space('DEMO')).toEqual(site.space(space.id))
})

test('a page is published below the homepage and read back as it was written', () => {
  const { site, space, editor, publish } = trial
  const page = publish('Plan', text('Ship it 🚢'))
  expect(page).toMatchObject({ status: 'current', parentId: space.homepageId, authorId: editor.accountId })
  expect(page.id).toMatch(/^\d+$/)
  expect(site.page(page.id)).toEqual(page)
  expect(page.body).toEqual(text('Ship it 🚢'))
})

test('a new version keeps the old ones readable with their titles', () => {
  const { site, editor, otherEditor, publish } = trial
  const { id } = publish('Plan', text('one'))
  value(
    site.updatePage(otherEditor.accountId, id, {
      version: 2,
      title: 'Plan B',
      body: text('two'),
      message: 'Changed',
    }),
  )
  expect(site.page(id)).toMatchObject({ title: 'Plan B', body: text('two') })
  expect(site.page(id, { version: 1 })).toMatchObject({ title: 'Plan', body: text('one') })
  expect(site.page(id, { version: 3 })).toBeUndefined()
  expect(site.versions(id).map(({ number, authorId, message }) => [number, authorId, message])).toEqual([
    [2, otherEditor.accountId, 'Changed'],
    [1, editor.accountId, ''],
  ])
})

test('a version that is not the next one is a conflict and changes nothing', () => {
  const { site, editor, publish } = trial
  const page = publish('Plan', text('one'))
  for (const version of [0, 1, 3, 2.5])
    expect(site.updatePage(editor.accountId, page.id, { version, body: text('two') })).toEqual({
      ok: false,
      refusal: { code: 'VERSION_CONFLICT', current: 1 },
    })
  expect(site.page(page.id)).toEqual(page)
})

test('a title is taken once in a space, whatever its case', () => {
  const { site, space, admin, editor, publish } = trial
  publish('Ärger')
  const again = { spaceId: space.id, title: 'ärGER ', body: text('') }
  expect(site.createPage(editor.accountId, again)).toEqual({
    ok: false,
    refusal: { code: 'TITLE_TAKEN', title: 'ärGER' },
  })
  const other = value(site.createSpace(admin.accountId, { key: 'OTHER', name: 'Other' }))
  expect(site.createPage(editor.accountId, { ...again, spaceId: other.id })).toMatchObject({ ok: true })
})

test('readers and strangers write nothing', () => {
  const { site, space, reader, publish } = trial
  const { id } = publish('Plan')
  const refusal = { ok: false, refusal: { code: 'FORBIDDEN' } }
  for (const by of [reader.accountId, 'nobody']) {
    expect(site.createPage(by, { spaceId: space.id, title: 'Mine', body: text('') })).toEqual(refusal)
    expect(site.updatePage(by, id, { version: 2 })).toEqual(refusal)
    expect(site.saveDraft(by, id, { title: 'x', body: text('') })).toEqual(refusal)
    expect(site.trashPage(by, id)).toEqual(refusal)
    expect(site.createSpace(by, { key: 'X', name: 'X' })).toEqual(refusal)
    expect(site.labels.add(by, id, [{ name: 'x' }])).toEqual(refusal)
  }
})

test('a page moves below another, but not below itself', () => {
  const { site, space, editor, publish } = trial
  const a = publish('A')
  const b = value(
    site.createPage(editor.accountId, { spaceId: space.id, parentId: a.id, title: 'B', body: text('') }),
  )
  expect(site.updatePage(editor.accountId, a.id, { version: 2, parentId: b.id })).toMatchObject({ ok: false })
  const c = publish('C')
  value(site.updatePage(editor.accountId, b.id, { version: 2, parentId: c.id }))
  expect(site.pages(space.id).map(({ title, parentId }) => [title, parentId])).toEqual([
    ['Demo', null],
    ['A', space.homepageId],
    ['C', space.homepageId],
    ['B', c.id],
  ])
})

test('bodies that are no ADF, empty titles and unknown parents are refused in words', () => {
  const { site, space, editor } = trial
  const page = { spaceId: space.id, title: 'T', body: text('') }
  const refusals = [
    site.createPage(editor.accountId, { ...page, title: '  ' }),
    site.createPage(editor.accountId, { ...page, title: 'x'.repeat(256) }),
    site.createPage(editor.accountId, { ...page, parentId: '1' }),
    site.createPage(editor.accountId, { ...page, body: { ...page.body, content: [{ type: 'text' }] } }),
  ]
  expect(refusals.map((result) => (result.ok ? '' : result.refusal.code))).toEqual(Array(4).fill('INVALID'))
  expect(site.pages(space.id)).toHaveLength(1)
})

test('each change is told once, after it is kept', () => {
  const { site, admin, editor, publish } = trial
  const events: SiteEvent[] = []
  const stop = site.onEvent((event) => events.push(event))
  const { id } = publish('Plan')
  value(site.updatePage(editor.accountId, id, { version: 2 }))
  value(site.trashPage(editor.accountId, id))
  value(site.restorePage(editor.accountId, id))
  value(site.trashPage(editor.accountId, id))
  value(site.purgePage(admin.accountId, id))
  stop()
  publish('Silent')
  expect(events.map((event) => event.eventType.replace('avi:confluence:', ''))).toEqual([
    'created:page',
    'updated:page',
    'trashed:page',
    'restored:page',
    'trashed:page',
    'deleted:page',
  ])
  expect(events.every((event) => event.page.id === id && !('body' in event.page))).toBe(true)
})

test('an app has one account of its own, which is no person of the site', () => {
  const { site } = trial
  const account = site.appAccount('ari:cloud:ecosystem::app/1', 'Diagrams')
  expect(site.appAccount('ari:cloud:ecosystem::app/1')).toEqual(account)
  expect(site.person(account.accountId)).toEqual(account)
  expect(site.people().some((person) => person.accountId === account.accountId)).toBe(false)
})
