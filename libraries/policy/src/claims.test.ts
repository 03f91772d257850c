import { expect, test } from 'vitest'
import { claimIds } from './claim.ts'
import { claim, claims } from './claims.ts'
import { promises } from './promises.ts'
import { requirement, requirements } from './requirements.ts'

test('every claim stands under its own id, in order', () => {
  expect(claims.map(({ id }) => id)).toEqual([...claimIds])
  for (const id of claimIds) expect(claim(id).id).toBe(id)
})

test('every promise rests on a claim that a program can prove, or is marked as not checkable', () => {
  expect(promises.map(({ id }) => id)).toEqual(Array.from({ length: 18 }, (_, index) => `P${index + 1}`))
  expect(promises.filter(({ claims }) => claims.length === 0)).toEqual([])
  expect(promises.filter(({ isCheckable }) => !isCheckable).map(({ id }) => id)).toEqual(['P15', 'P16'])
})

test('every promise that a claim serves is one of the eighteen', () => {
  const known = new Set(promises.map(({ id }) => id))
  expect(claims.flatMap((claim) => claim.promises).filter((id) => !known.has(id))).toEqual([])
})

test('every requirement that a claim answers is kept with address and date', () => {
  expect(claims.flatMap((claim) => claim.requirements).filter((id) => !requirement(id))).toEqual([])
  for (const { source, seen } of requirements) {
    expect(new URL(source).protocol).toBe('https:')
    expect(seen).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})

test('every requirement that is kept is answered by a claim', () => {
  const answered = new Set(claims.flatMap((claim) => claim.requirements))
  expect(requirements.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([])
})

test('no claim is proved by observation alone', () => {
  const alone = claims.filter(
    ({ provedBy }) => provedBy.length > 0 && provedBy.every(({ means }) => means === 'observation'),
  )
  expect(alone).toEqual([])
})

test('a sentence is one sentence, and every claim can be broken', () => {
  for (const { sentence, brokenBy } of claims) {
    expect(sentence).toMatch(/^[A-Z][^.]*\.$/)
    expect(brokenBy.length).toBeGreaterThan(0)
  }
})
