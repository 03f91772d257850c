import { expect, test } from 'vitest'
import { fieldsOf } from './fields.ts'

const closed = (properties: object) => ({ type: 'object', additionalProperties: false, properties })

test('fields are found through objects, lists and alternatives, each once', () => {
  const schema = closed({
    id: { type: 'string' },
    consent: closed({ ads: { const: 'DENIED' } }),
    events: {
      type: 'array',
      items: {
        oneOf: [closed({ name: { const: 'a' } }), closed({ name: { const: 'b' }, more: { enum: ['x'] } })],
      },
    },
  })
  expect(fieldsOf(schema)).toEqual(['id', 'consent.ads', 'events[].name', 'events[].more'])
})

test('an object that takes further properties has a field of any name', () => {
  expect(fieldsOf(closed({ user: { type: 'object', properties: { a: {} } } }))).toEqual(['user.a', 'user.*'])
})

test('what is no schema has no fields', () => {
  for (const value of [undefined, null, 7, 'text', [], {}]) expect(fieldsOf(value)).toEqual([])
})
