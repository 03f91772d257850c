import { closeAll, frameToOutside, functionsToOutside } from '../closed-world.ts'
import { labels } from '../static/label.ts'
import type { Flow } from '../static/static-facts.ts'
import { flowFinding } from './flow-finding.ts'
import type { Judge } from './judge.ts'

/** Nobody gets from the id of a usage event to the installation. */
export const c3: Judge = (facts) => {
  const leaving = facts.code.flows.filter(({ sink }) => sink === 'egress')
  const findings = leaving
    .filter(
      ({ label, through }) =>
        labels[label] === 'installation' || (label === 'accountId' && through.some(isHash)),
    )
    .map((flow) => flowFinding('C3', codeOf(flow), flow))
  const keyed = leaving.filter(({ label }) => label === 'pseudonym')
  if (findings.length === 0 && keyed.length === 0) return []
  const world = closeAll(facts, [
    { where: 'functions', close: functionsToOutside },
    { where: 'frame', close: frameToOutside },
  ])
  return [
    {
      findings,
      gaps: world.gaps,
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

/** How an id goes out that can be traced back. */
function codeOf({ through }: Flow): string {
  const hash = through.find(isHash)
  if (hash === undefined) return through.length === 0 ? 'ID_RAW' : 'ID_ENCODED_ONLY'
  const key = /^hmac-[^:]*:(.*)$/.exec(hash)?.[1]
  if (key === undefined) return 'ID_HASHED_WITHOUT_KEY'
  return key === 'stored' ? 'ID_KEY_STORED' : 'ID_KEY_KNOWN'
}
