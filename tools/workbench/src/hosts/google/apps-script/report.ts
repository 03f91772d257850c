import type { Ledger } from '../../../ledger.ts'
import type { RunRequest, ScriptError } from './executions.ts'
import type { Project } from './project/project.ts'

/** Puts what happens in an execution into the ledger, in words. */
export function reportTo(ledger: Ledger, project: Project, request: RunRequest) {
  const ran = { function: request.function, kind: request.kind }
  const refuse = (summary: string, data: Readonly<Record<string, unknown>>) =>
    ledger.record({
      app: project.id,
      channel: 'product',
      outcome: 'refused',
      summary,
      data: { ...ran, ...data },
    })
  return {
    ended(ms: number, error?: ScriptError) {
      ledger.record({
        app: project.id,
        channel: 'function',
        outcome: error ? 'failed' : 'done',
        summary: `${request.kind} ${request.function} (${ms} ms)${error ? `: ${error.name}: ${error.message}` : ''}`,
        data: { ...ran, ms, ...(error && { error }) },
      })
    },
    notBuilt(member: string) {
      refuse(`${member} is not built here`, { code: 'NOT_BUILT', member })
    },
    /** Runs a check and records it where it refuses. */
    refusals(check: () => void, member: string) {
      try {
        check()
      } catch (error) {
        refuse(error instanceof Error ? error.message : String(error), { code: 'NOT_PERMITTED', member })
        throw error
      }
    },
    illegal(where: string) {
      refuse(
        `google.script.run can't carry what ${request.function} returned: the page gets null for it (${where})`,
        {
          code: 'ILLEGAL_VALUE',
          where,
        },
      )
    },
    bug(error: unknown, member: string) {
      ledger.record({
        app: project.id,
        channel: 'sandbox',
        outcome: 'failed',
        summary: `the workbench's own ${member} failed: ${error instanceof Error ? error.message : String(error)}`,
        data: { ...ran, member, ...(error instanceof Error && { stack: error.stack }) },
      })
    },
  }
}
