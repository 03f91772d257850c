import type { Policy } from '../../../origins/policy.ts'

/**
 * The sandbox of the frames of HtmlService, as Google sets it for dialogs and sidebars (seen 2026-11 in the pages on
 * HtmlService's restrictions and in served pages).
 */
export const sandboxFlags = [
  'allow-same-origin',
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-downloads',
  'allow-modals',
  'allow-popups-to-escape-sandbox',
] as const

/** What the sandbox would let past every policy: a window of its own, a download from anywhere. */
const leaks: readonly string[] = ['allow-popups', 'allow-popups-to-escape-sandbox', 'allow-downloads']

export const reportPath = '/__frame/csp-report'
export const mirrorPath = '/__mirror/'

/**
 * The policy of an add-on's frame. Google sets none that holds its requests back, so offline this one does: the frame
 * reaches its own origin and nothing else, and each try is reported. `isLive` leaves it open for https alone, as Google
 * does for active content.
 */
export function framePolicy({ hostOrigin, isLive }: { hostOrigin: string; isLive: boolean }): Policy {
  const world = isLive ? ['https:'] : []
  const inline = ["'unsafe-inline'", "'unsafe-eval'", "'wasm-unsafe-eval'"]
  return [
    ['default-src', ["'self'", 'data:', 'blob:', ...world]],
    ['script-src', ["'self'", 'data:', 'blob:', ...inline, ...world, "'report-sample'"]],
    ['style-src', ["'self'", 'data:', 'blob:', "'unsafe-inline'", ...world]],
    ['connect-src', ["'self'", 'data:', 'blob:', ...world, ...(isLive ? ['wss:'] : [])]],
    ['frame-src', ["'self'", 'data:', 'blob:', ...world]],
    ['form-action', ["'self'", ...world]],
    ['base-uri', ["'self'", ...world]],
    ['frame-ancestors', [hostOrigin, "'self'"]],
    ['sandbox', sandboxFlags.filter((flag) => isLive || !leaks.includes(flag))],
    ['report-uri', [reportPath]],
  ]
}
