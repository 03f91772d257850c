import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Clock } from '../../../clock.ts'
import { UserError } from '../../../errors.ts'
import type { Gate } from '../../../gate.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Store } from '../../../store.ts'
import type { Site } from '../site/site.ts'
import type { App, Module } from './app.ts'
import { type Asking, askingOf } from './asking.ts'
import { answerRequest, type BackendParts } from './backends/backends.ts'
import { leave } from './backends/leave.ts'
import type { Rest } from './backends/product.ts'
import { createQueues, type Later, later as realLater } from './backends/queues.ts'
import { askWebTriggers } from './backends/web-triggers.ts'
import { type Bundle, bundleFunctions } from './bundle.ts'
import { createEgressLimit } from './egress-limit.ts'
import type { CallContext, Forge } from './forge.ts'
import { type FunctionParts, type Installed, runFunction } from './functions.ts'
import { openInstallations } from './installations.ts'
import { resolverContext } from './invocation.ts'
import { forgeLimits, type Limits } from './limits.ts'
import { readManifest } from './manifest.ts'
import { reportTo } from './report.ts'
import { writeChildScript } from './sandbox/child-script.ts'
import { findWalls, type Walls } from './sandbox/confinement.ts'
import { createSandbox, type Sandbox } from './sandbox/sandbox.ts'
import { openAppRows } from './storage/app-rows.ts'
import { askGraphqlStorage } from './storage/graphql.ts'
import { askKvs } from './storage/kvs.ts'
import { installedEvent, pageEvent, triggersFor } from './triggers.ts'
import { webTriggerEvent, webTriggerResponse } from './web-trigger.ts'
import { words } from './words.ts'

export interface ForgeParts {
  readonly store: Store
  readonly ledger: Ledger
  readonly gate: Gate
  readonly clock: Clock
  readonly site: Site
  readonly rest: Rest
  /** Where bundles and the sandbox's own script are written; it can be emptied at any time between two starts. */
  readonly cacheFolder: string
  /** What stands before a web trigger's path when an app asks for its URL. */
  readonly baseUrl?: string
  readonly limits?: Partial<Limits>
  readonly later?: Later
  /** The walls of the sandbox; found out by asking the machine where they aren't given. */
  readonly walls?: Walls
  /** What `environmentType` says to apps; a developer's own environment where it isn't given. */
  readonly environmentType?: App['environmentType']
  /** Told of every request of every function, whole and before it is judged; then log lines say their place as well. */
  readonly onAsking?: (asking: Asking) => void
}

/** The Forge runtime of a site. */
export function createForge(parts: ForgeParts): Forge {
  const { store, ledger, gate, clock, site, cacheFolder } = parts
  const { rest, baseUrl = 'http://localhost:4400', later = realLater, walls = findWalls() } = parts
  const limits: Limits = { ...forgeLimits, ...parts.limits }
  const installations = openInstallations(store)
  const rows = openAppRows({ store, ledger, clock })
  const installed = new Map<string, Installed>()
  const functionParts: FunctionParts = {
    ledger,
    facts: site.facts,
    limits,
    isAnalyticsOn: (id) => installations.isAnalyticsOn(id),
  }

  const runModule = (
    found: Installed,
    module: Module,
    event: unknown,
    {
      functionKey = module.function,
      accountId,
    }: { functionKey?: string | undefined; accountId?: string } = {},
  ) => {
    const context: CallContext = { accountId, moduleKey: module.key, extension: { type: module.type } }
    const label = `${module.type} ${module.key}`
    return runFunction(
      found,
      { functionKey: functionKey ?? '', moduleType: module.type, label, event, context },
      functionParts,
    )
  }
  const queues = createQueues({
    ledger,
    later,
    newId: randomUUID,
    async deliver(app, consumer, event) {
      const found = installed.get(app.id)
      if (!found) return { ok: false, message: words.uninstalled }
      const method = (consumer.raw.resolver as { method?: unknown } | undefined)?.method
      if (method === undefined) return await runModule(found, consumer, event)
      const call = { functionKey: method, payload: event.body, jobId: event.jobId }
      return await runModule(
        found,
        consumer,
        {
          call,
          context: resolverContext(
            app,
            { accountId: undefined, moduleKey: consumer.key, extension: {} },
            site.facts,
          ),
        },
        { functionKey: consumer.resolver },
      )
    },
  })
  const storage = { rows, ledger, now: () => clock.now() }
  const mayLeave = createEgressLimit({ perMinute: limits.egressAMinute, now: () => clock.now() })
  const backends: BackendParts = {
    leave: (leaving) => leave(leaving, { gate, ledger, mayLeave }),
    rest,
    ledger,
    facts: site.facts,
    kvs: (asked) => askKvs(asked, storage),
    stargate: [
      (asked) => askGraphqlStorage(asked, storage),
      (asked) => queues.ask(asked),
      (asked) => askWebTriggers(asked, { baseUrl }),
    ],
  }

  let script: Promise<string> | undefined
  const sandboxOf = async (app: App, bundle: Bundle): Promise<Sandbox> => {
    script ??= writeChildScript({ cacheFolder })
    return createSandbox({
      script: await script,
      walls,
      bundle,
      variables: () => installations.variables(app.id),
      limits: { ...limits, memoryMB: parts.limits?.memoryMB ?? app.memoryMB ?? limits.memoryMB },
      isTraced: parts.onAsking !== undefined,
      events: {
        ...reportTo(ledger, app),
        request(request, invocation) {
          parts.onAsking?.(askingOf(app, request, invocation?.functionKey))
          return answerRequest({ app, request, accountId: invocation?.runtime.aaid }, backends)
        },
      },
    })
  }

  const fire = (found: Installed, eventType: string, event: unknown) => {
    for (const module of triggersFor(found.app, eventType)) void runModule(found, module, event)
  }
  const stopListening = site.onEvent((event) => {
    for (const found of installed.values()) fire(found, event.eventType, pageEvent(event, site, clock.now()))
  })
  const modulesOf = (app: App): readonly Module[] => [...app.macros, ...Object.values(app.modules).flat()]

  return {
    confinement: walls.confinement,
    apps: () => [...installed.values()].map(({ app }) => app),
    app: (id) => installed.get(id)?.app,
    async install(folder) {
      const read = readManifest(folder)
      const bundle = await bundleFunctions(read, { cacheFolder: join(cacheFolder, 'functions') })
      const { installationId, environmentId, isNew } = installations.open(read.id)
      const app: App = {
        ...read,
        installationId,
        environmentId,
        environmentType: parts.environmentType ?? read.environmentType,
        warnings: [...read.warnings, ...(bundle?.warnings ?? [])],
      }
      const sandbox = bundle && (await sandboxOf(app, bundle))
      const error = await sandbox?.start()
      if (error) {
        sandbox?.dispose()
        throw new UserError(`has functions that can't be loaded: ${error.message}.`, {
          where: app.folder,
          next: whereIn(error.stack),
        })
      }
      installed.get(app.id)?.sandbox?.dispose()
      const found = { app, sandbox }
      installed.set(app.id, found)
      const installer = site.people().find(({ role }) => role === 'admin')?.accountId ?? ''
      if (isNew) fire(found, 'avi:forge:installed:app', installedEvent(app, installer))
      return app
    },
    async uninstall(appId) {
      const found = installed.get(appId)
      const farewell = found?.app.modules.preUninstall?.[0]
      if (found && farewell)
        await runModule(found, farewell, {
          id: found.app.installationId,
          app: { id: appId, version: found.app.version },
        })
      found?.sandbox?.dispose()
      installed.delete(appId)
      rows.removeApp(appId)
      installations.remove(appId)
      store.compact()
    },
    async invokeResolver(appId, moduleKey, { functionKey, payload, context }) {
      const found = installed.get(appId)
      if (!found) return { ok: false, message: words.uninstalled }
      const module = modulesOf(found.app).find(({ key }) => key === moduleKey)
      const resolver = module?.resolver ?? module?.function
      if (!module || resolver === undefined)
        return { ok: false, message: words.invocation(words.noResolver(moduleKey)) }
      const event = {
        call: { functionKey, payload },
        context: resolverContext(found.app, context, site.facts),
      }
      return await runFunction(
        found,
        {
          functionKey: resolver,
          moduleType: module.type,
          label: `${resolver}: ${functionKey}`,
          event,
          context,
        },
        functionParts,
      )
    },
    async invokeFunction(appId, functionKey, event, context) {
      const found = installed.get(appId)
      if (!found) return { ok: false, message: words.uninstalled }
      const moduleType = modulesOf(found.app).find(({ key }) => key === context.moduleKey)?.type ?? 'function'
      // A scheduled function that is run by hand gets the event that its timer would give it.
      const scheduled = {
        context: { cloudId: site.facts.cloudId, moduleKey: context.moduleKey },
        contextToken: '',
      }
      const given = moduleType === 'scheduledTrigger' ? (event ?? scheduled) : event
      return await runFunction(
        found,
        {
          functionKey,
          moduleType,
          label: `${moduleType} ${context.moduleKey}: ${functionKey}`,
          event: given,
          context,
        },
        functionParts,
      )
    },
    async webTrigger(appId, moduleKey, request) {
      const found = installed.get(appId)
      const module = found?.app.modules.webtrigger?.find(({ key }) => key === moduleKey)
      if (!found || !module) return new Response('Not found', { status: 404 })
      return webTriggerResponse(module, await runModule(found, module, await webTriggerEvent(request)))
    },
    isAnalyticsOn: (appId) => installations.isAnalyticsOn(appId),
    setAnalytics: (appId, isOn) => installations.setAnalytics(appId, isOn),
    setVariable(appId, key, value) {
      if (installations.variables(appId)[key] === value) return
      installations.setVariable(appId, key, value)
      const sandbox = installed.get(appId)?.sandbox
      sandbox?.restart()
      void sandbox?.start()
    },
    variableKeys: (appId) => Object.keys(installations.variables(appId)),
    stored: (appId) =>
      rows.all(appId).map(({ shelf, key, bytes, value }) => ({
        where: shelf,
        key,
        bytes,
        preview: shelf === 'secret' ? '…' : JSON.stringify(value).slice(0, 200),
      })),
    async dispose() {
      stopListening()
      queues.dispose()
      for (const { sandbox } of installed.values()) sandbox?.dispose()
      installed.clear()
    },
  }
}

/** The first line of a stack that is the app's own. */
function whereIn(stack: string | undefined): string {
  const line = stack?.split('\n').find((candidate) => /^\s*at .*:\d+:\d+/.test(candidate))
  return line ? `Look ${line.trim()}.` : 'Look at what the file does when it is loaded.'
}
