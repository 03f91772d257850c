import { hostOf } from './declaration.ts'

/**
 * Whether an address is Google Analytics' own: the domain that Atlassian admits for analytics
 * (developer.atlassian.com/platform/forge/analytics-tool-policy, seen 2026-11-25).
 */
export function isGoogleAnalytics(address: string): boolean {
  const host = hostOf(address)
  return host === 'google-analytics.com' || host.endsWith('.google-analytics.com')
}
