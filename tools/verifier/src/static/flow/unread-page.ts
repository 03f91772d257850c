import { answerChannel, callChannel, pageChannel } from '../models/apps-script/frame.ts'
import { data } from '../models/terms.ts'
import { perhapsInto } from './core/perhaps.ts'
import type { Node } from './graph/graph.ts'
import { anyKey } from './graph/objects.ts'
import type { World } from './world.ts'

/** So many arguments of a caller are followed. */
const mostArguments = 8

/**
 * Calls functions as a page may whose code isn't followed: with whatever it has made up or was typed, and perhaps with what
 * any function has answered it, and with what was printed into a page.
 */
export function callFromUnreadPage(
  world: World,
  functions: readonly string[],
  printed: readonly Node[],
): void {
  const { graph } = world
  const given = graph.node()
  world.unfold(data('untrusted'), undefined, given)
  graph.add(given, world.atoms.unknown)
  const known = [
    ...functions.map((name) => world.channel(answerChannel).field(name)),
    world.channel(pageChannel).field(anyKey),
    ...printed,
  ]
  for (const node of known) perhapsInto(world, world.deep(node), given)
  for (const name of functions)
    for (let index = 0; index < mostArguments; index++)
      graph.edge(given, world.channel(callChannel).field(`${name}:${index}`))
}
