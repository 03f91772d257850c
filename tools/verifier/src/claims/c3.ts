import { closeAll, frameToOutside, functionsToOutside } from '../closed-world.ts'
import type { Facts } from '../facts.ts'
import { type Label, labels } from '../static/label.ts'
import type { Flow } from '../static/static-facts.ts'
import { flowFinding, flowGap } from './flow-finding.ts'
import type { Judge } from './judge.ts'

/** Nobody gets from the id of a usage event to the installation. */
export const c3: Judge = (facts) => {
  const leaving = facts.code.flows.filter(({ sink }) => sink === 'egress')
  const ids = leaving.filter(
    ({ label, through }) =>
      labels[label] === 'installation' || (isPerson(label, facts) && through.some(isHash)),
  )
  const findings = ids
    .filter((flow) => keyOf(flow) !== 'unknown')
    .map((flow) => flowFinding('C3', codeOf(flow), flow))
  const unclear = ids
    .filter((flow) => keyOf(flow) === 'unknown')
    .map((flow) => flowGap('ID_KEY_UNKNOWN', flow))
  const keyed = leaving.filter(({ label }) => label === 'pseudonym')
  if (ids.length === 0 && keyed.length === 0) return []
  const world = closeAll(facts, [
    { where: 'functions', close: functionsToOutside },
    { where: 'frame', close: frameToOutside },
  ])
  return [
    {
      findings,
      gaps: [...world.gaps, ...unclear],
      evidence: [
        ...world.evidence,
        ...keyed.map(({ at, api, to, path }) => ({
          means: 'analysis' as const,
          code: 'ID_IS_KEYED_HASH',
          at,
          data: { api, to: to?.text ?? '', source: path[0]?.text ?? '' },
        })),
      ],
    },
  ]
}

const isHash = (step: string) => /^(hmac|sha|md5|ripemd|hash)/.test(step)

/** Where the key of a keyed hash comes from; nothing where there is no key. */
const keyOf = ({ through }: Flow): string | undefined =>
  through.map((step) => /^hmac-[^:]*:(.*)$/.exec(step)?.[1]).find((key) => key !== undefined)

/** How an id goes out that can be traced back. */
function codeOf(flow: Flow): string {
  if (!flow.through.some(isHash)) return flow.through.length === 0 ? 'ID_RAW' : 'ID_ENCODED_ONLY'
  const key = keyOf(flow)
  if (key === undefined) return 'ID_HASHED_WITHOUT_KEY'
  return key === 'stored' ? 'ID_KEY_STORED' : 'ID_KEY_KNOWN'
}

/** Who somebody is at Google is their address: there is no other id of theirs. */
const isPerson = (label: Label, { app }: Facts) =>
  label === 'accountId' || (app.platform === 'apps-script' && label === 'email')
