import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readApp } from '../src/app/read-app.ts'
import { createTrial } from '../src/dynamic/trial.ts'
import { buildFixture } from './build-fixture.ts'
import { count } from './count.ts'
import { fixtureFolder, loadExpected } from './expected.ts'

const trial = createTrial({ hashes: 30_000, seconds: 90 })
afterAll(() => trial.dispose())

/** What a busy machine may need. */
const patience = 200_000

/** Runs both twins, without what the code says: the broken one is found out, the clean one isn't accused. */
async function expectTwinsToTell(name: string): Promise<void> {
  const { claim } = loadExpected(name)
  const found = async (twin: 'broken' | 'clean') => {
    const app = await buildFixture(join(fixtureFolder(name), twin))
    try {
      const { findings } = await trial.try(readApp(app.folder), undefined)
      return findings.filter((finding) => finding.claim === claim).map(({ code }) => code)
    } finally {
      await app.dispose()
    }
  }
  const [broken, clean] = [await found('broken'), await found('clean')]
  count({ part: 'dynamic', isFound: broken.length > 0, isAccused: clean.length > 0 })
  expect(clean, 'the clean twin').toEqual([])
  expect(broken.length, 'findings of the broken twin').toBeGreaterThan(0)
}

test('a run sees the whole context in a log', () => expectTwinsToTell('c1/whole-context-logged'), patience)
test('a run recovers a site from its plain hash', () => expectTwinsToTell('c3/plain-sha256'), patience)
test(
  'a run sees what is put into key-value storage',
  () => expectTwinsToTell('c8/key-value-storage'),
  patience,
)
test('a run sees what a frame keeps in its browser', () => expectTwinsToTell('c8/local-storage'), patience)
