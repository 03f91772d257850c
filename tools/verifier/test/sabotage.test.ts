import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, TestRunner, test } from 'vitest'
import { openSabotage, type Sabotage } from '../sabotage/sabotage.ts'
import { forge } from '../sabotage/subjects.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
let sabotage: Sabotage

beforeAll(async () => {
  sabotage = await openSabotage({ repository, subject: forge })
}, 60_000)

afterAll(() => sabotage?.dispose())

test('nothing breaks a claim in the sound add-on', () => {
  expect(sabotage.sound).toEqual([])
})

test('every mutation has a name of its own', () => {
  const names = forge.mutations.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test.each(forge.mutations)('$name breaks $claim and is caught with its line', async (mutation) => {
  const { verdict, ...rest } = await sabotage.spoil(mutation)
  Object.assign(TestRunner.getCurrentTest()?.meta ?? {}, { isCaught: verdict === 'caught' })
  expect(verdict, JSON.stringify(rest, undefined, 2)).toBe('caught')
})
