import { afterAll, expect, test } from 'vitest'
import { createDocs } from '../../docs/create-docs.ts'
import { createSlides } from '../../slides/create-slides.ts'
import { ada, startTrial } from '../trial.ts'

const trial = startTrial()
const parts = { store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } }
const document = createDocs(parts).create({ email: ada.email }, { title: 'Plan' })
const presentation = createSlides(parts).create({ email: ada.email }, { title: 'Talk' })
afterAll(() => trial.dispose())

const project = trial.project({
  'appsscript.json': {
    oauthScopes: ['documents.currentonly', 'presentations.currentonly'].map(
      (name) => `https://www.googleapis.com/auth/${name}`,
    ),
  },
  'Code.gs': 'function onOpen(e) { return e.source ? [String(e.source), e.source.getName()] : e.source }',
})
const opened = (
  container: { kind: 'document' | 'presentation' | 'spreadsheet'; id: string },
  authMode: 'NONE' | 'LIMITED' = 'LIMITED',
) =>
  trial.run(project, {
    function: 'onOpen',
    kind: 'trigger',
    authMode,
    container,
    args: [{ user: {} }],
    hasSource: true,
  })

test('an event’s source is the file that was opened', async () => {
  expect(await opened({ kind: 'document', id: document.id })).toMatchObject({ value: ['Document', 'Plan'] })
  expect(await opened({ kind: 'presentation', id: presentation.id })).toMatchObject({
    value: ['Presentation', 'Talk'],
  })
})

test('there is no source where the file is gone, its service isn’t built, or nothing is allowed yet', async () => {
  const none = { ok: true, value: undefined }
  expect(await opened({ kind: 'document', id: 'gone' })).toMatchObject(none)
  expect(await opened({ kind: 'spreadsheet', id: 'any' })).toMatchObject(none)
  expect(await opened({ kind: 'document', id: document.id }, 'NONE')).toMatchObject(none)
})
