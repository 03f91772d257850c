import { expect, test } from 'vitest'
import type { Entry } from '../../ledger.ts'
import { bytesInWords } from '../bytes.ts'
import { act, isShown, pretty } from './shown.ts'
import { tally, tallyInWords } from './tally.ts'

const base: Entry = {
  seq: 1,
  at: '2026-11-25T00:00:00Z',
  app: 'a',
  channel: 'egress',
  outcome: 'done',
  summary: 'POST x',
  data: {},
}
const stored = (operation: string, bytes: number, localId: string): Entry => ({
  ...base,
  channel: 'storage',
  data: { operation, bytes, where: 'macro configuration', pageId: '1', localId },
})

test('bytes that are written over or deleted are not counted as stored', () => {
  const entries = [
    stored('stored', 100, 'x'),
    stored('stored', 3100, 'x'),
    stored('stored', 50, 'y'),
    stored('deleted', 50, 'y'),
  ]
  expect(tallyInWords(tally([base, ...entries]))).toBe('1 went out, 0 refused, 3.1 kB stored')
})

test('keys and values are counted like files', () => {
  const kept = (act: string, key: string): Entry => ({
    ...base,
    channel: 'storage',
    data: { act, where: 'user properties', key, bytes: 12 },
  })
  expect(tally([kept('set', 'a'), kept('set', 'b'), kept('delete', 'a')]).stored).toBe(12)
  expect(act(kept('delete', 'a')).word).toBe('Deleted')
})

test('a refused request is not one that left', () => {
  expect(tally([{ ...base, outcome: 'refused' }])).toEqual({ left: 0, refused: 1, stored: 0 })
})

test('a search looks into summaries and bodies', () => {
  const entry = { ...base, data: { body: 'client_id' } }
  const filter = { app: '', channel: '', outcome: '', search: 'CLIENT' } as const
  expect(isShown(entry, filter)).toBe(true)
  expect(isShown(entry, { ...filter, search: 'cookie' })).toBe(false)
  expect(isShown(entry, { ...filter, outcome: 'refused' })).toBe(false)
})

test('an entry is named by what happened', () => {
  expect(act({ ...base, outcome: 'refused' })).toEqual({ word: 'Refused', icon: 'stop' })
  expect(act(stored('deleted', 1, 'x')).word).toBe('Deleted')
})

test('a body that is JSON is laid out and any other is left alone', () => {
  expect(pretty('{"a":1}')).toBe('{\n  "a": 1\n}')
  expect(pretty('a=1&b')).toBe('a=1&b')
})

test('sizes are written with the unit that suits them', () => {
  expect([0, 999, 3100, 999_990, 2_400_000].map(bytesInWords)).toEqual([
    '0 B',
    '999 B',
    '3.1 kB',
    '1.0 MB',
    '2.4 MB',
  ])
})
