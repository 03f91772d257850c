/** A host that Forge lets out without a declaration in the manifest. */
export interface DefaultHost {
  readonly host: string
  readonly from: 'images' | 'fetch.client' | 'fetch.backend'
}

/**
 * What is open without being declared. The site's own host is open to images as well.
 * @see https://developer.atlassian.com/platform/forge/runs-on-atlassian/ seen 2026-11
 */
export const defaultHosts: readonly DefaultHost[] = [
  { host: '*.wp.com', from: 'images' },
  { host: 'secure.gravatar.com', from: 'images' },
  { host: 'images.unsplash.com', from: 'images' },
  { host: 'api.media.atlassian.com', from: 'images' },
  { host: 'api.atlassian.com', from: 'images' },
  { host: 'api.media.atlassian.com', from: 'fetch.client' },
  { host: 'api.atlassian.com/gateway/api/emoji/', from: 'fetch.client' },
  { host: 'api.media.atlassian.com', from: 'fetch.backend' },
]

/** True where a host is open by default for requests of that kind and isn't the platform's own. */
export const isStrangerByDefault = (host: string, from: DefaultHost['from']): boolean =>
  defaultHosts.some(
    (known) =>
      known.from === from &&
      !known.host.includes('atlassian.com') &&
      (known.host === host || (known.host.startsWith('*.') && host.endsWith(known.host.slice(1)))),
  )
