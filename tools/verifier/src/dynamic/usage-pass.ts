import type { Browser } from 'playwright-core'
import type { Finding } from '../finding.ts'
import { attack } from './attack/attack.ts'
import { idsIn, type Runs, unlike } from './compare/alike.ts'
import { disturbed } from './compare/without-analytics.ts'
import { type Ran, runDrives } from './drives/run-drive.ts'
import type { Probe, Shown } from './frames/visit.ts'
import { knowledgeOf } from './knowledge-of.ts'
import type { PlaceOf } from './place-of.ts'
import { disturbances } from './rules/disturbances.ts'
import { found } from './rules/found.ts'
import { recovered } from './rules/recovered.ts'
import { sentWhileOff } from './rules/sent-while-off.ts'
import type { Trying } from './tried.ts'
import { variablesFor } from './variables.ts'
import { viewsWithout } from './views-without.ts'
import type { World } from './world.ts'

/** What an app that sends anything is tried with beside. */
export interface UsageParts {
  readonly world: World
  readonly first: readonly Ran[]
  readonly variables: readonly string[]
  readonly shown: readonly Shown[]
  /** How long the page took to show that. */
  readonly milliseconds: number
  readonly view: { readonly browser: Browser; readonly probe: Probe } | undefined
  readonly placeOf: PlaceOf
  /** Makes another site with the same app and the same variables. */
  readonly elsewhere: () => Promise<World>
}

/** The drives that sent something, done again while one thing after the other is changed; then the attack. */
export async function passUsage(parts: UsageParts, trying: Trying): Promise<readonly Finding[]> {
  const { world, first, variables, placeOf, elsewhere } = parts
  const { isOver, hashes, log, gap, app, sources } = trying
  const sending = first.filter(({ observations }) => observations.some(({ channel }) => channel === 'egress'))
  const drives = sending.map(({ drive }) => drive)
  const isShown = parts.shown.length > 0
  const { reader, editor } = world.site.people
  const run = async (condition: string, where: World, person = reader) => {
    const { ran, left } = await runDrives(where, drives, person, isOver)
    if (left.length > 0) gap({ code: 'NOT_DRIVEN_IN_TIME', data: { drive: condition, left: left.length } })
    return ran
  }
  const again = await run('the same again', world)
  const person = await run('as another person', world, editor)

  const { forge } = world.workbench
  const since = world.workbench.ledger.entries().at(-1)?.seq ?? 0
  forge.setAnalytics(world.app.id, false)
  const off = await run('with analytics switched off', world)
  const shownOff = await viewsWithout(parts, 'analytics is switched off', trying)
  const whileOff = sentWhileOff(world, since, app, placeOf)
  forge.setAnalytics(world.app.id, true)
  world.outside = 'is dead'
  const dead = await run('with analytics dead', world)
  // A frame can't tell a dead host from a refusal: that view was shown.
  world.outside = 'never answers'
  const shownSlow = await viewsWithout(parts, 'analytics never answers', trying)
  world.outside = 'answers'
  await world.settle()

  for (const [key, value] of Object.entries(variablesFor(variables, 2)))
    forge.setVariable(world.app.id, key, value)
  const rotated = await run('with other variables', world)
  const other = await elsewhere()
  try {
    const site = await run('on another site', other)
    const runs: Runs = { first: sending, again, person, rotated, site }
    const ids = idsIn(Object.values(runs))
    const attacked = attack(ids, knowledgeOf([world, other], sources, app.manifest.raw), { most: hashes })
    log(`Attacked ${ids.length} values with ${attacked.tried} hashes`)
    if (!attacked.isWhole) gap({ code: 'ATTACK_CUT', data: { hashes: attacked.tried, ids: ids.length } })
    return [
      ...recovered(attacked, Object.values(runs), placeOf),
      ...unlike(runs).map(({ code, path, value, observation }) =>
        found(code, code === 'EVENT_VALUE_OF_SITE' ? 'C2' : 'C3', observation, placeOf, { key: path, value }),
      ),
      ...disturbances(disturbed(sending, again, off, { isShown }), 'switched off', placeOf, app),
      ...disturbances(disturbed(sending, again, dead, { isShown }), 'dead', placeOf, app),
      ...[...shownOff, ...shownSlow],
      ...whileOff,
    ]
  } finally {
    await other.dispose()
  }
}
