import { expect, test } from 'vitest'
import { withoutMadeUp } from './made-up.ts'
import type { Observation } from './observation.ts'

const seen = (drive: string): Observation => ({
  channel: 'log',
  from: 'function',
  what: 'log info',
  bytes: Buffer.from('a title'),
  drive,
})
const call = { moduleKey: 'notes', functionKey: 'save', payload: { month: '7' } }

test('what a made-up payload brought to light is left out where it is known what the frame sends', () => {
  const all = [
    seen('resolver save of notes'),
    seen('resolver save of notes as its frame calls it (1)'),
    seen('resolver load of notes'),
  ]
  expect(withoutMadeUp(all, [call])).toEqual(all.slice(1))
  expect(withoutMadeUp(all, [])).toEqual(all)
})
