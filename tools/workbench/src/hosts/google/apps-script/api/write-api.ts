import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { coverageTable } from './coverage.ts'
import { formatApi } from './format-api.ts'
import { generateApi } from './generate-api.ts'

const table = generateApi()
writeFileSync(fileURLToPath(new URL('./api.json', import.meta.url)), formatApi(table))
writeFileSync(fileURLToPath(new URL('./coverage.md', import.meta.url)), coverageTable())
