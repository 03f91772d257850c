import { performance } from 'node:perf_hooks'
import type { Ledger } from '../../../ledger.ts'
import type { SiteFacts } from '../site/site.ts'
import type { App } from './app.ts'
import type { CallContext, Invoked } from './forge.ts'
import { invocationOf } from './invocation.ts'
import { type Limits, secondsFor } from './limits.ts'
import type { Sandbox } from './sandbox/sandbox.ts'
import { words } from './words.ts'

/** An installed app and the sandbox of its functions; none where it has no functions. */
export interface Installed {
  readonly app: App
  readonly sandbox: Sandbox | undefined
}

export interface Wanted {
  readonly functionKey: string
  readonly moduleType: string
  /** For the ledger: `resolver: load`. */
  readonly label: string
  readonly event: unknown
  readonly context: CallContext
}

export interface FunctionParts {
  readonly ledger: Ledger
  readonly facts: SiteFacts
  readonly limits: Limits
  readonly isAnalyticsOn: (appId: string) => boolean
}

/** Runs one function of an app and records that it ran, how long and how it ended. */
export async function runFunction(
  { app, sandbox }: Installed,
  wanted: Wanted,
  parts: FunctionParts,
): Promise<Invoked> {
  const { functionKey, moduleType, label, event, context } = wanted
  const fn = app.functions.find(({ key }) => key === functionKey)
  if (!sandbox || !fn) return { ok: false, message: words.invocation(words.noFunction(functionKey)) }
  const seconds = secondsFor(moduleType, fn, parts.limits)
  const run = { app, functionKey, moduleType, context, seconds, isAnalyticsOn: parts.isAnalyticsOn(app.id) }
  const since = performance.now()
  const outcome = await sandbox.call(invocationOf(run, event, parts.facts))
  const ms = Math.round((performance.now() - since) * 10) / 10
  parts.ledger.record({
    app: app.id,
    channel: 'function',
    outcome: outcome.ok ? 'done' : 'failed',
    summary: `${label} (${ms} ms)${outcome.ok ? '' : `: ${outcome.error.message}`}`,
    data: {
      function: functionKey,
      module: context.moduleKey,
      moduleType,
      ms,
      ...(!outcome.ok && { error: outcome.error }),
    },
  })
  return outcome.ok
    ? { ok: true, body: outcome.body }
    : { ok: false, message: words.invocation(outcome.error.message) }
}
