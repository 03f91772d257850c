/**
 * The prefixes of `urlFetchWhitelist` and `openLinkUrlPrefixes`.
 * https://developers.google.com/apps-script/manifest/allowlist-url, seen 2026-11.
 */

/** What is wrong with a prefix, as the end of a sentence; undefined where nothing is. */
export function faultOfPrefix(prefix: string): string | undefined {
  if (!prefix.startsWith('https://')) return 'has to begin with https://'
  const [host = '', ...rest] = prefix.slice('https://'.length).split('/')
  if (rest.length === 0) return 'has to have a path, if only a "/" at the end'
  const labels = host.split('.')
  const named = labels[0] === '*' ? labels.slice(1) : labels
  if (named.some((label) => label.includes('*'))) return 'may have one "*." at its beginning and no other "*"'
  if (rest.join('/').includes('*')) return 'may have no "*" in its path'
  if (named.length < 2 || !named.every((label) => /^[a-z0-9-]+(:\d+)?$/i.test(label)))
    return 'has to name a whole domain'
  return undefined
}

/**
 * Whether a URL is the prefix or a child of it. Paths are compared letter by letter; `/foo` has the children `/foo/`,
 * `/foo/bar`, `/foo?bar` and `/foo#bar`, and not `/foobar`. `*.` stands for one or more labels.
 */
export function isUnderPrefix(prefix: string, url: URL): boolean {
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  const [, host = '', path = '/'] = /^https:\/\/([^/]*)(\/.*)?$/.exec(prefix) ?? []
  const isHost = host.startsWith('*.')
    ? url.host.endsWith(host.slice(1).toLowerCase()) && url.host.length > host.length - 1
    : url.host === host.toLowerCase()
  if (!isHost) return false
  const asked = `${url.pathname}${url.search}${url.hash}`
  if (!asked.startsWith(path)) return false
  return path.endsWith('/') || asked.length === path.length || '/?#'.includes(asked[path.length] ?? '')
}
