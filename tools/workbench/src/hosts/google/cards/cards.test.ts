import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ada, startTrial } from '../apps-script/trial.ts'
import { openMirror } from '../frames/mirror.ts'
import { loadCardImage } from './card-images.ts'
import { createCards } from './cards.ts'
import { navigated } from './navigation.ts'
import { parseCardCall } from './parse-inputs.ts'

const now = () => new Date('2026-07-01T10:00:00Z')
const trial = startTrial({ engine: 'vm', now })
const cards = createCards({ executions: trial.executions, clock: { now } })
afterAll(() => trial.dispose())

const project = trial.project({
  'appsscript.json': {
    addOns: {
      common: {
        name: 'Trial',
        homepageTrigger: { runFunction: 'home' },
        openLinkUrlPrefixes: ['https://example.com/docs'],
      },
      calendar: { eventOpenTrigger: { runFunction: 'opened' } },
      gmail: { contextualTriggers: [{ unconditional: {}, onTriggerFunction: 'read' }] },
    },
  },
  'Code.js': `
    const titled = (title) => CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle(title)).build()
    function home(e) { return titled('Home in ' + e.commonEventObject.hostApp) }
    function opened(e) { return [titled('Event ' + e.calendar.id), titled('More')] }
    function read(e) { return titled('Mail ' + e.gmail.messageId + ' ' + e.messageMetadata.accessToken) }
    function save(e) {
      const { formInputs, parameters, timeZone } = e.commonEventObject
      return CardService.newActionResponseBuilder().setNotification(CardService.newNotification().setText(JSON.stringify([
        formInputs.name[''].stringInputs.value, formInputs.when.dateInput.msSinceEpoch, e.formInput.name, e.formInputs.at[0],
        parameters.id, e.parameters.id, timeZone.offset]))).build()
    }
    function fails() { throw new Error('No') }
    function odd() { return 'text' }
    function locked() { CardService.newAuthorizationException().setAuthorizationUrl('https://example.com/').setResourceDisplayName('It').throwException() }
    function guess(e) { return CardService.newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions().addSuggestion(e.formInput.name + '!')).build() }
  `,
})
const person = { ...ada, locale: 'en-GB', timeZone: 'Europe/Berlin' }
const calendar = { app: 'CALENDAR' } as const
const call = (name: string, inputs = {}) => ({ function: name, parameters: { id: '7' }, inputs })

test('an add-on opens with its homepage, or with what is open in the host', async () => {
  expect(await cards.open(project, person, calendar)).toEqual({
    kind: 'cards',
    cards: [{ header: { title: 'Home in CALENDAR' } }],
  })
  const event = { calendarId: 'primary', id: 'x' }
  expect(await cards.open(project, person, { ...calendar, event })).toMatchObject({
    cards: [{ header: { title: 'Event x' } }, { header: { title: 'More' } }],
  })
  const message = { id: 'm', threadId: 't', accessToken: 'key' }
  expect(await cards.open(project, person, { app: 'GMAIL', message })).toMatchObject({
    cards: [{ header: { title: 'Mail m key' } }],
  })
  expect(cards.isIn(project, 'DRIVE')).toBe(false)
  expect(await cards.open(project, person, { app: 'DRIVE' })).toEqual({ kind: 'nothing' })
})

test('a click brings the fields’ values in both shapes of the event object', async () => {
  const inputs = {
    name: { strings: ['Ada'] },
    when: { date: 86_400_000 },
    at: { time: { hours: 9, minutes: 30 } },
  }
  const answer = await cards.act(project, person, calendar, call('save', inputs))
  expect(answer.kind === 'actions' && JSON.parse(String(answer.notification))).toEqual([
    ['Ada'],
    86_400_000,
    'Ada',
    { hours: 9, minutes: 30 },
    '7',
    '7',
    7_200_000,
  ])
})

test('what goes wrong, what is locked and what is suggested are told apart', async () => {
  const act = (name: string) => cards.act(project, person, calendar, call(name, { name: { strings: ['A'] } }))
  expect(await act('fails')).toEqual({ kind: 'error', message: 'Error: No' })
  expect(await act('odd')).toMatchObject({
    kind: 'error',
    message: expect.stringMatching(/cannot be used by the add-ons platform/),
  })
  expect(await act('locked')).toEqual({ kind: 'authorization', url: 'https://example.com/', resource: 'It' })
  expect(await act('guess')).toEqual({ kind: 'suggestions', texts: ['A!'] })
})

test('a card opens only addresses that the manifest allows', () => {
  const may = (url: string) => cards.mayOpen(project, url)
  expect([
    may('https://example.com/docs/a'),
    may('https://example.com/'),
    may('https://evil.example/docs'),
  ]).toEqual([true, false, false])
  expect([may('javascript:alert(1)'), may('no address'), may('http://example.com/docs')]).toEqual([
    false,
    false,
    false,
  ])
})

test('a picture of a card is told as what leaves, and comes from the mirror alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mirror-'))
  try {
    mkdirSync(join(folder, 'pictures.example.com'))
    writeFileSync(join(folder, 'pictures.example.com/a.png'), 'PNG')
    const mirror = openMirror(folder)
    const load = (url: string) => loadCardImage({ ledger: trial.ledger, mirror }, project.id, url)
    expect(load('https://pictures.example.com/a.png?who=ada')).toMatchObject({ type: 'image/png' })
    expect(load('https://elsewhere.example.com/b.png?subject=Canary')).toBeUndefined()
    expect(load('http://pictures.example.com/a.png')).toBeUndefined()
    expect(
      trial.ledger.entries({ channel: 'egress' }).map(({ summary, outcome }) => [outcome, summary]),
    ).toEqual([
      ['done', 'GET https://pictures.example.com/a.png?who=ada'],
      ['refused', 'GET https://elsewhere.example.com/b.png?subject=Canary'],
      ['refused', 'GET http://pictures.example.com/a.png'],
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a navigation pushes, replaces and goes back, never below the first card', () => {
  const [first, second, third] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
  const names = (stack: readonly { readonly name?: string }[]) => stack.map(({ name }) => name).join('')
  const start = [first]
  const pushed = navigated(start, [{ pushCard: second }, { pushCard: third }])
  expect(names(pushed)).toBe('abc')
  expect(names(navigated(pushed, [{ pop: true }]))).toBe('ab')
  expect(names(navigated(pushed, [{ popToCard: 'a' }, { updateCard: third }]))).toBe('c')
  expect(names(navigated(pushed, [{ popToRoot: true }, { pop: true }]))).toBe('a')
  expect(names(navigated(pushed, [{ popToCard: 'x' }]))).toBe('abc')
})

test('a click that isn’t one is none', () => {
  expect(parseCardCall({ function: 'a', inputs: { x: { strings: ['1'] } } })).toEqual({
    function: 'a',
    parameters: {},
    inputs: { x: { strings: ['1'] } },
  })
  for (const wrong of [
    null,
    {},
    { function: 1 },
    { function: 'a', inputs: { x: { time: { hours: 25, minutes: 0 } } } },
  ])
    expect(parseCardCall(wrong)).toBeUndefined()
})
