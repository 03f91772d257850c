import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingsFrom } from './form.ts'
import { emptySettings, faultsIn, type Settings } from './settings.ts'
import { openSettings, storedSettings } from './stored.ts'

const good: Settings = { ...emptySettings, senders: ['hr@crew.example'], subjects: ['Leave approved: *'] }

test('what is stored is read back', () => {
  expect(openSettings(storedSettings(good))).toEqual({ state: 'ready', settings: good })
  expect(openSettings(null)).toEqual({ state: 'none' })
})

test('anything else that is stored is damaged, and never run with', () => {
  for (const stored of [
    '',
    '{',
    '[]',
    'null',
    '{"version":2}',
    storedSettings(emptySettings),
    JSON.stringify({ version: 1, ...good, more: 1 }),
    JSON.stringify({ version: 1, ...good, senders: 'hr@crew.example' }),
    JSON.stringify({ version: 1, ...good, order: 'ymd' }),
    JSON.stringify({ version: 1, ...good, team: { by: 'id', id: '' } }),
  ])
    expect(openSettings(stored)).toEqual({ state: 'damaged' })
  fc.assert(
    fc.property(fc.json(), (stored) => {
      expect(openSettings(stored).state).toBe('damaged')
    }),
  )
})

test('a form becomes settings', () => {
  expect(
    settingsFrom({
      senders: ['HR@crew.example, hr@crew.example other@crew.example'],
      subjects: ['Leave approved: *\n\n  Leave   cancelled: * \r\n'],
      name: [' Joe  Miller '],
      titleFormat: [''],
      team: ['team@group.example'],
      marker: ['🌴'],
      order: ['dmy'],
    }),
  ).toEqual({
    state: 'ready',
    settings: {
      senders: ['hr@crew.example', 'other@crew.example'],
      subjects: ['Leave approved: *', 'Leave cancelled: *'],
      name: 'Joe Miller',
      titleFormat: '{first} OOO',
      team: { by: 'id', id: 'team@group.example' },
      marker: '🌴',
      order: 'dmy',
    },
  })
})

test('settings that would read mails nobody asked for are refused', () => {
  const faults = (more: Partial<Settings>) =>
    faultsIn({ ...good, ...more }).map(({ field, fault }) => `${field} ${fault}`)
  expect(faults({})).toEqual([])
  expect(faults({ senders: [], subjects: [] })).toEqual(['senders none', 'subjects none'])
  expect(faults({ senders: ['hr@crew.example OR in:anywhere'] })).toEqual(['senders not-an-address'])
  expect(faults({ senders: ['*@crew.example)'] })).toEqual(['senders not-an-address'])
  expect(faults({ subjects: ['*', '* !'] })).toEqual(['subjects too-broad'])
})

test('a refused form keeps what was written', () => {
  const submitted = settingsFrom({ senders: ['nobody'], subjects: ['Leave approved'] })
  expect(submitted).toMatchObject({
    state: 'refused',
    settings: { senders: ['nobody'], subjects: ['Leave approved'] },
  })
})
