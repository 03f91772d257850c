import { expect, test } from 'vitest'
import { bodyOf, trialDocs } from '../../docs/trial-docs.ts'
import { container, textNode } from './model.ts'

test('a change that joins what someone else has written into since is refused', () => {
  const trial = trialDocs()
  const { docs } = trial
  const ada = { email: 'ada@example.com' }
  const { id } = docs.create(ada, { title: 'Joined', body: bodyOf('one') })
  docs.change(ada, id, {
    operations: [
      {
        op: 'insert',
        parent: 'body',
        after: 'p0',
        node: container('paragraph', 'q', [textNode('u', 'two')]),
      },
    ],
  })
  const written = {
    op: 'replaceText' as const,
    id: 'u',
    start: 3,
    end: 3,
    runs: [{ text: '!', attributes: {} }],
  }
  docs.change(ada, id, { operations: [written] })
  const joined = docs.change(ada, id, {
    base: 2,
    operations: [
      { op: 'remove', id: 'q' },
      { op: 'replaceText', id: 't0', start: 3, end: 3, runs: [{ text: 'two', attributes: {} }] },
    ],
  })
  expect(joined).toEqual({ ok: false, refusal: { code: 'CONFLICT', id: 'q' } })
  trial.dispose()
})
