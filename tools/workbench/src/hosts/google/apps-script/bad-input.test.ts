import { afterAll, expect, test } from 'vitest'
import { createDocs } from '../docs/create-docs.ts'
import { container } from '../files/tree/model.ts'
import { ada, startTrial, type Trial } from './trial.ts'

const limits = { executionMs: 20_000 }
const trials: Readonly<Record<'quickjs' | 'vm', Trial>> = {
  quickjs: startTrial({ engine: 'quickjs', limits }),
  vm: startTrial({ engine: 'vm', limits }),
}
const engines = ['quickjs', 'vm'] as const
afterAll(async () => {
  for (const trial of Object.values(trials)) await trial.dispose()
})
const documentIn = ({ store, ledger }: Trial) => {
  const docs = createDocs({ store, ledger, clock: { now: () => new Date() } })
  return { docs, id: docs.create({ email: ada.email }, { title: 'Bad input' }).id }
}

test.each(engines)('%s: templates that include each other in a circle are named', async (engine) => {
  const trial = trials[engine]
  const project = trial.project({
    'appsscript.json': {},
    'Code.gs': `
      function include(name) { return HtmlService.createTemplateFromFile(name).evaluate().getContent() }
      function main() { return include('a') }`,
    'a.html': '<p><?!= include("b") ?></p>',
    'b.html': '<b><?!= include("a") ?></b>',
  })
  expect(await trial.run(project)).toMatchObject({
    ok: false,
    error: { message: 'The template "a" includes itself: a → b → a. Remove one of the includes.' },
  })
  expect(await trial.try('return "fine"')).toMatchObject({ value: 'fine' })
})

test.each(engines)('%s: a picture of 60 megapixels is refused without being unpacked', async (engine) => {
  const trial = trials[engine]
  const { id } = documentIn(trial)
  // The head of a PNG of 10,000 by 6,000 pixels; its size is all that is looked at.
  const code = `
    const number = (n) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]
    const head = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, ...number(10000), ...number(6000), 8, 6, 0, 0, 0, 0, 0, 0, 0]
    const blob = Utilities.newBlob(head.map((byte) => (byte > 127 ? byte - 256 : byte)), 'image/png', 'large.png')
    DocumentApp.openById('${id}').getBody().appendImage(blob)`
  expect(await trial.try(code)).toMatchObject({ ok: false, error: { name: 'Exception' } })
})

test('what was edited while a dialog was open is found as it is then, and a cursor that is gone is none', async () => {
  const trial = trials.quickjs
  const { docs, id } = documentIn(trial)
  const project = trial.project({
    'appsscript.json': {},
    'Code.gs': `
      function open() { return DocumentApp.getActiveDocument().getBody().appendParagraph('Here').getText() }
      function insert() {
        const file = DocumentApp.getActiveDocument()
        return [file.getBody().getText(), file.getCursor() === null]
      }`,
  })
  const run = (name: string, place = {}) =>
    trial.run(project, { function: name, kind: 'run', container: { kind: 'document', id, place } })
  await run('open')
  const tree = docs.tree(ada.email, id)
  if (!tree.ok) throw new Error('The document is there.')
  const body = tree.value.root.children.find(({ kind }) => kind === 'body')
  const written = body && 'children' in body ? body.children.at(-1) : undefined
  if (!written) throw new Error('The paragraph is there.')
  const cursor = { element: written.id, offset: 0 }
  expect(await run('insert', { cursor })).toMatchObject({ value: ['\nHere', false] })
  // Someone else writes behind it and then takes it away, while the dialog is open.
  const other = { op: 'insert', parent: body?.id ?? '', after: written.id } as const
  const node = container('paragraph', docs.newNodeId(), [])
  const changed = docs.change({ email: ada.email }, id, {
    operations: [
      { ...other, node },
      { op: 'remove', id: written.id },
    ],
  })
  expect(changed).toMatchObject({ ok: true })
  expect(await run('insert', { cursor })).toMatchObject({ value: ['\n', true] })
})
