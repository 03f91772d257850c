import { afterAll, expect, test } from 'vitest'
import { createDocs } from '../../docs/create-docs.ts'
import { createSlides } from '../../slides/create-slides.ts'
import { ada, startTrial } from '../trial.ts'
import { parseDate } from './utilities/parse-date.ts'

// Services answer in the workbench's own thread: a call that doesn't end there would stop everything.
const trial = startTrial({ engine: 'vm' })
afterAll(() => trial.dispose())

test('a pattern that goes wrong slowly in each of many texts is given up as a whole', async () => {
  const docs = createDocs({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } })
  const { id } = docs.create({ email: ada.email }, { title: 'Letters' })
  const code = `
    const body = DocumentApp.openById('${id}').getBody()
    for (let i = 0; i < 60; i++) body.appendParagraph('a'.repeat(24) + 'b')
    const since = Date.now()
    try { body.replaceText('(a+)+$', 'x') } catch (error) { return [error.message, Date.now() - since] }`
  const result = await trial.try(code)
  expect(result).toMatchObject({
    value: ['Service timed out: the search pattern takes too long.', expect.any(Number)],
  })
  if (result.ok) expect((result.value as [string, number])[1]).toBeLessThan(8000)
})

test.each([
  ['1'.repeat(200), `${'dHms'.repeat(12)}-`],
  ['a'.repeat(300), `${'EM'.repeat(12)}-`],
])('a date that could be read in very many ways is refused at once', (text, pattern) => {
  expect(() => parseDate(text, 'UTC', pattern)).toThrow('Unparseable date')
})

test.each([
  ['20261128', 'yyyyMMdd', '2026-11-28T00:00:00.000Z'],
  ['20261128T094501', "yyyyMMdd'T'HHmmss", '2026-11-28T09:45:01.000Z'],
  ['9.1.26', 'd.M.yy', '2026-01-09T00:00:00.000Z'],
])('%s is read by %s', (text, pattern, expected) => {
  expect(parseDate(text, 'UTC', pattern).toISOString()).toBe(expected)
})

test('the runs and the links of 20,000 lines are found in one walk', async () => {
  const slides = createSlides({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } })
  const { id } = slides.create({ email: ada.email }, { title: 'Lines' })
  const code = `
    const text = SlidesApp.openById('${id}').getSlides()[0].insertTextBox('ab\\n'.repeat(20000)).getText()
    text.getRange(3, 5).getTextStyle().setLinkUrl('https://example.com/')
    const since = Date.now()
    const found = [text.getRuns().length, text.getLinks().map((link) => [link.getStartIndex(), link.getEndIndex()])]
    return [found, Date.now() - since]`
  const result = await trial.try(code)
  expect(result).toMatchObject({ value: [[20001, [[3, 5]]], expect.any(Number)] })
  if (result.ok) expect((result.value as [unknown, number])[1]).toBeLessThan(5000)
})

test('a range of time that many endless series fill for centuries is refused', async () => {
  const code = `
    const calendar = CalendarApp.getDefaultCalendar()
    const daily = CalendarApp.newRecurrence().addDailyRule()
    const day = [new Date(2026, 1, 1, 9), new Date(2026, 1, 1, 10)]
    for (let i = 0; i < 12; i++) calendar.createEventSeries('Daily', ...day, daily)
    const few = calendar.getEvents(new Date(2026, 1, 1), new Date(2026, 1, 3)).length
    try { calendar.getEvents(new Date(2000, 0, 1), new Date(9999, 0, 1)) } catch (error) { return [few, error.message] }`
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/calendar'] }
  expect(await trial.try(code, { manifest })).toMatchObject({
    value: [24, expect.stringContaining('The requested time range is too long.')],
  })
})
