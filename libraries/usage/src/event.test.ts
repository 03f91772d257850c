import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue, editorOpened } from './catalogue.ts'
import { everyEvent, parseEvent } from './event.ts'

const listed = new Set(everyEvent().map((event) => JSON.stringify(event)))

test('every event of the catalogue is parsed to itself', () => {
  for (const event of everyEvent())
    expect(parseEvent(JSON.parse(JSON.stringify(event)), catalogue)).toEqual(event)
})

test('there are as many events as the parameters have values', () => {
  expect(listed.size).toBe(1 + 6 * 5 + 1 + 6)
})

test('every counter has its reason and its approval', () => {
  for (const { reason, approved } of Object.values(catalogue)) {
    expect(reason.length).toBeGreaterThan(30)
    expect(approved).toMatch(/\d{4}-\d{2}-\d{2}$/)
  }
})

test('nothing that is not in the catalogue is an event', () => {
  const names = fc.oneof(
    fc.constantFrom(...Object.keys(catalogue)),
    fc.constantFrom('__proto__', 'toString'),
    fc.string(),
  )
  const almost = fc.record({
    name: names,
    parameters: fc.dictionary(fc.constantFrom('kind', 'duration', 'x'), names),
  })
  fc.assert(
    fc.property(fc.oneof(almost, fc.anything(), fc.jsonValue()), (value) => {
      const event = parseEvent(value, catalogue)
      expect(event === undefined || listed.has(JSON.stringify(event))).toBe(true)
    }),
  )
})

test('an event that an add-on doesn’t send is none there', () => {
  const events = { editor_opened: editorOpened }
  const sent = everyEvent().filter((event) => parseEvent(event, events) !== undefined)
  expect(sent).toEqual([{ name: 'editor_opened', parameters: {} }])
})

test('one key more, one key less or a value that is not listed is no event', () => {
  const good = { name: 'render_failed', parameters: { kind: 'dot' } }
  const wrong: readonly unknown[] = [
    { ...good, page: 'Budget 2027' },
    { name: 'render_failed' },
    { parameters: { kind: 'dot' } },
    { ...good, name: 'RENDER_FAILED' },
    { ...good, parameters: {} },
    { ...good, parameters: { kind: 'doodle' } },
    { ...good, parameters: { kind: ['dot'] } },
    { ...good, parameters: { kind: 'dot', source: 'digraph {}' } },
    { ...good, parameters: [] },
    Object.create(good),
    [good],
    'render_failed',
    null,
  ]
  expect(parseEvent(good, catalogue)).toEqual(good)
  for (const value of wrong) expect(parseEvent(value, catalogue)).toBeUndefined()
})
