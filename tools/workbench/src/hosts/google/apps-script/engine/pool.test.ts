import { afterAll, expect, test } from 'vitest'
import { loadApi } from '../api/api.ts'
import { createPool, type Pool } from './pool.ts'
import type { Job } from './script-engine.ts'

const pools: Pool[] = []
afterAll(async () => {
  for (const pool of pools) await pool.dispose()
})
const poolOf = () => {
  const pool = createPool({ kind: 'quickjs', api: loadApi(), memoryMB: 64, warm: 1 })
  pools.push(pool)
  return pool
}
const jobOf = (text: string): Job => ({
  files: [{ path: 'Code.gs', text }],
  globals: { Utilities: 'Utilities.Utilities' },
  entry: 'main',
  args: '[]',
  timeZone: 'UTC',
})
const watch = { ms: 5000, answer: () => '{"v":1}' }

test('a job that waits for a slow answer doesn’t keep another from running', async () => {
  const pool = poolOf()
  let answerNow: (text: string) => void = () => {}
  let isAsked: () => void = () => {}
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve
  })
  const slow = pool.run(jobOf('function main() { return Utilities.getUuid() }'), {
    ms: 5000,
    answer() {
      isAsked()
      return new Promise((resolve) => {
        answerNow = resolve
      })
    },
  })
  await asked
  expect(await pool.run(jobOf('function main() { return 2 }'), watch)).toEqual({ ok: true, value: '2' })
  answerNow('{"v":"late"}')
  expect(await slow).toEqual({ ok: true, value: '"late"' })
})

test('a job’s clock stands still while it is paused', async () => {
  const pool = poolOf()
  await pool.run(jobOf('function main() {}'), watch)
  const paused = pool.run(jobOf('function main() { return Utilities.getUuid() }'), {
    ms: 150,
    answer: () => new Promise((resolve) => setTimeout(() => resolve('{"v":"in time"}'), 500)),
    onStart(clock) {
      clock.pause()
      clock.pause()
      clock.resume()
    },
  })
  expect(await paused).toEqual({ ok: true, value: '"in time"' })
})

test('jobs of a pool that is put away end, and it takes no thread with it', async () => {
  const pool = poolOf()
  await pool.run(jobOf('function main() {}'), watch)
  const running = pool.run(jobOf('function main() { for (;;); }'), { ...watch, ms: 60_000 })
  await pool.dispose()
  expect(await running).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('thread ended') },
  })
})
