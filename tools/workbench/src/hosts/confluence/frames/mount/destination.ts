/** Where a frame wants the reader to go. */
export type Destination =
  /** A page of the site: a path on the host's origin. */
  | { readonly kind: 'page'; readonly path: string }
  /** Anywhere else; only with the reader's consent, in a tab of its own. */
  | { readonly kind: 'outside'; readonly url: string; readonly shown: string }
  | { readonly kind: 'refused'; readonly why: string }

/** Where the frame stands, for addresses that are relative to it. */
export interface Here {
  /** `https://<name>.atlassian.net`: its paths are the host's. */
  readonly siteUrl: string
  readonly hostOrigin: string
  readonly spaceKey: string
}

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(value) : ''

/**
 * The path of a `NavigationLocation` of @forge/bridge 7.2.0 (router/types, seen 2026-11-25); undefined for a target
 * that this site has no page for.
 */
export function targetPath(
  location: Readonly<Record<string, unknown>>,
  { spaceKey }: Here,
): string | undefined {
  const space = text(location.spaceKey) || text(spaceKey)
  const content = text(location.contentId)
  switch (location.target) {
    case 'contentView':
      return content && `/wiki/spaces/${space}/pages/${content}`
    case 'contentEdit':
      return content && `/wiki/spaces/${space}/pages/edit/${content}`
    case 'contentList':
    case 'spaceView':
      return `/wiki/spaces/${space}`
    case 'userProfile':
      return text(location.accountId) && `/wiki/people/${text(location.accountId)}`
    default:
      return undefined
  }
}

/** Judges an address that a frame asks for: pages of the site, http, https and mailto; nothing that could run. */
export function destinationOf(address: string, here: Here): Destination {
  if (!URL.canParse(address, here.siteUrl)) return { kind: 'refused', why: `"${address}" is no address.` }
  const url = new URL(address, here.siteUrl)
  if (url.origin === new URL(here.siteUrl).origin || url.origin === here.hostOrigin) {
    return { kind: 'page', path: url.pathname.replace(/^\/+/, '/') + url.search + url.hash }
  }
  if (url.protocol === 'mailto:') return { kind: 'outside', url: url.href, shown: url.pathname }
  if (url.protocol === 'http:' || url.protocol === 'https:')
    return { kind: 'outside', url: url.href, shown: url.host }
  return { kind: 'refused', why: `Frames may open http, https and mailto addresses, not ${url.protocol}` }
}
