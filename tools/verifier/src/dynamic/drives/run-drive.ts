import type { Person } from '@crenwiz/workbench'
import type { Observation } from '../watch/observation.ts'
import { within } from '../watch/quiet.ts'
import type { World } from '../world.ts'
import type { Drive, Outcome } from './drive.ts'

/** One drive that was done, and what the app let go of meanwhile. */
export interface Ran {
  readonly drive: Drive
  readonly person: Person
  readonly outcome: Outcome
  /** What was answered, as JSON. */
  readonly answer: string
  readonly observations: readonly Observation[]
}

const longest = 12_000

/** Drives once, and waits for what the app does afterwards; never longer than a few seconds. */
async function runDrive(world: World, drive: Drive, person: Person): Promise<Ran> {
  const since = world.observations.length
  world.drive = drive.what
  const done = await within(drive.run(world, person), longest, { outcome: 'failed' as const, answer: '' })
  await world.settle()
  return { drive, person, ...done, observations: world.observations.slice(since) }
}

/** Drives one after another until the time is over; those that are left are told. */
export async function runDrives(
  world: World,
  drives: readonly Drive[],
  person: Person,
  isOver: () => boolean,
): Promise<{ readonly ran: readonly Ran[]; readonly left: readonly Drive[] }> {
  const ran: Ran[] = []
  for (const [at, drive] of drives.entries()) {
    if (isOver()) return { ran, left: drives.slice(at) }
    ran.push(await runDrive(world, drive, person))
  }
  return { ran, left: [] }
}
