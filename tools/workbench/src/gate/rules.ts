/**
 * The ports that a function may call. https://developer.atlassian.com/platform/forge/runtime-reference/fetch-api/, seen 2026-11.
 * 80 is in Forge's list although only https is allowed.
 */
const ports = new Set(['', '80', '8080', '443', '8443', '8444', '7990', '8089', '8090', '8085', '8060'])

/** What can be said of an address before any rule is looked at. */
export type Transport = 'allowed' | 'NOT_HTTPS' | 'PORT_REFUSED'

/** Https only, and only on the listed ports. */
export function judgeTransport(url: URL): Transport {
  if (url.protocol !== 'https:') return 'NOT_HTTPS'
  return ports.has(url.port) ? 'allowed' : 'PORT_REFUSED'
}

/**
 * Whether one address of a manifest lets a URL out, as @forge/egress 3.0.0's `isValidUrl` judges it (read 2026-11): the
 * protocol (https where none is said) and the host with its port are compared, the path isn't. `*` allows all hosts, and
 * a leading `*.` any depth of subdomains but not the domain itself. The URL is judged in its parsed form, so that
 * backslashes and user names in it can't disguise the host; a URL with a user name matches nothing.
 */
export function isAllowedBy(address: string, url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false
  if (address === '*') return true
  const protocol = /^(.*?:)/.exec(address)?.[0] ?? 'https:'
  const rest = address.replace(protocol, '').replace(/^\/*/, '').replace(/^\\*/, '')
  const host = rest.split('?')[0]?.split('#')[0]?.split('/')[0] ?? ''
  if (protocol !== url.protocol) return false
  if (!address.startsWith('*') && host === url.host) return true
  return host.startsWith('*') && globOf(host).test(url.host)
}

function globOf(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\*+/g, '.*')}$`)
}

/** Whether a twin's host name (`*.` wildcards allowed) is the URL's. */
export function isHost(pattern: string, url: URL): boolean {
  if (!pattern.startsWith('*.')) return pattern === url.hostname
  return url.hostname.endsWith(pattern.slice(1))
}
