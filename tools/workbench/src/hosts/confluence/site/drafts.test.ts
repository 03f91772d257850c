import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TrialSite, text, trialSite, value } from './trial-site.ts'

let trial: TrialSite

beforeEach(() => {
  trial = trialSite()
})

afterEach(() => {
  trial.dispose()
})

test('a draft is kept for each person and goes when they publish', () => {
  const { site, editor, otherEditor, publish } = trial
  const { id } = publish('Plan', text('one'))
  value(site.saveDraft(editor.accountId, id, { title: 'Plan', body: text('mine') }))
  value(site.saveDraft(otherEditor.accountId, id, { title: 'Plan', body: text('yours') }))
  expect(site.draft(editor.accountId, id)).toEqual({ title: 'Plan', body: text('mine'), basedOn: 1 })
  expect(site.page(id, { status: 'draft', by: otherEditor.accountId })?.body).toEqual(text('yours'))
  expect(site.page(id)?.body).toEqual(text('one'))
  value(site.updatePage(editor.accountId, id, { version: 2, body: text('mine') }))
  expect(site.draft(editor.accountId, id)).toBeUndefined()
  expect(site.draft(otherEditor.accountId, id)?.body).toEqual(text('yours'))
})

test('of two editors at once the second sees the conflict and keeps their text', () => {
  const { site, editor, otherEditor, publish } = trial
  const { id } = publish('Plan', text('one'))
  value(site.saveDraft(otherEditor.accountId, id, { title: 'Plan', body: text('second'), basedOn: 1 }))
  value(site.updatePage(editor.accountId, id, { version: 2, body: text('first') }))
  value(site.saveDraft(otherEditor.accountId, id, { title: 'Plan', body: text('second!') }))
  const draft = site.draft(otherEditor.accountId, id)
  expect(draft).toEqual({ title: 'Plan', body: text('second!'), basedOn: 1 })
  const published = site.updatePage(otherEditor.accountId, id, {
    version: 1 + (draft?.basedOn ?? 0),
    body: text('second!'),
  })
  expect(published).toEqual({ ok: false, refusal: { code: 'VERSION_CONFLICT', current: 2 } })
  expect(site.draft(otherEditor.accountId, id)?.body).toEqual(text('second!'))
  expect(site.page(id)?.body).toEqual(text('first'))
})

test('a new page is its author’s draft until it is published', () => {
  const { site, space, editor, otherEditor } = trial
  const page = value(
    site.createPage(editor.accountId, { spaceId: space.id, title: '', body: text('…'), status: 'draft' }),
  )
  expect(page).toMatchObject({ status: 'draft', version: { number: 0 } })
  expect(site.page(page.id)).toBeUndefined()
  expect(site.pages(space.id)).toHaveLength(1)
  expect(site.draft(otherEditor.accountId, page.id)).toBeUndefined()
  expect(site.page(page.id, { status: 'draft', by: otherEditor.accountId })).toBeUndefined()
  expect(site.updatePage(otherEditor.accountId, page.id, { version: 1, title: 'Stolen' })).toMatchObject({
    ok: false,
  })
  value(site.saveDraft(editor.accountId, page.id, { title: 'New', body: text('typed') }))
  expect(site.draft(editor.accountId, page.id)).toEqual({ title: 'New', body: text('typed'), basedOn: 0 })
  const published = value(site.updatePage(editor.accountId, page.id, { version: 1 }))
  expect(published).toMatchObject({
    title: 'New',
    body: text('typed'),
    status: 'current',
    version: { number: 1 },
  })
  expect(site.versions(page.id).map((version) => version.number)).toEqual([1])
})

test('a discarded draft is gone, and with it a page that was nothing else', () => {
  const { site, space, editor, otherEditor, publish } = trial
  const { id } = publish('Plan', text('one'))
  value(site.saveDraft(editor.accountId, id, { title: 'Plan', body: text('mine') }))
  site.discardDraft(otherEditor.accountId, id)
  expect(site.draft(editor.accountId, id)).toBeDefined()
  site.discardDraft(editor.accountId, id)
  expect(site.draft(editor.accountId, id)).toBeUndefined()
  expect(site.page(id)).toBeDefined()
  const fresh = value(
    site.createPage(editor.accountId, { spaceId: space.id, title: 'New', body: text(''), status: 'draft' }),
  )
  site.discardDraft(otherEditor.accountId, fresh.id)
  expect(site.page(fresh.id, { status: 'draft' })).toBeDefined()
  site.discardDraft(editor.accountId, fresh.id)
  expect(site.page(fresh.id, { status: 'draft' })).toBeUndefined()
})

test('a person finds their own drafts in a space, of new and of published pages, the newest first', () => {
  const { site, space, editor, otherEditor, publish } = trial
  const { id } = publish('Plan', text('one'))
  const fresh = value(
    site.createPage(editor.accountId, { spaceId: space.id, title: 'New', body: text(''), status: 'draft' }),
  )
  value(site.saveDraft(editor.accountId, id, { title: 'Plan B', body: text('mine') }))
  expect(site.drafts(editor.accountId, space.id)).toEqual([
    { pageId: id, title: 'Plan B', savedAt: expect.stringMatching(/^2026-/), isNew: false },
    { pageId: fresh.id, title: 'New', savedAt: expect.stringMatching(/^2026-/), isNew: true },
  ])
  expect(site.drafts(otherEditor.accountId, space.id)).toEqual([])
  value(site.updatePage(editor.accountId, fresh.id, { version: 1 }))
  value(site.trashPage(editor.accountId, id))
  expect(site.drafts(editor.accountId, space.id)).toEqual([])
})
