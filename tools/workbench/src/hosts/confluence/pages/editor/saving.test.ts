import { expect, test } from 'vitest'
import { createSaving, type SaveState } from './saving.ts'

function bench(answers: readonly ('ok' | 'fails')[]) {
  const states: SaveState[] = []
  const waiting: (() => void)[] = []
  let sent = 0
  const saving = createSaving({
    async send() {
      const answer = answers[sent] ?? 'ok'
      sent += 1
      if (answer === 'fails') throw new Error('no network')
    },
    onState: (state) => states.push(state),
    later(act) {
      waiting.push(act)
      return () => waiting.splice(waiting.indexOf(act), 1)
    },
  })
  return { saving, states, waiting, sent: () => sent }
}

test('typing on before the pause is over sends once', async () => {
  const { saving, waiting, sent, states } = bench([])
  saving.touch()
  saving.touch()
  expect(waiting).toHaveLength(1)
  await saving.flush()
  expect(sent()).toBe(1)
  expect(states.at(-1)).toBe('saved')
})

test('what was typed while a text was being sent is sent after it', async () => {
  const { saving, sent } = bench([])
  saving.touch()
  const first = saving.flush()
  saving.touch()
  await first
  await saving.flush()
  expect(sent()).toBe(2)
  expect(saving.state).toBe('saved')
})

test('a failure is told and tried again', async () => {
  const { saving, waiting, states } = bench(['fails', 'ok'])
  saving.touch()
  await expect(saving.flush()).rejects.toThrow('no network')
  expect(states.at(-1)).toBe('trouble')
  expect(waiting).toHaveLength(1)
  await saving.flush()
  expect(saving.state).toBe('saved')
})

test('nothing is sent after the editor has stopped saving', async () => {
  const { saving, sent } = bench([])
  saving.touch()
  saving.stop()
  await saving.flush()
  expect(sent()).toBe(0)
})
