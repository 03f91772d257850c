import type { App } from './app.ts'

/**
 * What Forge allows a function. Sources, seen 2026-11: https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/
 * (25 s, 55 s, 900 s, 100 log lines and 100 requests to the world outside a minute, 5 MB of answer), and @forge/manifest's schema (512 MB by default).
 */
export interface Limits {
  /** A resolver, an export and any other function that a person waits for. */
  readonly uiSeconds: number
  /** A web trigger, and a consumer or a scheduled function without a timeout of its own. */
  readonly backgroundSeconds: number
  readonly memoryMB: number
  readonly logLinesAMinute: number
  /** Requests of an app's functions to hosts outside; those to the product and to Forge's storage don't count. */
  readonly egressAMinute: number
  /** The largest answer of a function. */
  readonly answerBytes: number
}

/** Forge's own numbers; a test hands in smaller ones. */
export const forgeLimits: Limits = {
  uiSeconds: 25,
  backgroundSeconds: 55,
  memoryMB: 512,
  logLinesAMinute: 100,
  egressAMinute: 100,
  answerBytes: 5 * 1024 * 1024,
}

const background = ['webtrigger', 'consumer', 'scheduledTrigger', 'preUninstall']

/** How long one run may take; `timeoutSeconds` counts for consumers and scheduled functions alone. */
export function secondsFor(moduleType: string, fn: App['functions'][number], limits: Limits): number {
  if (!background.includes(moduleType)) return limits.uiSeconds
  const hasOwn = moduleType === 'consumer' || moduleType === 'scheduledTrigger'
  return hasOwn && fn.timeoutSeconds !== undefined ? fn.timeoutSeconds : limits.backgroundSeconds
}
