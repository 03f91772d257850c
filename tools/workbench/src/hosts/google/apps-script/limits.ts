/**
 * What Google allows an execution. https://developers.google.com/apps-script/guides/services/quotas, seen 2026-11: 6
 * minutes, 30 seconds for a custom function and an add-on's callback, 30 at a time for one person. How much memory there
 * is isn't published.
 */
export interface Limits {
  readonly executionMs: number
  readonly callbackMs: number
  readonly atOnce: number
  readonly memoryMB: number
}

/** Google's own numbers; a test hands in smaller ones. */
export const appsScriptLimits: Limits = {
  executionMs: 6 * 60_000,
  callbackMs: 30_000,
  atOnce: 30,
  memoryMB: 512,
}
