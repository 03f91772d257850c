import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { verify } from '../src/verify.ts'

const diagrams = fileURLToPath(new URL('../../../addons/diagrams', import.meta.url))

test('all that a program can prove of our own add-on without advisories and without a run is proven', {
  timeout: 120_000,
}, async () => {
  const { claims } = await verify(diagrams, { isStatic: true })
  const open = claims.flatMap(({ claim, judgement }) =>
    judgement.verdict === 'UNPROVEN' ? [{ [claim.id]: judgement.gaps.map(({ code }) => code) }] : [],
  )
  expect(
    open.map((one) => Object.keys(one)[0]),
    JSON.stringify(open),
  ).toEqual(['C12', 'C13'])
  expect(new Set(claims.map(({ judgement }) => judgement.verdict))).toEqual(new Set(['PROVEN', 'UNPROVEN']))
})
