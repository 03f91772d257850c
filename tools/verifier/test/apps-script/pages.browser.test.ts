import type { Browser } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { launchBrowser } from '../../src/dynamic/browser.ts'
import { count } from '../count.ts'
import { tryScriptTwins } from './tried-script-twins.ts'

// A few of the pairs, one of each kind; `npm run twins:run` tries all.
let started: Promise<Browser> | undefined
const lend = () => {
  started ??= launchBrowser()
  return started
}
afterAll(async () => (await started)?.close())

/** What a busy machine may need. */
const patience = 120_000

async function expectTwinsToTell(name: string): Promise<void> {
  const twins = await tryScriptTwins(`apps-script/${name}`, lend)
  count(twins)
  expect(twins.clean, 'the clean twin').toEqual([])
  expect(twins.isFound, `${twins.wanted} in ${twins.broken.join(', ') || 'nothing'}`).toBe(true)
}

test(
  'a run sees what a page that calls the script puts into a picture’s address',
  () => expectTwinsToTell('c1/answer-into-a-picture'),
  patience,
)
test(
  'a run types into a page, presses its button, and sees what was typed leave',
  () => expectTwinsToTell('c1/typed-text-drawn-elsewhere'),
  patience,
)
test('a run sees what a page loads from others', () => expectTwinsToTell('c4/script-from-a-cdn'), patience)
test(
  'a run sees where a page would have gone',
  () => expectTwinsToTell('c7/typed-text-in-an-address'),
  patience,
)
test(
  'a run sees what a page posts to any window',
  () => expectTwinsToTell('c7/message-to-any-origin'),
  patience,
)
test('a run uses a page of a web app', () => expectTwinsToTell('c1/web-app-draws-elsewhere'), patience)
test('a run sees what a page keeps in its browser', () => expectTwinsToTell('c8/local-storage'), patience)
