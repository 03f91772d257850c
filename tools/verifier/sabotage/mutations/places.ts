const host = 'addons/diagrams/src/hosts/confluence'

/** The files that mutations are made in. */
export const places = {
  manifest: `${host}/manifest.yml`,
  viewHtml: `${host}/view.html`,
  view: `${host}/view.client.ts`,
  host: `${host}/host.client.ts`,
  functions: `${host}/functions/index.ts`,
  resolver: `${host}/functions/resolver.ts`,
  usage: `${host}/functions/usage.ts`,
  platform: `${host}/functions/platform.ts`,
  show: 'addons/diagrams/src/viewer/show.client.ts',
  paint: 'addons/diagrams/src/viewer/paint.client.ts',
  pseudonym: 'libraries/usage/src/pseudonym.ts',
  payload: 'libraries/usage/src/payload.ts',
  send: 'libraries/usage/src/outgoing.ts',
} as const
