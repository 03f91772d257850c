import fc from 'fast-check'
import { redo, undo } from 'prosemirror-history'
import type { EditorState, Transaction } from 'prosemirror-state'
import { afterEach, expect, test } from 'vitest'
import { paragraph } from '../../../../docs/trial-docs.ts'
import { container, textNode } from '../../../../files/tree/model.ts'
import { plainText } from '../../../../files/tree/plain-text.ts'
import { checkWhole } from '../../../../files/tree/structure.ts'
import { value } from '../../../../files/trial-files.ts'
import { docFromBody } from '../mapping/from-tree.ts'
import { anEdit, edit, withoutLooksOfLeaves } from '../trial/random-edits.ts'
import { documentAct, operationFor } from '../trial/random-operations.ts'
import { startTrialPapers, type TrialPapers } from '../trial/trial-papers.ts'

const body = () =>
  container('body', 'body', [
    paragraph('p0', [textNode('t0', 'one two three')]),
    paragraph('p1', [textNode('t1', 'four')]),
    container('table', 'x', [
      container('tableRow', 'x1', [
        container('tableCell', 'x2', [paragraph('x3', [textNode('x4', 'cell')])]),
      ]),
    ]),
    paragraph('p2', [textNode('t2', 'five')]),
  ])

const steps = ['send', 'request', 'answer', 'change'] as const
const event = fc.oneof(
  fc.record({ what: fc.constant('edit' as const), who: fc.nat(1), edit: anEdit }),
  fc.record({ what: fc.constant('step' as const), who: fc.nat(1), which: fc.constantFrom(...steps) }),
  fc.record({ what: fc.constant('script' as const), act: documentAct }),
  fc.record({ what: fc.constant('undo' as const), who: fc.nat(1), isRedo: fc.boolean() }),
)

let open: TrialPapers | undefined
afterEach(() => {
  open?.dispose()
  open = undefined
})

function start(count: number): TrialPapers {
  open?.dispose()
  open = startTrialPapers(body(), count)
  return open
}

const textOf = (state: EditorState) => state.doc.textBetween(0, state.doc.content.size, '\n')
const write = (text: string, at: number) => (state: EditorState) => state.tr.insertText(text, at)

test('two papers and a script come to the same document, whatever is on its way when', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
      const papers = start(2)
      let fresh = 0
      for (const each of events) {
        const paper = 'who' in each ? papers.papers[each.who] : undefined
        if (each.what === 'edit') paper?.apply((state) => edit(state, each.edit, papers))
        if (each.what === 'step') await paper?.step(each.which)
        if (each.what === 'undo')
          paper?.apply((state) => {
            let tr: Transaction = state.tr
            const command = each.isRedo ? redo : undo
            command(state, (made) => {
              tr = made
            })
            return tr
          })
        if (each.what === 'script' && each.act.what !== 6) {
          fresh += 10
          const { root } = value(papers.docs.tree('ada@example.com', papers.id))
          papers.script([operationFor(root, each.act, `s${fresh}`)])
        }
      }
      await papers.settle()
      const { root } = value(papers.docs.tree('ada@example.com', papers.id))
      expect(checkWhole(root)).toBeNull()
      const wanted = withoutLooksOfLeaves(docFromBody(papers.body()))
      for (const { state, notices } of papers.papers) {
        expect(notices.filter(({ kind }) => kind === 'refused')).toEqual([])
        expect(withoutLooksOfLeaves(state().doc)).toEqual(wanted)
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('what two people write into one paragraph at the same time is all there', async () => {
  const papers = start(2)
  const [one, other] = papers.papers
  one?.apply(write('A', 1))
  other?.apply(write('B', 14))
  await one?.step('send')
  await other?.step('send')
  await papers.settle()
  expect(plainText(papers.body())).toBe('Aone two threeB\nfour\ncell\nfive')
  for (const { state } of papers.papers) expect(textOf(state())).toContain('Aone two threeB')
})

test('typing goes on while a script changes the same paragraph, and undo takes back one’s own alone', async () => {
  const papers = start(1)
  const [paper] = papers.papers
  paper?.apply(write('my ', 5))
  papers.script([
    { op: 'replaceText', id: 't0', start: 0, end: 3, runs: [{ text: 'FIRST', attributes: {} }] },
  ])
  await paper?.step('change')
  paper?.apply(write('!', 9))
  await papers.settle()
  expect(plainText(papers.body())).toBe('FIRST my! two three\nfour\ncell\nfive')
  paper?.apply((state) => {
    let tr = state.tr
    undo(state, (made) => {
      tr = made
    })
    return tr
  })
  await papers.settle()
  expect(plainText(papers.body())).toBe('FIRST two three\nfour\ncell\nfive')
})

test('words written into a paragraph that a script removes are handed back', async () => {
  const papers = start(1)
  const [paper] = papers.papers
  paper?.apply(write('new ', 16))
  paper?.apply(write('words ', 20))
  await paper?.step('send')
  papers.script([{ op: 'remove', id: 'p1' }])
  await papers.settle()
  expect(plainText(papers.body())).toBe('one two three\ncell\nfive')
  expect(paper?.notices).toEqual([{ kind: 'lost', words: 'new words ' }])
  expect(textOf(paper?.state() as EditorState)).toBe('one two three\ncell\nfive')
})

test('joining two paragraphs loses nothing that someone else wrote into the second meanwhile', async () => {
  const papers = start(2)
  const [one, other] = papers.papers
  one?.apply((state) => state.tr.join(15))
  await one?.step('send')
  other?.apply(write('NEW', 18))
  await other?.step('send')
  await other?.step('request')
  await papers.settle()
  expect(plainText(papers.body())).toBe('one two threefoNEWur\ncell\nfive')
})
