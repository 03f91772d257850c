import { expect, test } from 'vitest'
import { answerOf } from './answer.ts'

const answer = (value: unknown) => answerOf({ ok: true, value, ms: 1 })
const card = { header: { title: 'Home' }, sections: [{ widgets: [{ decoratedText: { text: 'Hi' } }] }] }

test('a card that a function wrote as JSON is a card', () => {
  expect(answer(card)).toEqual({ kind: 'cards', cards: [card] })
  expect(answer([card, card])).toEqual({ kind: 'cards', cards: [card, card] })
})

test('actions that a function wrote as JSON are done', () => {
  const action = { navigations: [{ pushCard: card }], notification: { text: 'Done' } }
  const done = {
    kind: 'actions',
    steps: [{ pushCard: card }],
    notification: 'Done',
    isStateChanged: false,
  }
  expect(answer({ action })).toEqual(done)
  expect(answer({ renderActions: { action } })).toEqual(done)
})

test.each([
  ['a number', 1],
  ['an object of other things', { text: 'Hi' }],
  ['sections that are no list', { sections: 'none' }],
  ['widgets that are no objects', { sections: [{ widgets: ['Hi'] }] }],
  ['a step whose card is none', { action: { navigations: [{ pushCard: { sections: 1 } }] } }],
])('%s is refused in Google’s words', (_, value) => {
  expect(answer(value)).toEqual({
    kind: 'error',
    message: 'The value returned from Apps Script has a type that cannot be used by the add-ons platform.',
  })
})
