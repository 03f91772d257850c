/** Some of an app's bytes: what they are and where. */
export interface StoredBytes {
  readonly where: string
  readonly whereUrl?: string
  readonly key: string
  readonly bytes: number
  readonly preview: string
}

/** An installed app as the administration shows it, whatever host it belongs to. */
export interface InstalledApp {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly environment: string
  readonly installationId: string
  readonly folder: string
  readonly runtime: string
  readonly warnings: readonly string[]
  readonly modules: readonly { readonly type: string; readonly key: string; readonly title: string }[]
  readonly scopes: readonly string[]
  readonly egress: readonly { readonly from: string; readonly address: string; readonly notes: string }[]
  readonly policies: readonly { readonly name: string; readonly text: string }[]
  readonly counts: readonly {
    readonly what: string
    readonly done: number
    readonly refused: number
    readonly failed: number
  }[]
  readonly sendsAnalytics: boolean
  readonly isAnalyticsOn: boolean
  readonly variableKeys: readonly string[]
  readonly stored: readonly StoredBytes[]
}
