/**
 * What Forge allows a function. Sources, seen 2026-11: https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/
 * (25 s, 55 s, 900 s, 100 log lines and 100 outgoing requests a minute), and the manifest schema (memory: 512 MB by default).
 */
export interface Limits {
  /** A resolver, an export and any other function that a person waits for. */
  readonly uiSeconds: number
  /** A web trigger, a product trigger, a consumer or a scheduled function without a timeout of its own. */
  readonly backgroundSeconds: number
  readonly memoryMB: number
  readonly logLinesAMinute: number
  readonly requestsAMinute: number
  /** The largest result, request or event that passes between an app and its host. */
  readonly messageBytes: number
}

/** Forge's own numbers; a test hands in smaller ones. */
export const forgeLimits: Limits = {
  uiSeconds: 25,
  backgroundSeconds: 55,
  memoryMB: 512,
  logLinesAMinute: 100,
  requestsAMinute: 100,
  messageBytes: 16 * 1024 * 1024,
}
