import { afterAll, expect, test } from 'vitest'
import { createTrial } from '../src/dynamic/trial.ts'
import { count } from './count.ts'
import { tryTwins } from './tried-twins.ts'

// A few of the pairs, one of each kind; `npm run twins:run` tries all.
const trial = createTrial({ hashes: 30_000, seconds: 90 })
afterAll(() => trial.dispose())

/** What a busy machine may need. */
const patience = 200_000

async function expectTwinsToTell(name: string): Promise<void> {
  const twins = await tryTwins(trial, name)
  count(twins)
  expect(twins.clean, 'the clean twin').toEqual([])
  expect(twins.isFound, `${twins.wanted} in ${twins.broken.join(', ') || 'nothing'}`).toBe(true)
}

test('a run sees the whole context in a log', () => expectTwinsToTell('c1/whole-context-logged'), patience)
test(
  'a run recovers a site from a hash whose salt is in the source',
  () => expectTwinsToTell('c3/literal-salt'),
  patience,
)
test(
  'a run sees a host that the code doesn’t name',
  () => expectTwinsToTell('c4/host-built-at-run-time'),
  patience,
)
test(
  'a run sees what a reader sees of a refused event',
  () => expectTwinsToTell('c5/failure-shown'),
  patience,
)
test('a run sees what is put into key-value storage', () => expectTwinsToTell('c8/old-storage'), patience)
test('a run sees what a frame keeps in its browser', () => expectTwinsToTell('c8/local-storage'), patience)
