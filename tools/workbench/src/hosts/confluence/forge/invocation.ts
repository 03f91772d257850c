import { randomUUID } from 'node:crypto'
import type { SiteFacts } from '../site/site.ts'
import type { App } from './app.ts'
import type { CallContext } from './forge.ts'
import { grantedPermissions } from './permissions.ts'
import type { Invocation } from './sandbox/sandbox.ts'

/** One run of one function: who and what calls it, and how long it may take. */
export interface Run {
  readonly app: App
  readonly functionKey: string
  readonly moduleType: string
  readonly context: CallContext
  readonly seconds: number
  readonly isAnalyticsOn: boolean
}

/** `ari:cloud:confluence::site/<cloudId>`: where an app is installed. */
function installContext(facts: SiteFacts): string {
  return `ari:cloud:confluence::site/${facts.cloudId}`
}

/** The bare id in an app's ARI, as `appContext.appId` has it. */
export function bareAppId(app: App): string {
  return app.id.slice(app.id.lastIndexOf('/') + 1)
}

/** What a function is called with, and what `__forge_runtime__` shows while it runs. */
export function invocationOf(
  run: Run,
  event: unknown,
  facts: SiteFacts,
  newId: () => string = randomUUID,
): Invocation {
  const { app, functionKey, moduleType, context, seconds, isAnalyticsOn } = run
  const contextAri = installContext(facts)
  const license = app.isLicensed ? { license: { active: true, isActive: true, type: 'DEVELOPER' } } : {}
  const installation = { ari: { installationId: app.installationId }, contexts: [{ cloudId: facts.cloudId }] }
  const id = newId()
  const trace = newId().replaceAll('-', '')
  return {
    functionKey,
    args: [
      event,
      {
        ...(context.accountId !== undefined && { principal: { accountId: context.accountId } }),
        installContext: contextAri,
        installation,
        ...license,
      },
    ],
    runtime: {
      contextAri,
      appContext: {
        appId: bareAppId(app),
        appVersion: app.version,
        environmentId: app.environmentId,
        environmentType: app.environmentType,
        invocationId: id,
        installationId: app.installationId,
        functionKey,
        moduleType,
        moduleKey: context.moduleKey,
        installation,
        permissions: grantedPermissions(app, { isAnalyticsOn }),
        ...license,
      },
      ...(context.accountId !== undefined && { aaid: context.accountId }),
      runtime: app.runtime,
      handler: app.functions.find(({ key }) => key === functionKey)?.handler ?? '',
      awsRequestId: id,
      traceId: trace,
      spanId: trace.slice(0, 16),
      seconds,
    },
  }
}

/** What a resolver gets as its context: the frame's, with the site and the app beside it. */
export function resolverContext(
  app: App,
  context: CallContext,
  facts: SiteFacts,
): Readonly<Record<string, unknown>> {
  return {
    ...(context.accountId !== undefined && { accountId: context.accountId }),
    cloudId: facts.cloudId,
    siteUrl: facts.url,
    environmentId: app.environmentId,
    environmentType: app.environmentType,
    moduleKey: context.moduleKey,
    ...(context.localId !== undefined && { localId: context.localId }),
    ...(context.locale !== undefined && { locale: context.locale }),
    ...(context.timeZone !== undefined && { timezone: context.timeZone }),
    extension: context.extension,
  }
}
