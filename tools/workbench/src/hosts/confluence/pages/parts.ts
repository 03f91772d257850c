import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Assets } from '../../../pages/assets.ts'
import type { Product } from '../../../pages/shell/top-bar.ts'
import type { Store } from '../../../store.ts'
import type { GoogleAnalytics } from '../../../twins/google-analytics/google-analytics.ts'
import type { Forge } from '../forge/forge.ts'
import type { Frames } from '../frames/create-frames.ts'
import type { Person, Site } from '../site/site.ts'

/** What the pages ask of the frames. */
export type FrameSpecs = Pick<Frames, 'specOf' | 'policies'>

/** Where the analytics page reads from. */
export type AnalyticsSource = Pick<GoogleAnalytics, 'received' | 'report'>

/** An app's name, for people. */
export interface AppName {
  readonly id: string
  readonly name: string
}

/** What every page and every answer works with. */
export interface PageParts {
  readonly site: Site
  readonly forge: Forge
  readonly frames: FrameSpecs
  readonly ledger: Ledger
  readonly store: Store
  readonly analytics: AnalyticsSource
  readonly clock: Clock
  readonly assets: Assets
  readonly personOf: (request: Request) => Person
  /** Whether what manifests allow is let out into the world. */
  readonly isLive: boolean
  /** Where the header's switch between the hosts leads. */
  readonly products: readonly Product[]
  /** Apps of other hosts, whose names the ledger shows. */
  readonly otherApps: () => readonly AppName[]
  /** The height that a macro's frame had last, so that the next reader's page doesn't jump; in memory only. */
  readonly heights: Map<string, number>
}
