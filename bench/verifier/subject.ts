import type { Seen } from './seen.ts'
import type { Target } from './target.ts'
import type { Program, Run } from './timed-run.ts'

/** A run that ended by itself. */
type Ended = Extract<Run, { ended: 'by itself' }>

/** A program that looks at a folder of code. */
export interface Subject {
  readonly name: string
  /** How it is started; `scratch` is a folder for what it writes. */
  readonly program: (target: Target, scratch: string) => Program
  /** The exit statuses that mean that it did its work. */
  readonly statuses: readonly number[]
  /** What it says that it has seen. */
  readonly seen: (run: Ended, target: Target, scratch: string) => Seen
  /** Why its time doesn't count although it ended well; nothing where it does. */
  readonly objection?: (run: Ended, target: Target) => string | undefined
}
