import { fileURLToPath } from 'node:url'
import { UserError } from '../src/errors.ts'
import { mutations } from './mutations.ts'
import { sabotage } from './sabotage.ts'
import { closing, table } from './table.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

try {
  const outcomes = await sabotage({ repository, addon: 'addons/diagrams', mutations })
  console.log(`${table(outcomes)}\n\n${closing(outcomes)}`)
  if (outcomes.some(({ verdict }) => verdict === 'missed')) process.exitCode = 1
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
