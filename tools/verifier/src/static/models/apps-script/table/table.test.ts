import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateTable } from './generate-table.ts'

test('table.json is what @types/google-apps-script says', () => {
  const written: unknown = JSON.parse(readFileSync(new URL('./table.json', import.meta.url), 'utf8'))
  expect(written).toEqual(generateTable())
})
