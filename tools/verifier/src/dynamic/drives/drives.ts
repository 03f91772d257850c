import type { World } from '../world.ts'
import type { Drive, Driver, Known } from './drive.ts'
import { macroExports } from './exports.ts'
import { otherEvents } from './other-events.ts'
import { otherModules } from './other-modules.ts'
import { productEvents } from './product-events.ts'
import { resolvers } from './resolvers.ts'
import { scheduled } from './scheduled.ts'
import { webTriggers } from './web-triggers.ts'

const drivers: readonly Driver[] = [
  productEvents,
  otherEvents,
  resolvers,
  macroExports,
  scheduled,
  webTriggers,
  otherModules,
]

/** Everything that can be driven without a browser. */
export function drivesOf(world: World, known: Known): readonly Drive[] {
  return drivers.flatMap((driver) => driver(world, known))
}
