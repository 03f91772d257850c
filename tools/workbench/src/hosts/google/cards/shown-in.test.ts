import { afterAll, expect, test } from 'vitest'
import { startTrial } from '../apps-script/trial.ts'
import { createCards } from './cards.ts'

const trial = startTrial({ engine: 'vm' })
const cards = createCards({ executions: trial.executions, clock: { now: () => new Date() } })
afterAll(() => trial.dispose())
const project = (manifest: object) =>
  trial.project({ 'appsscript.json': manifest, 'Code.gs': 'function read() {}' })
const contextualTriggers = [{ unconditional: {}, onTriggerFunction: 'read' }]

test('an add-on without a homepage is in the app in which it has something for what is open', () => {
  const forMails = project({ addOns: { gmail: { contextualTriggers } } })
  expect(cards.isIn(forMails, 'GMAIL')).toBe(true)
  expect(cards.isIn(forMails, 'CALENDAR')).toBe(false)
  const forEvents = project({ addOns: { calendar: { eventOpenTrigger: { runFunction: 'read' } } } })
  expect(cards.isIn(forEvents, 'CALENDAR')).toBe(true)
})

test('a Gmail add-on of before there were add-ons of other apps is in Gmail', () => {
  const old = project({ gmail: { name: 'Old', contextualTriggers } })
  expect(cards.isIn(old, 'GMAIL')).toBe(true)
  expect(cards.isIn(old, 'DOCS')).toBe(false)
})
