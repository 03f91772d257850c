import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { secretsIn } from './secrets.ts'

test('a secret is found with its place and its beginning alone', async () => {
  const text = `const url = 'https://x.example'\nconst token = 'ATATT3${'x'.repeat(44)}'\n`
  expect((await secretsIn('src/token.ts', text)).map(({ at, data }) => ({ at, data }))).toContainEqual({
    at: { file: 'src/token.ts', line: 2, column: 16 },
    data: { secret: 'Atlassian API token', beginning: 'ATAT…' },
  })
})

test('the search leaves no marks behind, among which each further file would be looked for', async () => {
  await secretsIn('src/plain.ts', 'export const answer = 42\n')
  expect(performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('@core>'))).toEqual([])
})
