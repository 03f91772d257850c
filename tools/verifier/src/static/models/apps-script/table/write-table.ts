import { writeFileSync } from 'node:fs'
import { generateTable } from './generate-table.ts'

writeFileSync(new URL('./table.json', import.meta.url), `${JSON.stringify(generateTable(), null, 2)}\n`)
