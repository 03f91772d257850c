import { afterAll, expect, test, vi } from 'vitest'
import { createDocs } from '../../../docs/create-docs.ts'
import { ada, startTrial } from '../../trial.ts'

const trial = startTrial({ engine: 'vm' })
const docs = createDocs({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } })
afterAll(() => trial.dispose())

/** How often the store was asked and what the ledger had to say while a script did something with a new document. */
async function costOf(code: string) {
  const { id } = docs.create({ email: ada.email }, { title: 'Long' })
  trial.ledger.clear()
  const asked = vi.spyOn(trial.store.db, 'borrow')
  try {
    const result = await trial.try(`const body = DocumentApp.getActiveDocument().getBody()\n${code}`, {
      container: { kind: 'document', id },
    })
    if (!result.ok) throw new Error(result.error.message)
    return { statements: asked.mock.calls.length, entries: trial.ledger.entries({ channel: 'storage' }) }
  } finally {
    asked.mockRestore()
  }
}

test('a long text asks the store no more often than one of a tenth', async () => {
  // Both are so long that the tree is written anew.
  const [short, long] = [await costOf(lines(1000)), await costOf(lines(10_000))]
  expect(long.statements).toBe(short.statements)
})

test('a long text is few entries of the ledger, and all of it is in them', async () => {
  const { entries } = await costOf(lines(20_000))
  const text = entries.map(({ data }) => String(data.body)).join('\n')
  expect(entries.length).toBeLessThan(10)
  for (const at of [0, 9999, 19_999]) expect(text).toContain(`Line ${at} of many`)
  const bytes = entries.reduce((sum, { data }) => sum + Number(data.bytes), 0)
  expect(bytes).toBe(text.replaceAll('\n', '').length)
})

test('a large table asks the store no more often than one of a tenth', async () => {
  const [small, large] = [await costOf(table(300)), await costOf(table(3000))]
  expect(large.statements).toBe(small.statements)
})

test('what would take very long is refused in Google’s words', async () => {
  await expect(costOf("body.setText('\\n'.repeat(300000))")).rejects.toThrow(
    'Too many changes applied before saving document.',
  )
})

function lines(count: number): string {
  return `body.setText(Array.from({ length: ${count} }, (_, at) => 'Line ' + at + ' of many').join('\\n'))`
}

function table(rows: number): string {
  return `body.appendTable(Array.from({ length: ${rows} }, (_, row) => [row, 'of', 'many']))`
}
