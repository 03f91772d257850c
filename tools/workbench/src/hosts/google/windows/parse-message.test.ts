import { expect, test } from 'vitest'
import { parseMessage } from './parse-message.ts'

test('what a window says is read, with a place that may carry more', () => {
  const place = { cursor: { element: 'p1', offset: 3 }, page: 's1' }
  expect(parseMessage(JSON.stringify({ kind: 'choose', addonId: 'a', run: 'main', place }))).toEqual({
    kind: 'choose',
    addonId: 'a',
    run: 'main',
    place,
  })
})

test.each([
  undefined,
  {},
  { kind: 'explode' },
  { kind: 'choose', addonId: 'a', run: 'main' },
  { kind: 'choose', addonId: 'a', run: 'main', place: { cursor: { element: 'p', offset: -1 } } },
  { kind: 'answer', askId: 'a', button: 'maybe', text: '' },
  { kind: 'run', callId: '1', frameId: 'f', function: 'x', args: 'none', place: {} },
  { kind: 'stopped', frameId: 'f', what: 'anything', url: '' },
])('nothing else is: %j', (message) => {
  expect(parseMessage(JSON.stringify(message))).toBeUndefined()
})

test('nor are bytes and what is no JSON', () => {
  expect(parseMessage(new Uint8Array([123, 125]))).toBeUndefined()
  expect(parseMessage('{')).toBeUndefined()
})
