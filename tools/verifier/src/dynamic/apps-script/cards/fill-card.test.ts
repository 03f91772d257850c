import { expect, test } from 'vitest'
import type { Typed } from '../typed.ts'
import { type CardField, changeCalls } from './card-parts.ts'
import { fillCard } from './fill-card.ts'

const typed: Typed = {
  address: 'klaimor@work.example',
  subject: 'Braitov quesil',
  title: 'Skouvend',
  name: 'Dreola Mirax',
  text: 'prauquel',
  link: 'https://docs.google.com/document/d/glaukril',
  day: '2031-07-19',
  calendar: 'Quendra',
}

const items = (...texts: readonly string[]) => texts.map((text) => ({ text, value: text.toLowerCase() }))
const fields: readonly CardField[] = [
  { kind: 'text', input: { name: 'sender', value: 'old@example.com' } },
  { kind: 'text', input: { name: 'note' } },
  { kind: 'selection', input: { name: 'calendar', type: 'DROPDOWN', items: items('None', 'Quendra') } },
  { kind: 'selection', input: { name: 'days', type: 'CHECK_BOX', items: items('Mon', 'Tue') } },
  { kind: 'picker', input: { name: 'from', type: 'DATE_ONLY' } },
  { kind: 'switch', input: { name: 'hourly', value: 'yes' } },
]

test('each field gets a canary that fits it, and of what is offered a thing of the person’s', () => {
  expect(fillCard(fields, typed, 'all')).toEqual({
    inputs: {
      sender: { strings: ['klaimor@work.example'] },
      note: { strings: ['prauquel'] },
      calendar: { strings: ['quendra'] },
      days: { strings: ['mon', 'tue'] },
      from: { date: Date.UTC(2031, 6, 19) },
      hourly: { strings: ['yes'] },
    },
    typed: ['sender', 'note'],
    left: [],
  })
})

test('what stands in a field already may be kept, and nothing be typed at all', () => {
  expect(fillCard(fields, typed, 'empty').inputs).toMatchObject({
    sender: { strings: ['old@example.com'] },
    note: { strings: ['prauquel'] },
    calendar: { strings: ['none'] },
  })
  expect(fillCard(fields, typed, 'none').inputs).toMatchObject({ note: { strings: [''] } })
  expect(fillCard(fields, typed, 'none').inputs.hourly).toBeUndefined()
})

test('a field that calls something when it changes is a click of its own', () => {
  const field: CardField = {
    kind: 'text',
    input: { name: 'query', autoCompleteAction: { function: 'suggest' } },
  }
  expect(changeCalls(field)).toEqual([
    { label: 'change of query', call: { function: 'suggest', parameters: {} }, isChange: true },
  ])
})
