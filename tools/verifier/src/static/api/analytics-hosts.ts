/**
 * Hosts that Forge admits under `category: analytics` with `inScopeEUD: false`; any other under that category blocks a
 * deployment since 2025-08-28.
 * @see https://developer.atlassian.com/platform/forge/analytics-tool-policy/ seen 2026-11
 */
export const analyticsHosts: readonly string[] = [
  '*.google-analytics.com',
  'cdn.mxpnl.com',
  '*.cdn.mxpnl.com',
  '*.mixpanel.com',
  '*.posthog.com',
  '*.journy.io',
  '*.amplitude.com',
  'static.cloudflareinsights.com',
  '*.cdn.usefathom.com',
  '*.events.usermaven.com',
  '*.um.contentstudio.io',
  '*.beamanalytics.b-cdn.net',
  '*.microanalytics.io',
  '*.scripts.withcabin.com',
  '*.scripts.simpleanalyticscdn.com',
  '*.userpilot.io',
  'in.accoil.com',
  '*.plausible.io',
  '*.googletagmanager.com',
  '*.ingest.sentry.io',
  '*.ingest.us.sentry.io',
  '*.sentry-cdn.com',
  '*.hotjar.io',
  '*.hotjar.com',
  '*.cdn.segment.com',
  'cdn.segment.com',
  '*.api.segment.io',
  '*.applicationinsights.azure.com',
  '*.monitor.azure.com',
  '*.launchdarkly.com',
  '*.statsigapi.net',
  '*.featureassets.org',
  '*.prodregistryv2.org',
  '*.newrelic.com',
]

/**
 * True where an address of the manifest (`*.google-analytics.com`, `https://region1.google-analytics.com/mp/collect`) lies
 * within the list. A wildcard that is wider than an entry doesn't.
 */
export function isAnalyticsHost(address: string): boolean {
  const host = hostOf(address)
  if (host === undefined) return false
  return analyticsHosts.some((admitted) => isWithin(host, admitted))
}

/** `*.x.com` is within `*.x.com`; `a.x.com` and `*.a.x.com` too; `x.com` itself is not. */
function isWithin(host: string, admitted: string): boolean {
  if (host === admitted) return true
  if (!admitted.startsWith('*.')) return false
  const suffix = admitted.slice(1)
  const name = host.startsWith('*.') ? host.slice(2) : host
  return name.endsWith(suffix) && name.length > suffix.length
}

function hostOf(address: string): string | undefined {
  const [, host] = /^(?:https:\/\/)?([a-z0-9*.-]+)(?::443)?(?:[/?#].*)?$/i.exec(address.trim()) ?? []
  return host?.toLowerCase().replace(/\.$/, '')
}
