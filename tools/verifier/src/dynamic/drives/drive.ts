import type { Person } from '@crenwiz/workbench'
import type { ReadNames } from '../canary/fields.ts'
import type { World } from '../world.ts'

/** How a drive ended. */
export type Outcome = 'done' | 'failed' | 'refused'

/** How a drive ended and what it answered, as JSON. */
export interface Done {
  readonly outcome: Outcome
  readonly answer: string
}

/** One thing that the manifest offers, done as a person or as the platform does it. */
export interface Drive {
  /** `resolver load of notes`: the same for every person who does it. */
  readonly what: string
  /** True where a person does it, so that it can be done by another. */
  readonly isPersonal: boolean
  run(world: World, person: Person): Promise<Done>
}

/** How a call of a function ended. */
export function doneBy(
  invoked: { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly message: string },
): Done {
  return invoked.ok
    ? { outcome: 'done', answer: JSON.stringify(invoked.body) ?? '' }
    : { outcome: 'failed', answer: invoked.message }
}

/** What drivers know of an app beside its manifest. */
export interface Known {
  readonly names: ReadNames
  /** Calls that the app's own frames made: what a resolver is really sent. */
  readonly calls: readonly FrameCall[]
}

/** A call of a resolver by a frame. */
export interface FrameCall {
  readonly moduleKey: string
  readonly functionKey: string
  readonly payload: unknown
}

/** Makes the drives of one module type. */
export type Driver = (world: World, known: Known) => readonly Drive[]
