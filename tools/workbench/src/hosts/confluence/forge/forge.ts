import type { App } from './app.ts'

/** Where a call comes from: the frame's context as the host made it; apps can't choose it. */
export interface CallContext {
  readonly accountId: string | undefined
  readonly moduleKey: string
  readonly localId?: string
  readonly locale?: string
  readonly timeZone?: string
  /** `context.extension` as the frame sees it. */
  readonly extension: Readonly<Record<string, unknown>>
}

export type Invoked =
  | { readonly ok: true; readonly body: unknown }
  /** `message` is what the frame is told, in Forge's words. */
  | { readonly ok: false; readonly message: string }

/** Which walls hold the functions in: said on the administration page and at the start. */
export interface Confinement {
  readonly network: 'namespace' | 'patched sockets'
  readonly files: 'permission model' | 'patched modules'
}

/** The Forge runtime: installs app folders and runs their functions with the app's own @forge packages. */
export interface Forge {
  apps(): readonly App[]
  app(id: string): App | undefined
  /** Reads, validates, bundles and installs an app folder; UserError with file and line where the manifest is wrong. */
  install(folder: string): Promise<App>
  /** Deletes what the app has stored; its macros stay in the pages as unknown macros. */
  uninstall(appId: string): Promise<void>
  /** A resolver call from a frame: the module's `resolver.function`, or the function itself. */
  invokeResolver(
    appId: string,
    moduleKey: string,
    call: { readonly functionKey: string; readonly payload: unknown; readonly context: CallContext },
  ): Promise<Invoked>
  /** Runs a function by its key with a raw event: adfExport, triggers, scheduled, consumers. */
  invokeFunction(appId: string, functionKey: string, event: unknown, context: CallContext): Promise<Invoked>
  /** An HTTP request to a web trigger's URL. */
  webTrigger(appId: string, moduleKey: string, request: Request): Promise<Response>
  /** The administrator's switch: off refuses every analytics request at the gate and `permissions.hasPermission` says so. */
  isAnalyticsOn(appId: string): boolean
  setAnalytics(appId: string, isOn: boolean): void
  /** Encrypted variables reach functions as process.env; they are never read back out. */
  setVariable(appId: string, key: string, value: string): void
  variableKeys(appId: string): readonly string[]
  /** What the app has in storage, for the inspector. */
  stored(appId: string): readonly {
    readonly where: string
    readonly key: string
    readonly bytes: number
    readonly preview: string
  }[]
  readonly confinement: Confinement
  dispose(): Promise<void>
}
