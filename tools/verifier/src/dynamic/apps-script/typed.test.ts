import { expect, test } from 'vitest'
import { type FieldFacts, type Typed, valueFor } from './typed.ts'

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

test.each<readonly [string, FieldFacts, keyof Typed]>([
  ['a field by its type', { name: 'x', type: 'email' }, 'address'],
  ['a field by its own name first', { name: 'name', label: 'Your name, as these mails write it' }, 'name'],
  ['a field by its label', { name: 'a', label: 'Absender der Mails' }, 'address'],
  ['a field by its hint', { name: 'a', label: 'Whom?', hint: 'Addresses, with commas' }, 'address'],
  ['a field in camel case', { name: 'mailSubject' }, 'subject'],
  ['any other field', { name: 'marker', hint: 'A sign in the name of your calendar' }, 'text'],
])('%s gets what it takes', (_, field, kind) => {
  expect(valueFor(field, typed)).toBe(typed[kind])
})

test('a title keeps the places of its parts', () => {
  expect(valueFor({ name: 'titleFormat', value: '{first} OOO' }, typed)).toBe('{first} OOO Skouvend')
})

test('a pattern and a limit are kept to, and where nothing fits nothing is typed', () => {
  expect(valueFor({ name: 'code', pattern: '[a-z]+' }, typed)).toBe('prauquel')
  expect(valueFor({ name: 'code', pattern: '\\d{4}-\\d\\d-\\d\\d' }, typed)).toBe('2031-07-19')
  expect(valueFor({ name: 'marker', most: 8 }, typed)).toBe('prauquel')
  expect(valueFor({ name: 'code', pattern: '[A-Z]{40}' }, typed)).toBeUndefined()
})
