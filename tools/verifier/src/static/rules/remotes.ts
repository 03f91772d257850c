import type { App } from '../../app/app.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../rule.ts'
import { finding, way } from './say.ts'

/** A module whose events, questions or pages the platform itself takes to a remote: no code of the app is asked. */
export const boundToRemote = (modules: App['manifest']['modules'], claim: 'C1' | 'C7'): readonly Finding[] =>
  modules.flatMap(({ value: { type, key, raw }, at }) => {
    if (type === 'endpoint') return []
    const endpoint = [raw.endpoint, ...Object.values(raw).map(endpointIn)].find(
      (one) => typeof one === 'string',
    )
    return typeof endpoint === 'string'
      ? [finding(claim, 'DATA_BOUND_TO_REMOTE', at, { module: key, type, endpoint })]
      : []
  })

const endpointIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'endpoint' in value ? value.endpoint : undefined

/**
 * Whatever a remote is asked, it learns who asks: each call carries an invocation token with the person's account id and
 * the installation.
 * @see https://developer.atlassian.com/platform/forge/remote/essentials/ seen 2026-11
 */
export const noRemoteLearns: Rule = {
  name: 'no-remote-learns',
  claim: 'C1',
  look({ manifest: { modules, remotes } }, code) {
    const calls = code.calls.filter(
      ({ data }) => data.client === 'invokeRemote' || data.client === 'requestRemote',
    )
    const findings = [
      ...boundToRemote(modules, 'C1'),
      ...calls.map(({ at, api, arguments: { remote = [] } }) =>
        finding('C1', 'REMOTE_TAKES_DATA', at, {
          remote: remote.map(({ text }) => text).join(', '),
          address:
            remotes.find(({ value }) => remote.some(({ text }) => text === value.key))?.value.baseUrl ?? '',
          api,
        }),
      ),
    ]
    return findings.length === 0 ? undefined : way({ findings })
  },
}
