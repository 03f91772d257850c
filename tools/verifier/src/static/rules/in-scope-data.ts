import type { App } from '../../app/app.ts'
import { labels } from '../label.ts'
import type { Rule } from '../rule.ts'
import type { Flow } from '../static-facts.ts'
import { lets } from './addresses.ts'
import { boundToRemote } from './remotes.ts'
import { analysed, enforced, finding, openingsOf, way } from './say.ts'

/** No remote, and no address that may carry end-user data: an address is taken to, unless it says that it doesn't. */
export const declaredInScope: Rule = {
  name: 'declared-in-scope-data',
  claim: 'C7',
  look({ manifest }) {
    const fetched = manifest.egress.filter(({ value }) => value.from.startsWith('fetch'))
    const denied = fetched.filter(({ value }) => value.inScopeEud === false)
    return way({
      findings: [
        ...manifest.remotes.map(({ value: { key, baseUrl, operations }, at }) =>
          finding('C7', 'REMOTE_TAKES_DATA', at, { remote: key, address: baseUrl, operations }),
        ),
        ...fetched
          .filter(({ value }) => value.inScopeEud !== false)
          .map(({ value: { address, from, inScopeEud }, at }) =>
            finding('C7', 'IN_SCOPE_DATA_NOT_DENIED', at, {
              address,
              from,
              isSaid: inScopeEud !== undefined,
            }),
          ),
        ...boundToRemote(manifest.modules, 'C7'),
      ],
      evidence:
        fetched.length === 0 && manifest.remotes.length === 0
          ? [enforced('NO_EGRESS', manifest.placeOf(['permissions', 'external']))]
          : denied.map(({ value: { address }, at }) => enforced('IN_SCOPE_DATA_DENIED', at, { address })),
    })
  },
}

/** Nothing of people or of what they write flows to a host outside, whatever the manifest says. */
export const noDataLeaves: Rule = {
  name: 'no-data-leaves',
  claim: 'C7',
  look(app, code) {
    const { manifest } = app
    const leaving = code.flows.filter(({ sink }) => sink === 'egress')
    const data = leaving.filter(isEndUserData)
    const open = app.programs.filter(({ where }) =>
      manifest.egress.some(({ value }) => (value.from === 'fetch.backend') === (where === 'functions')),
    )
    if (open.length === 0 && data.length === 0) return undefined
    const gaps = openingsOf(
      code,
      open.map(({ key }) => key),
    )
    return way({
      findings: data.map((flow) => ({
        ...finding('C7', 'END_USER_DATA_LEAVES', flow.at, {
          label: flow.label,
          api: flow.api,
          to: flow.to?.text ?? '',
          through: flow.through,
          isDenied: isDenied(app, flow),
        }),
        path: flow.path,
      })),
      gaps: [
        ...gaps,
        ...leaving
          .filter(({ label }) => label === 'stored' || label === 'untrusted')
          .map(({ label, api, at, to }) => ({
            code: 'UNKNOWN_DATA_LEAVES',
            at,
            data: { label, api, to: to?.text ?? '' },
          })),
      ],
      evidence:
        gaps.length > 0
          ? []
          : open.map(({ key, at }) => analysed('EVERY_PATH_FOLLOWED', at, { program: key })),
    })
  },
}

const isEndUserData = ({ label }: Flow) => {
  const kind = labels[label]
  return kind === 'person' || kind === 'content' || label === 'product'
}

const isDenied = ({ manifest: { egress } }: App, { to }: Flow) =>
  egress.some(
    ({ value }) =>
      value.inScopeEud === false &&
      lets(value.address, to?.text.replace(/^[a-z]+:\/\//, '').split('/')[0] ?? ''),
  )
