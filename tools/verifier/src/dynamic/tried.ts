import type { Browser } from 'playwright-core'
import type { App } from '../app/app.ts'
import type { Gap } from '../finding.ts'
import type { StaticFacts } from '../static/static-facts.ts'
import type { Probe } from './frames/visit.ts'

/** What a trial of one app works with. */
export interface Trying {
  readonly app: App
  readonly code: StaticFacts | undefined
  /** The folder that is installed. */
  readonly folder: string
  /** An empty folder for the site's store. */
  readonly root: string
  readonly sources: readonly string[]
  /** Started when a frame is to be shown; undefined where there is none. */
  readonly browser: () => Promise<{ readonly browser: Browser; readonly probe: Probe } | undefined>
  readonly isOver: () => boolean
  /** The most hashes that the attack takes. */
  readonly hashes: number
  readonly log: (line: string) => void
  readonly gap: (gap: Gap) => void
  /** Those that were told so far. */
  readonly gaps: readonly Gap[]
}
