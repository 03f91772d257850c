import type { Clock } from '../../../clock.ts'
import type { Store } from '../../../store.ts'
import { zoned } from '../zoned.ts'
import { enumValue } from './bridge/host-object.ts'
import type { Executions, RunResult } from './executions.ts'
import type { Project } from './project/project.ts'
import { openTriggers, type TriggerRow } from './services/script/trigger-rows.ts'
import { formatDate } from './services/utilities/format-date.ts'

export interface FiredTrigger {
  readonly row: TriggerRow
  readonly result: RunResult
}

/**
 * Runs the triggers whose time has come, each as the person who made it, and resolves when all have ended. The workbench
 * calls this as its clock goes on; a trigger of a project that isn't installed passes without a run.
 */
export async function fireDueTriggers({
  store,
  clock,
  executions,
  projectOf,
}: {
  readonly store: Store
  readonly clock: Clock
  readonly executions: Executions
  readonly projectOf: (projectId: string) => Project | undefined
}): Promise<readonly FiredTrigger[]> {
  const now = clock.now()
  const fired = openTriggers(store)
    .due(now)
    .map(async (row): Promise<FiredTrigger[]> => {
      const project = projectOf(row.projectId)
      if (!project) return []
      const result = await executions.run(project, {
        function: row.run,
        kind: 'trigger',
        person: { email: row.email },
        args: [clockEvent(row, now)],
      })
      return [{ row, result }]
    })
  return (await Promise.all(fired)).flat()
}

/** The event of a time-driven trigger: its fields are those of @types/google-apps-script. */
function clockEvent({ id }: TriggerRow, now: Date): Readonly<Record<string, unknown>> {
  const at = zoned(now, 'UTC')
  return {
    authMode: enumValue('Script.AuthMode', 'FULL'),
    triggerUid: id,
    year: at.year,
    month: at.month,
    'day-of-month': at.day,
    'day-of-week': at.weekday,
    'week-of-year': Number(formatDate(now, 'UTC', 'w')),
    hour: at.hour,
    minute: at.minute,
    second: at.second,
    timezone: 'UTC',
  }
}
