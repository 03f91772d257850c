import type { Plan } from './plan.ts'
import { spread } from './spread.ts'

/** Tells whether a plan is still the one that a person has seen. */
export function fingerprintOf({ steps }: Plan): string {
  return spread(
    steps.map(({ step, calendar, id, leave }) => `${step} ${calendar} ${id} ${leave.title}`).join('\n'),
  )
}
