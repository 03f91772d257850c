import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Clock } from '../../../clock.ts'
import { UserError } from '../../../errors.ts'
import type { Gate } from '../../../gate.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Store } from '../../../store.ts'
import type { Site } from '../site/site.ts'
import type { App } from './app.ts'
import { answerRequest } from './backends/backends.ts'
import type { Rest } from './backends/product.ts'
import { type Bundle, bundleFunctions } from './bundle.ts'
import type { CallContext, Forge, Invoked } from './forge.ts'
import { openInstallations } from './installations.ts'
import { invocationOf, resolverContext } from './invocation.ts'
import { forgeLimits, type Limits } from './limits.ts'
import { readManifest } from './manifest.ts'
import { reportTo } from './report.ts'
import { writeChildScript } from './sandbox/child-script.ts'
import { findWalls } from './sandbox/confinement.ts'
import { createSandbox, type Invocation, type Sandbox } from './sandbox/sandbox.ts'
import { words } from './words.ts'

export interface ForgeParts {
  readonly store: Store
  readonly ledger: Ledger
  readonly gate: Gate
  readonly clock: Clock
  readonly site: Site
  readonly rest: Rest
  /** Where bundles and the sandbox's own script are written. */
  readonly cacheFolder: string
  /** What the apps are told of a web trigger: `http://localhost:4400`. */
  readonly baseUrl?: string
  readonly limits?: Partial<Limits>
}

interface Installed {
  readonly app: App
  readonly sandbox: Sandbox | undefined
}

/** The Forge runtime of a site. */
export function createForge({
  store,
  ledger,
  gate,
  site,
  rest,
  cacheFolder,
  limits: given,
}: ForgeParts): Forge {
  const limits: Limits = { ...forgeLimits, ...given }
  const walls = findWalls()
  const installations = openInstallations(store)
  const installed = new Map<string, Installed>()
  const callers = new WeakMap<Invocation, string>()
  let script: Promise<string> | undefined

  const sandboxOf = async (app: App, bundle: Bundle): Promise<Sandbox> => {
    script ??= writeChildScript({ cacheFolder })
    return createSandbox({
      script: await script,
      walls,
      bundle,
      variables: () => installations.variables(app.id),
      limits: { ...limits, memoryMB: given?.memoryMB ?? app.memoryMB ?? limits.memoryMB },
      events: {
        ...reportTo(ledger, app),
        request: (request, invocation) =>
          answerRequest(
            { app, request, accountId: invocation && callers.get(invocation) },
            { gate, rest, ledger, facts: site.facts, kvs: () => undefined, stargate: [] },
          ),
      },
    })
  }

  const run = async (
    { app, sandbox }: Installed,
    kind: { functionKey: string; moduleType: string; label: string },
    event: unknown,
    context: CallContext,
    seconds: number,
  ): Promise<Invoked> => {
    if (!sandbox || !app.functions.some(({ key }) => key === kind.functionKey)) {
      return { ok: false, message: words.invocation(words.noFunction(kind.functionKey)) }
    }
    const isAnalyticsOn = installations.isAnalyticsOn(app.id)
    const invocation = invocationOf({ app, context, seconds, isAnalyticsOn, ...kind }, event, site.facts)
    if (context.accountId !== undefined) callers.set(invocation, context.accountId)
    const since = performance.now()
    const outcome = await sandbox.call(invocation)
    const ms = Math.round((performance.now() - since) * 10) / 10
    ledger.record({
      app: app.id,
      channel: 'function',
      outcome: outcome.ok ? 'done' : 'failed',
      summary: `${kind.label} (${ms} ms)${outcome.ok ? '' : `: ${outcome.error.message}`}`,
      data: {
        function: kind.functionKey,
        module: context.moduleKey,
        moduleType: kind.moduleType,
        ms,
        ...(!outcome.ok && { error: outcome.error }),
      },
    })
    if (outcome.ok) return { ok: true, body: outcome.body }
    return { ok: false, message: words.invocation(outcome.error.message) }
  }

  const forge: Forge = {
    confinement: walls.confinement,
    apps: () => [...installed.values()].map(({ app }) => app),
    app: (id) => installed.get(id)?.app,
    async install(folder) {
      const read = readManifest(folder)
      const bundle = await bundleFunctions(read, { cacheFolder: join(cacheFolder, 'forge') })
      const { installationId, environmentId } = installations.open(read.id)
      const app: App = {
        ...read,
        installationId,
        environmentId,
        warnings: [...read.warnings, ...(bundle?.warnings ?? [])],
      }
      const sandbox = bundle && (await sandboxOf(app, bundle))
      const error = await sandbox?.start()
      if (error) {
        sandbox?.dispose()
        throw new UserError(`has functions that can't be loaded: ${error.message}.`, {
          where: app.folder,
          next: error.stack ?? '',
        })
      }
      installed.get(app.id)?.sandbox?.dispose()
      installed.set(app.id, { app, sandbox })
      return app
    },
    async uninstall(appId) {
      installed.get(appId)?.sandbox?.dispose()
      installed.delete(appId)
      installations.remove(appId)
      store.compact()
    },
    async invokeResolver(appId, moduleKey, { functionKey, payload, context }) {
      const found = installed.get(appId)
      if (!found) return { ok: false, message: words.uninstalled }
      const { app } = found
      const module = [...app.macros, ...Object.values(app.modules).flat()].find(
        ({ key }) => key === moduleKey,
      )
      const resolver = module?.resolver ?? module?.function
      if (!module || resolver === undefined)
        return { ok: false, message: words.invocation(words.noResolver(moduleKey)) }
      const event = { call: { functionKey, payload }, context: resolverContext(app, context, site.facts) }
      const kind = { functionKey: resolver, moduleType: module.type, label: `${resolver}: ${functionKey}` }
      return await run(found, kind, event, context, limits.uiSeconds)
    },
    async invokeFunction(appId, functionKey, event, context) {
      const found = installed.get(appId)
      if (!found) return { ok: false, message: words.uninstalled }
      return await run(
        found,
        { functionKey, moduleType: 'function', label: functionKey },
        event,
        context,
        limits.uiSeconds,
      )
    },
    webTrigger: async () => new Response(null, { status: 404 }),
    isAnalyticsOn: (appId) => installations.isAnalyticsOn(appId),
    setAnalytics: (appId, isOn) => installations.setAnalytics(appId, isOn),
    setVariable(appId, key, value) {
      installations.setVariable(appId, key, value)
      installed.get(appId)?.sandbox?.restart()
    },
    variableKeys: (appId) => Object.keys(installations.variables(appId)),
    stored: () => [],
    async dispose() {
      for (const { sandbox } of installed.values()) sandbox?.dispose()
      installed.clear()
    },
  }
  return forge
}
