import type { Ran } from '../drives/run-drive.ts'
import { hostOf } from '../rules/hosts.ts'
import type { Observation } from '../watch/observation.ts'

/** Something that an app does where analytics can't be reached, and not where it can. */
export interface Disturbed {
  readonly code: 'REFUSAL_LOGGED' | 'REFUSAL_REPEATED' | 'FAILS_WITHOUT_ANALYTICS' | 'ANSWERS_OTHERWISE'
  readonly drive: string
  readonly detail: string
  readonly observation: Observation | undefined
}

const mostTries = 3

/**
 * Lays a run without analytics beside two runs with it; what differs between those two is chance. Another answer is told
 * only where no frame was shown: what a person sees of it is compared there.
 */
export function disturbed(
  first: readonly Ran[],
  again: readonly Ran[],
  without: readonly Ran[],
  { isShown }: { readonly isShown: boolean },
): readonly Disturbed[] {
  return without.flatMap((ran) => {
    const before = first.find(({ drive }) => drive.what === ran.drive.what)
    const repeated = again.find(({ drive }) => drive.what === ran.drive.what)
    if (!before) return []
    const { drive } = before
    const found: Disturbed[] = []
    const egress = before.observations.find(({ channel }) => channel === 'egress')
    const add = (code: Disturbed['code'], detail: string, observation: Observation | undefined) =>
      found.push({ code, drive: ran.drive.what, detail, observation: observation ?? egress })
    if (before.outcome === 'done' && ran.outcome !== 'done')
      add('FAILS_WITHOUT_ANALYTICS', ran.answer, thrownIn(ran) ?? egress)
    else if (
      !isShown &&
      drive.isPersonal &&
      before.answer === repeated?.answer &&
      ran.answer !== before.answer
    )
      add('ANSWERS_OTHERWISE', ran.answer.slice(0, 200), egress)
    const logged = newLog(before, ran)
    if (logged) add('REFUSAL_LOGGED', logged.bytes.toString('utf8').slice(0, 200), logged)
    const tries = triesOf(ran)
    if (tries > mostTries && tries > triesOf(before)) add('REFUSAL_REPEATED', String(tries), egressOf(ran))
    return found
  })
}

const isThrown = ({ channel, what }: Observation) => channel === 'log' && what.startsWith('thrown')

function thrownIn({ observations }: Ran): Observation | undefined {
  return observations.find(isThrown)
}

function egressOf({ observations }: Ran): Observation | undefined {
  return observations.find(({ channel }) => channel === 'egress')
}

function newLog(before: Ran, { observations }: Ran): Observation | undefined {
  const known = new Set(before.observations.filter(({ channel }) => channel === 'log').map(lineOf))
  return observations.find((one) => one.channel === 'log' && !isThrown(one) && !known.has(lineOf(one)))
}

/** A line without its numbers: a time or a count is no other line. */
function lineOf({ what, bytes }: Observation): string {
  return `${what} ${bytes.toString('utf8').replace(/\d+/g, '0')}`
}

function triesOf({ observations }: Ran): number {
  const hosts = observations.flatMap(({ channel, url }) => (channel === 'egress' && url ? [hostOf(url)] : []))
  return Math.max(0, ...[...new Set(hosts)].map((host) => hosts.filter((other) => other === host).length))
}
