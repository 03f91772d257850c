import { expect, test } from 'vitest'
import { appOfExtensionKey, macroChanges, macrosOf, withLocalIds } from './macros.ts'
import { document, macro, text, trialApp, trialSite, value } from './trial-site.ts'

test('a macro is owned by the app before “/static/”, written as an ari or as a bare uuid with its environment', () => {
  expect(appOfExtensionKey(`${trialApp}/static/diagram`)).toBe(trialApp)
  expect(appOfExtensionKey('6c1b3b1e/env-1/static/diagram')).toBe('ari:cloud:ecosystem::app/6c1b3b1e')
  expect(appOfExtensionKey('toc')).toBe(null)
})

test('macros are found at any depth', () => {
  const nested = document({
    type: 'panel',
    content: [
      {
        type: 'bodiedExtension',
        attrs: { extensionKey: `${trialApp}/static/a`, localId: 'out' },
        content: [macro('in', { a: 1 })],
      },
    ],
  })
  expect(macrosOf(nested).map(({ localId, configuration }) => [localId, configuration])).toEqual([
    ['out', ''],
    ['in', '{"a":1}'],
  ])
})

test('what came, changed and went is told, and what stayed is not', () => {
  const before = document(
    macro('a', { v: 1 }),
    macro('b', { v: 1 }),
    macro('c', { v: 1 }),
    macro('d', undefined),
  )
  const after = document(
    macro('c', { v: 2 }),
    macro('e', { v: 1 }),
    macro('a', { v: 1 }),
    macro('f', undefined),
  )
  const changes = macroChanges(before, after).map(
    ({ operation, macro: { localId } }) => `${operation} ${localId}`,
  )
  expect(changes).toEqual(['stored c', 'stored e', 'deleted b'])
})

test('a copied macro with its twin’s localId is told apart from it', () => {
  const twice = document(macro('a', { v: 1 }), macro('a', { v: 1 }))
  expect(macroChanges(document(macro('a', { v: 1 })), twice)).toHaveLength(1)
  expect(macroChanges(twice, document(macro('a', { v: 1 })))).toMatchObject([{ operation: 'deleted' }])
})

test('a macro without a localId gets one when the page is saved', () => {
  const bare = { type: 'extension', attrs: { extensionKey: `${trialApp}/static/x` } }
  const named = withLocalIds(document(bare, macro('kept', {})), () => 'new')
  expect(macrosOf(named).map(({ localId }) => localId)).toEqual(['new', 'kept'])
  expect(withLocalIds(text('x'), () => 'new')).toEqual(text('x'))
})

test('the ledger tells under the app’s name what a page stores of it, and that a purge deletes it', () => {
  const trial = trialSite()
  const { site, ledger, admin, editor, publish } = trial
  const { id } = publish('Plan', document(macro('m', { source: 'grün' })))
  value(site.updatePage(editor.accountId, id, { version: 2, title: 'Same macros' }))
  value(site.updatePage(editor.accountId, id, { version: 3, body: document(macro('m', { source: 'b' })) }))
  value(site.trashPage(editor.accountId, id))
  value(site.purgePage(admin.accountId, id))
  const entries = ledger.entries({ app: trialApp, channel: 'storage' })
  trial.dispose()
  const where = { where: 'macro configuration', pageId: id, localId: 'm' }
  expect(entries.map((entry) => entry.data)).toEqual([
    { operation: 'stored', ...where, bytes: 18, body: '{"source":"grün"}' },
    { operation: 'stored', ...where, bytes: 14, body: '{"source":"b"}' },
    // Versions 1, 2 and 3: one entry for the macro, with the bytes of all.
    { operation: 'deleted', ...where, bytes: 50 },
  ])
})

test('a draft’s macros are told as a draft’s, and gone when it is published', () => {
  const trial = trialSite()
  const { site, ledger, editor, publish } = trial
  const { id } = publish('Plan')
  const body = document(macro('m', { source: 'a' }))
  value(site.saveDraft(editor.accountId, id, { title: 'Plan', body }))
  value(site.saveDraft(editor.accountId, id, { title: 'Plan', body }))
  value(site.updatePage(editor.accountId, id, { version: 2, body }))
  const told = ledger.entries({ channel: 'storage' }).map(({ data }) => `${data.operation} ${data.where}`)
  trial.dispose()
  expect(told).toEqual([
    'stored macro configuration in a draft',
    'deleted macro configuration in a draft',
    'stored macro configuration',
  ])
})
