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

const withUsage = 'addons/diagrams/dist/google-usage'
const plain = 'addons/diagrams/dist/google'
const outOfOffice = 'addons/out-of-office/dist/google'

/** The built files of Diagrams for Google. */
export const googlePlaces = {
  usageCode: `${withUsage}/Code.js`,
  usageManifest: `${withUsage}/appsscript.json`,
  usageEditor: `${withUsage}/editor.html`,
  usageWork: `${withUsage}/work.html`,
  plainCode: `${plain}/Code.js`,
  plainManifest: `${plain}/appsscript.json`,
} as const

/** The built files of Out of Office. */
export const outOfOfficePlaces = {
  code: `${outOfOffice}/Code.js`,
  manifest: `${outOfOffice}/appsscript.json`,
} as const
