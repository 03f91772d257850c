/** Google Analytics' collection points. https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference, seen 2026-11. */
export function isGoogleAnalytics(host: string): boolean {
  return host === 'google-analytics.com' || host.endsWith('.google-analytics.com')
}

const atlassian = ['atlassian.com', 'atlassian.net', 'atl-paas.net', 'jira.com', 'bitbucket.org']

/** Hosts of the product's own maker: what goes there has not left the product. */
export function isProduct(host: string): boolean {
  return atlassian.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

const advertising = [
  'doubleclick.net',
  'googleadservices.com',
  'googlesyndication.com',
  'googletagmanager.com',
  'googletagservices.com',
  'adservice.google.com',
  'connect.facebook.net',
  'facebook.com',
  'bat.bing.com',
  'ads.linkedin.com',
  'licdn.com',
  'ads-twitter.com',
  'analytics.twitter.com',
  'analytics.tiktok.com',
  'adsrvr.org',
  'adnxs.com',
  'criteo.com',
  'hubspot.com',
  'hs-analytics.net',
  'marketo.net',
  'intercom.io',
]

/** Hosts of advertising and marketing networks; the list is ours, made 2026-11. */
export function isAdvertising(host: string): boolean {
  return advertising.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

/** The host of an address, or the address where it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url
}

const analytics = [
  'google-analytics.com',
  'googletagmanager.com',
  'mixpanel.com',
  'mxpnl.com',
  'amplitude.com',
  'segment.io',
  'segment.com',
  'posthog.com',
  'plausible.io',
  'hotjar.com',
  'hotjar.io',
  'sentry.io',
  'newrelic.com',
  'launchdarkly.com',
  'statsigapi.net',
  'userpilot.io',
  'journy.io',
]

/** Hosts that take usage data. https://developer.atlassian.com/platform/forge/analytics-tool-policy/, seen 2026-11. */
export function isAnalytics(host: string): boolean {
  return analytics.some((domain) => host === domain || host.endsWith(`.${domain}`))
}
