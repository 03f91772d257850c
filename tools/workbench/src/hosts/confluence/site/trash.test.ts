import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { document, macro, type TrialSite, text, trialSite, value } from './trial-site.ts'

let trial: TrialSite

beforeEach(() => {
  trial = trialSite({ onDisk: true })
})

afterEach(() => {
  trial.dispose()
})

function fileBytes(): Buffer {
  const folder = trial.store.folder ?? ''
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
}

test('a trashed page leaves the tree, its children move up, and it comes back under its parent', () => {
  const { site, space, editor, publish } = trial
  const parent = publish('Parent')
  const below = (title: string, parentId: string) =>
    value(site.createPage(editor.accountId, { spaceId: space.id, parentId, title, body: text('') }))
  const page = below('Page', parent.id)
  const child = below('Child', page.id)
  value(site.trashPage(editor.accountId, page.id))
  expect(site.page(page.id)).toBeUndefined()
  expect(site.page(page.id, { status: 'trashed' })?.title).toBe('Page')
  expect(site.trash(space.id).map(({ id }) => id)).toEqual([page.id])
  expect(site.page(child.id)?.parentId).toBe(parent.id)
  expect(value(site.restorePage(editor.accountId, page.id))).toMatchObject({
    status: 'current',
    parentId: parent.id,
  })
  expect(site.trash(space.id)).toEqual([])
})

test('a page whose parent is gone comes back where the parent’s children went', () => {
  const { site, space, admin, editor, publish } = trial
  const parent = publish('Parent')
  const page = value(
    site.createPage(editor.accountId, {
      spaceId: space.id,
      parentId: parent.id,
      title: 'Page',
      body: text(''),
    }),
  )
  value(site.trashPage(editor.accountId, page.id))
  value(site.trashPage(editor.accountId, parent.id))
  value(site.purgePage(admin.accountId, parent.id))
  expect(value(site.restorePage(editor.accountId, page.id)).parentId).toBe(space.homepageId)
})

test('a page does not come back while its title is taken', () => {
  const { site, editor, publish } = trial
  const { id } = publish('Plan')
  value(site.trashPage(editor.accountId, id))
  publish('plan')
  expect(site.restorePage(editor.accountId, id)).toEqual({
    ok: false,
    refusal: { code: 'TITLE_TAKEN', title: 'Plan' },
  })
})

test('only what is in the trash is purged, and only by an administrator', () => {
  const { site, space, admin, editor, publish } = trial
  const { id } = publish('Plan')
  expect(site.purgePage(admin.accountId, id)).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } })
  value(site.trashPage(editor.accountId, id))
  expect(site.purgePage(editor.accountId, id)).toEqual({ ok: false, refusal: { code: 'FORBIDDEN' } })
  value(site.purgePage(admin.accountId, id))
  expect(site.page(id, { status: 'trashed' })).toBeUndefined()
  expect(site.trashPage(admin.accountId, space.homepageId ?? '')).toMatchObject({
    refusal: { code: 'INVALID' },
  })
})

test('after a purge no byte of the page is in the store’s files: title, versions, drafts, files, comments, properties', () => {
  const { site, space, admin, editor, otherEditor, publish } = trial
  const needle = (name: string) => `Geheim-${name}-9f3k`
  const long = (name: string) => needle(name).repeat(2000)
  publish('Before', text('Stays'))
  const { id } = publish(needle('title1'), document(macro('m', { source: long('source1') })))
  value(
    site.updatePage(editor.accountId, id, {
      version: 2,
      title: needle('title2'),
      body: document(macro('m', { source: long('source2'), svg: needle('picture') })),
      message: needle('message'),
    }),
  )
  for (const round of ['draft1', 'draft2', 'draft3'])
    value(
      site.saveDraft(otherEditor.accountId, id, { title: needle(`${round}title`), body: text(long(round)) }),
    )
  value(site.saveDraft(editor.accountId, id, { title: 'x', body: text(needle('discarded')) }))
  site.discardDraft(editor.accountId, id)
  value(site.labels.add(editor.accountId, id, [{ name: needle('label') }]))
  value(site.properties.create(editor.accountId, id, { key: needle('key'), value: { a: needle('value') } }))
  const content = new TextEncoder().encode(long('file'))
  value(
    site.attachments.put(editor.accountId, id, { title: needle('name'), mediaType: 'text/plain', content }),
  )
  const comment = value(
    site.comments.create(editor.accountId, {
      pageId: id,
      kind: 'inline',
      body: text(needle('comment')),
      selection: needle('selection'),
    }),
  )
  value(
    site.comments.create(editor.accountId, {
      pageId: id,
      kind: 'inline',
      parentId: comment.id,
      body: text(needle('answer')),
    }),
  )
  publish('After', text('Stays too'))
  expect(fileBytes().includes('Geheim-source1-9f3k')).toBe(true)
  value(site.trashPage(editor.accountId, id))
  value(site.purgePage(admin.accountId, id))
  const bytes = fileBytes()
  expect(bytes.includes('Geheim')).toBe(false)
  expect(bytes.includes('geheim')).toBe(false)
  expect(bytes.includes('Stays too')).toBe(true)
  expect(site.pages(space.id).map(({ title }) => title)).toEqual(['Demo', 'Before', 'After'])
})

test('a new page that its author throws away leaves no byte either', () => {
  const { site, space, editor } = trial
  const page = {
    spaceId: space.id,
    title: 'Geheim',
    body: text('Geheim'.repeat(3000)),
    status: 'draft',
  } as const
  const { id } = value(site.createPage(editor.accountId, page))
  value(site.saveDraft(editor.accountId, id, { title: 'Geheim', body: text('Geheim') }))
  site.discardDraft(editor.accountId, id)
  expect(fileBytes().toString('latin1')).not.toMatch(/geheim/i)
})

test('an id is not given again after its page was purged', () => {
  const { site, admin, publish } = trial
  const { id } = publish('Plan')
  value(site.trashPage(admin.accountId, id))
  value(site.purgePage(admin.accountId, id))
  expect(Number(publish('Plan').id)).toBeGreaterThan(Number(id))
})
