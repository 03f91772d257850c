import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, TestRunner, test } from 'vitest'
import { openSabotage, type Sabotage } from '../sabotage/sabotage.ts'
import { google } from '../sabotage/subjects.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const opened = new Map<string, Sabotage>()

beforeAll(async () => {
  for (const subject of google) opened.set(subject.name, await openSabotage({ repository, subject }))
}, 60_000)

afterAll(async () => {
  for (const sabotage of opened.values()) await sabotage.dispose()
})

test.each(google)(
  'nothing breaks a claim in the sound build of $name, and nothing is remarked',
  ({ name }) => {
    expect(opened.get(name)?.sound).toEqual([])
  },
)

test.each(google)('every mutation of $name has a name of its own', ({ mutations }) => {
  const names = mutations.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

const all = google.flatMap(({ name, mutations }) =>
  mutations.map((mutation) => ({ subject: name, name: mutation.name, claim: mutation.claim, mutation })),
)

test.each(all)('$name in $subject goes against $claim and is caught with its line', async (one) => {
  const outcome = await opened.get(one.subject)?.spoil(one.mutation)
  Object.assign(TestRunner.getCurrentTest()?.meta ?? {}, { isCaught: outcome?.verdict === 'caught' })
  expect(outcome?.verdict, JSON.stringify(outcome, undefined, 2)).toBe('caught')
})
