import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposeAlt } from './alt.ts'
import { kindIds } from './kind.ts'
import { templates } from './templates.ts'

const first = (kind: (typeof kindIds)[number]) => templates[kind][0]?.source ?? ''

test('an alternative text names the sort of picture, its title and its parts', () => {
  expect(proposeAlt('mindmap', first('mindmap'), 'en')).toBe(
    'Mind map “New website”: Goals, People, Risks and Steps',
  )
  expect(proposeAlt('dot', first('dot'), 'de')).toBe(
    'Graph: Browser, gateway, orders, users, Queue, mailer und Database',
  )
  expect(proposeAlt('mindmap', first('mindmap'), 'ja')).toBe(
    'マインドマップ「New website」：Goals、People、Risks、Steps',
  )
  expect(proposeAlt('vega-lite', first('vega-lite'), 'en')).toBe(
    'Bar chart “Visits by country”: country and Visits',
  )
})

test('a flowchart is told by its labels and not by its ids', () => {
  expect(proposeAlt('mermaid', first('mermaid'), 'en')).toBe(
    'Flowchart: Request arrives, Known customer?, Prepare a quote, Check credit, Decline politely and Send by e-mail',
  )
})

test('nothing written, nothing proposed', () => {
  for (const kind of kindIds) expect(proposeAlt(kind, ' \n', 'en')).toBe('')
})

test('whatever is written, the text is short and is found', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kindIds), fc.string({ maxLength: 300 }), (kind, source) => {
      expect(proposeAlt(kind, source, 'en').length).toBeLessThanOrEqual(240)
    }),
  )
})
