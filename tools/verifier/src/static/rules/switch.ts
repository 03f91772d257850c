import type { App } from '../../app/app.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../rule.ts'
import type { StaticFacts } from '../static-facts.ts'
import { isGoogleAnalytics } from './addresses.ts'
import { analysed, enforced, finding, way } from './say.ts'
import { type Failure, failuresAt } from './syntax/failure.ts'
import { sources } from './syntax/sources.ts'

/** What sends usage data is declared as analytics, so that the administrator's switch stops it; or there is nothing to send with. */
export const switchStopsIt: Rule = {
  name: 'switch-stops-it',
  claim: 'C5',
  look({ manifest }) {
    const fetched = manifest.egress.filter(({ value }) => value.from.startsWith('fetch'))
    if (fetched.length === 0)
      return way({ evidence: [enforced('NO_EGRESS', manifest.placeOf(['permissions', 'external']))] })
    return way({
      findings: fetched
        .filter(({ value }) => value.category !== 'analytics')
        .map(({ value: { address, from }, at }) =>
          finding('C5', 'SWITCH_DOES_NOT_STOP', at, { address, from }),
        ),
      evidence: fetched
        .filter(({ value }) => value.category === 'analytics')
        .map(({ value: { address }, at }) => enforced('SWITCH_STOPS', at, { address })),
    })
  },
}

const codes = {
  logged: 'FAILURE_LOGGED',
  repeated: 'SENT_AGAIN_AND_AGAIN',
  thrown: 'FAILURE_NOT_CAUGHT',
} as const satisfies Partial<Record<Failure['is'], string>>

/** Where the switch is off, the request fails: nobody is told, and it isn't made again. */
export const failsInSilence: Rule = {
  name: 'fails-in-silence',
  claim: 'C5',
  look(app, code) {
    const sends = analyticsCalls(app, code)
    if (sends.length === 0) return undefined
    const read = sources(app, code)
    const entries = app.programs.flatMap((program) =>
      program.entries.flatMap(({ exported }) => exported ?? []),
    )
    const failures = sends.flatMap(({ api, at }) =>
      failuresAt(at, read, entries).map((failure) => ({ failure, api, sent: `${at.file}:${at.line}` })),
    )
    return way({
      findings: failures.flatMap(({ failure, api, sent }) =>
        failure.is === 'swallowed' || failure.is === 'unknown'
          ? []
          : [{ ...finding('C5', codes[failure.is], failure.at, { api, sent }), ...wayOut(failure, api) }],
      ),
      gaps: failures
        .filter(({ failure }) => failure.is === 'unknown')
        .map(({ failure, api }) => ({ code: 'FAILURE_UNKNOWN', at: failure.at, data: { api } })),
      evidence: [
        ...failures
          .filter(({ failure }) => failure.is === 'swallowed')
          .map(({ failure, sent }) => analysed('FAILURE_SWALLOWED', failure.at, { sent })),
        ...code.calls
          .filter(({ api }) => api === 'permissions.hasPermission')
          .map(({ at }) => analysed('PERMISSION_ASKED', at)),
      ],
    })
  },
}

/** A failure that was caught on its way was let go on by a line of its own. */
const wayOut = (failure: Failure, api: string): Pick<Finding, 'path'> =>
  'by' in failure && failure.by.length > 0
    ? { path: [{ at: failure.at, text: api }, ...failure.by.map((at) => ({ at, text: failure.is }))] }
    : {}

const analyticsCalls = (app: App, code: StaticFacts) =>
  code.calls.filter(
    ({ program, arguments: { to = [] } }) =>
      to.some(({ text }) => isGoogleAnalytics(text)) &&
      app.programs.some(({ key, where }) => key === program && where === 'functions'),
  )
