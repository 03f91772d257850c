import type { App, Egress, EgressRule } from '../app.ts'
import type { Field } from './field.ts'

type Remotes = App['remotes']

const noEgress: Egress = {
  backend: [],
  client: [],
  images: [],
  fonts: [],
  styles: [],
  scripts: [],
  frames: [],
  media: [],
}

/**
 * What `permissions.external` lets out. An entry is a string, `{ address, category?, inScopeEUD? }` or `{ remote }`;
 * `inScopeEUD` is true where it isn't said.
 * https://developer.atlassian.com/platform/forge/manifest-reference/permissions/ and @forge/manifest 13.7.0's schema, seen 2026-11.
 */
export function readEgress(external: Field | undefined, remotes: Remotes): Egress {
  if (!external) return noEgress
  const fetch = external.get('fetch')
  const addresses = (key: 'images' | 'fonts' | 'styles' | 'scripts' | 'frames' | 'media') =>
    (external.get(key)?.items() ?? []).map((item) => readRule(item, remotes).address)
  return {
    backend: (fetch?.get('backend')?.items() ?? []).map((item) => readRule(item, remotes)),
    client: (fetch?.get('client')?.items() ?? []).map((item) => readRule(item, remotes)),
    images: addresses('images'),
    fonts: addresses('fonts'),
    styles: addresses('styles'),
    scripts: addresses('scripts'),
    frames: addresses('frames'),
    media: addresses('media'),
  }
}

function readRule(item: Field, remotes: Remotes): EgressRule {
  if (!item.isMap()) return { address: addressOf(item), inScopeEUD: true }
  const remoteKey = item.get('remote')
  if (remoteKey) {
    const key = remoteKey.text()
    const remote = remotes.find((candidate) => candidate.key === key)
    if (!remote)
      return remoteKey.fail(
        `names the remote "${key}", which "remotes" doesn't list.`,
        'Add it there, or remove this entry.',
      )
    return { address: remote.baseUrl, inScopeEUD: true }
  }
  const address = addressOf(
    item.require('address', 'Name the host that is called: "address: api.example.com".'),
  )
  const inScopeEUD = item.get('inScopeEUD')?.truth() ?? true
  const category = item.get('category')
  if (!category) return { address, inScopeEUD }
  if (category.text() !== 'analytics')
    return category.fail(
      `"${category.text()}" is no category of egress.`,
      'The only one that Forge knows is "analytics"; remove the line otherwise.',
    )
  return { address, inScopeEUD, category: 'analytics' }
}

function addressOf(field: Field): string {
  const address = field.text()
  if (address.length > 1000)
    return field.fail('is an address of more than 1000 characters.', 'Shorten it to the host name.')
  if (/\s/.test(address)) return field.fail(`"${address}" holds a space.`, 'Write one host a line.')
  return address
}
