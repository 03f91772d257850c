/** The host of an address as manifests and code write it: with a scheme, a star, a port or a path, or without. */
export const hostOf = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^([a-z]+:)?\/\//, '')
    .replace(/^[^/@]*@/, '')
    .replace(/[/:?#].*$/, '')

/** Whether an address belongs to Google Analytics: its hosts, and no other of Google's. */
export function isGoogleAnalytics(address: string): boolean {
  const host = hostOf(address)
  return host === 'google-analytics.com' || host.endsWith('.google-analytics.com')
}

/** Whether an address is the product's own: its API and media hosts, not the sites (`*.atlassian.net`) that anybody may have. */
export function isProducts(address: string): boolean {
  const host = hostOf(address)
  return /(^|\.)(atlassian\.com|atl-paas\.net)$/.test(host)
}

/** Whether an address goes over an unencrypted connection; a socket's scheme is `tcp`, a datagram's `udp`. */
export const isPlain = (address: string): boolean => /^(http|ws|ftp|tcp|udp):/i.test(address.trim())

/** Whether a declared address lets out to a host. */
export function lets(declared: string, host: string): boolean {
  const rule = hostOf(declared)
  if (rule === '*' || rule === host) return true
  return rule.startsWith('*.') && host.endsWith(rule.slice(1))
}

/** Whether a declared address names no one host: `*`, `*.com`. */
export const isWildcard = (declared: string): boolean => /^\*?(\.?\*)*(\.[a-z]+)?$/.test(hostOf(declared))

/** Networks that sell, target, retarget or film: their hosts, by their ends (public documentation of each, seen 2026-11). */
const marketing = [
  'doubleclick.net',
  'googletagmanager.com',
  'googleadservices.com',
  'googlesyndication.com',
  'adservice.google.com',
  'facebook.com',
  'facebook.net',
  'ads-twitter.com',
  'analytics.twitter.com',
  'ads.linkedin.com',
  'licdn.com',
  'bat.bing.com',
  'clarity.ms',
  'tiktok.com',
  'pinimg.com',
  'ct.pinterest.com',
  'reddit.com',
  'snapchat.com',
  'criteo.com',
  'criteo.net',
  'taboola.com',
  'outbrain.com',
  'adroll.com',
  'quantserve.com',
  'scorecardresearch.com',
  'hotjar.com',
  'hotjar.io',
  'fullstory.com',
  'logrocket.com',
  'logrocket.io',
  'lr-ingest.io',
  'mouseflow.com',
  'smartlook.com',
  'luckyorange.com',
  'hs-scripts.com',
  'hs-analytics.net',
  'hubspot.com',
  'marketo.net',
  'marketo.com',
  'pardot.com',
  'intercom.io',
  'drift.com',
  'customer.io',
  'braze.com',
  'klaviyo.com',
  'mailchimp.com',
  'list-manage.com',
] as const

/** Whether an address belongs to a network of advertising, marketing or session replay. */
export function isMarketing(address: string): boolean {
  const host = hostOf(address).replace(/^\*\./, '')
  return marketing.some((end) => host === end || host.endsWith(`.${end}`))
}
