import { fileURLToPath } from 'node:url'
import { UserError } from '../src/errors.ts'
import { type Outcome, openSabotage } from './sabotage.ts'
import { type Subject, subjects } from './subjects.ts'
import { closing, table } from './table.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

try {
  const all: Outcome[] = []
  for (const subject of subjects) {
    const outcomes = await spoilt(subject)
    all.push(...outcomes)
    console.log(`${subject.name}\n\n${table(outcomes)}\n`)
  }
  console.log(closing(all))
  if (all.some(({ verdict }) => verdict === 'missed')) process.exitCode = 1
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

async function spoilt(subject: Subject): Promise<readonly Outcome[]> {
  const sabotage = await openSabotage({ repository, subject })
  try {
    const outcomes: Outcome[] = []
    for (const mutation of subject.mutations) outcomes.push(await sabotage.spoil(mutation))
    return outcomes
  } finally {
    await sabotage.dispose()
  }
}
