import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { App } from '../app/app.ts'
import type { Gap } from '../finding.ts'
import type { StaticFacts } from '../static/static-facts.ts'
import { launchBrowser } from './browser.ts'
import { buildProbe } from './frames/probe.ts'
import type { Probe } from './frames/visit.ts'
import type { RunFacts } from './run-facts.ts'
import { sourcesOf } from './sources.ts'
import { tryOnce } from './try-once.ts'

export interface TrialOptions {
  /** The longest that one app is tried, in seconds. */
  readonly seconds?: number
  /** The most hashes that the re-identification attack takes. */
  readonly hashes?: number
  readonly log?: (line: string) => void
  /** Starts the browser in which frames are shown. */
  readonly launch?: () => Promise<Browser>
}

/** Tries one app after another; they share a browser and nothing else. */
export interface Trial {
  try(app: App, code: StaticFacts | undefined): Promise<RunFacts>
  dispose(): Promise<void>
}

/** A trial that starts its browser when the first app shows a frame. */
export function createTrial({
  seconds = 60,
  hashes = 400_000,
  log = () => {},
  launch = () => launchBrowser(),
}: TrialOptions = {}): Trial {
  let started: Promise<{ readonly browser: Browser; readonly probe: Probe } | undefined> | undefined
  const start = async (gap: (gap: Gap) => void) => {
    try {
      const name = `_${randomBytes(8).toString('hex')}`
      const [browser, script] = await Promise.all([launch(), buildProbe(name)])
      return { browser, probe: { name, script } }
    } catch (error) {
      gap({
        code: 'NO_BROWSER',
        data: { why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) },
      })
      return undefined
    }
  }
  return {
    async try(app, code) {
      const end = performance.now() + seconds * 1000
      const gaps: Gap[] = []
      const gap = (one: Gap) => void gaps.push(one)
      const root = mkdtempSync(join(tmpdir(), 'site-'))
      try {
        return await tryOnce({
          app,
          code,
          folder: app.built ?? app.folder,
          root,
          sources: sourcesOf(app),
          browser: () => {
            started ??= start(gap)
            return started
          },
          isOver: () => performance.now() > end,
          hashes,
          log,
          gap,
          gaps,
        })
      } finally {
        rmSync(root, { recursive: true, force: true })
      }
    },
    async dispose() {
      await (await started)?.browser.close()
    },
  }
}
