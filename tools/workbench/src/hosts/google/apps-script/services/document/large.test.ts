import { performance } from 'node:perf_hooks'
import { afterAll, expect, test } from 'vitest'
import { createDocs } from '../../../docs/create-docs.ts'
import { bodyOf } from '../../../docs/trial-docs.ts'
import { value } from '../../../files/trial-files.ts'
import { ada, startTrial } from '../../trial.ts'

const trial = startTrial({ engine: 'quickjs' })
const docs = createDocs({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } })
afterAll(() => trial.dispose())

const lines = Array.from({ length: 100_000 }, (_, index) => `Paragraph ${index} of a long document`)
const { id } = docs.create({ email: ada.email }, { title: 'Long', body: bodyOf(...lines) })
const container = { kind: 'document', id } as const

/** What a script does with the long document, and the seconds it takes. */
async function timed(code: string) {
  const since = performance.now()
  const result = await trial.try(`const body = DocumentApp.getActiveDocument().getBody()\n${code}`, {
    container,
  })
  const seconds = (performance.now() - since) / 1000
  if (!result.ok) throw new Error(result.error.message)
  return { value: result.value, seconds }
}

test('a document of 100,000 paragraphs is read, searched and changed in seconds', async () => {
  const read = await timed('return body.getText().length')
  expect(read.value).toBe(lines.join('\n').length)
  const inserted = await timed("body.insertParagraph(50000, 'in the midst'); return body.getNumChildren()")
  expect(inserted.value).toBe(100_001)
  const found = await timed(
    "const at = body.findText('9{5} of'); return body.getChildIndex(at.getElement().getParent())",
  )
  expect(found.value).toBe(100_000)
  const set = await timed(
    "body.setText(Array.from({ length: 100000 }, (_, line) => 'Line ' + line).join('\\n')); return body.getNumChildren()",
  )
  expect(set.value).toBe(100_000)
  for (const { seconds } of [read, inserted, found, set]) expect(seconds).toBeLessThan(20)
  expect(value(docs.tree(ada.email, id)).root.children).toHaveLength(1)
}, 120_000)
