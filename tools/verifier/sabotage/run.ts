import { fileURLToPath } from 'node:url'
import { UserError } from '../src/errors.ts'
import { mutations } from './mutations.ts'
import { type Outcome, openSabotage } from './sabotage.ts'
import { closing, table } from './table.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

try {
  const sabotage = await openSabotage({ repository, addon: 'addons/diagrams' })
  try {
    const outcomes: Outcome[] = []
    for (const mutation of mutations) outcomes.push(await sabotage.spoil(mutation))
    console.log(`${table(outcomes)}\n\n${closing(outcomes)}`)
    if (outcomes.some(({ verdict }) => verdict === 'missed')) process.exitCode = 1
  } finally {
    await sabotage.dispose()
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
