import { expect, test } from 'vitest'
import { ada, startTrial } from '../../apps-script/trial.ts'
import { createCards } from '../../cards/cards.ts'
import { createDocs } from '../../docs/create-docs.ts'
import { createSheets } from '../../sheets/create-sheets.ts'
import { parsePlace } from '../../windows/parse-message.ts'

test('a card that is opened in a document reaches that document', async () => {
  const trial = startTrial({ engine: 'vm' })
  const clock = { now: () => new Date() }
  const { id } = createDocs({ store: trial.store, ledger: trial.ledger, clock }).create(
    { email: ada.email },
    { title: 'Open here' },
  )
  const project = trial.project({
    'appsscript.json': { addOns: { docs: { homepageTrigger: { runFunction: 'home' } } } },
    'Code.gs': `function home() {
      const file = DocumentApp.getActiveDocument()
      return { header: { title: file ? file.getName() : 'No file' } }
    }`,
  })
  const cards = createCards({ executions: trial.executions, clock })
  const titled = (title: string) => ({ kind: 'cards', cards: [{ header: { title } }] })
  const container = { kind: 'document', id } as const
  expect(await cards.open(project, ada, { app: 'DOCS', container })).toEqual(titled('Open here'))
  expect(await cards.open(project, ada, { app: 'DOCS' })).toEqual(titled('No file'))
  await trial.dispose()
})

test('a card that is opened in a spreadsheet reaches that spreadsheet', async () => {
  const trial = startTrial({ engine: 'vm' })
  const clock = { now: () => new Date() }
  const sheets = createSheets({ store: trial.store, ledger: trial.ledger, clock })
  const { id } = sheets.create({ email: ada.email }, { title: 'Costs' })
  const project = trial.project({
    'appsscript.json': { addOns: { sheets: { homepageTrigger: { runFunction: 'home' } } } },
    'Code.gs':
      'function home() { return { header: { title: SpreadsheetApp.getActiveSpreadsheet().getName() } } }',
  })
  const cards = createCards({ executions: trial.executions, clock })
  expect(cards.isIn(project, 'SHEETS')).toBe(true)
  const container = { kind: 'spreadsheet', id } as const
  expect(await cards.open(project, ada, { app: 'SHEETS', container })).toEqual({
    kind: 'cards',
    cards: [{ header: { title: 'Costs' } }],
  })
  await trial.dispose()
})

test('where a person is in a file is read, and nothing else', () => {
  expect(parsePlace({ cursor: { element: 'p1', offset: 2 } })).toEqual({
    cursor: { element: 'p1', offset: 2 },
  })
  expect(parsePlace({ cursor: 'p1' })).toBeUndefined()
  expect(parsePlace(undefined)).toBeUndefined()
})
