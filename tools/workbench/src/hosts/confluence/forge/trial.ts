import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGate, type Twin } from '../../../gate.ts'
import { createLedger, type Ledger } from '../../../ledger.ts'
import { openStore, type Store } from '../../../store.ts'
import { createSite } from '../site/create-site.ts'
import type { Site } from '../site/site.ts'
import type { Rest } from './backends/product.ts'
import type { Later } from './backends/queues.ts'
import { createForge } from './create-forge.ts'
import type { CallContext, Forge } from './forge.ts'
import { judgeEgress } from './judge-egress.ts'
import type { Limits } from './limits.ts'
import type { Walls } from './sandbox/confinement.ts'

/** A Forge runtime on a real site in memory, for tests: only the REST API and the world outside are made up. */
export interface Trial {
  readonly forge: Forge
  readonly ledger: Ledger
  readonly site: Site
  readonly store: Store
  /** The apps of test/fixtures/forge. */
  folder(name: string): string
  dispose(): Promise<void>
}

/** Starts a trial; `rest` and `twin` answer for the product and for the analytics hosts. */
export function startTrial({
  rest = async () => new Response('{}'),
  twin,
  limits,
  later,
  walls,
  now = () => new Date(),
}: {
  rest?: Rest
  twin?: Twin['answer']
  limits?: Partial<Limits>
  later?: Later
  walls?: Walls
  now?: () => Date
} = {}): Trial {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'forge-'))
  const clock = { now }
  const ledger = createLedger(clock)
  const store = openStore({ root: null })
  const site = createSite({ store, ledger, clock })
  const gate = createGate({
    ledger,
    twins: twin ? [{ name: 'twin', hosts: ['*.google-analytics.com'], answer: twin }] : [],
    judgeOf: (id) => judgeEgress(forge.app(id), forge.isAnalyticsOn(id)),
    live: false,
  })
  const forge: Forge = createForge({
    store,
    ledger,
    gate,
    clock,
    site,
    rest,
    cacheFolder,
    ...(limits && { limits }),
    ...(later && { later }),
    ...(walls && { walls }),
  })
  return {
    forge,
    ledger,
    site,
    store,
    folder: (name) => new URL(`../../../../test/fixtures/forge/${name}`, import.meta.url).pathname,
    async dispose() {
      await forge.dispose()
      store.dispose()
      rmSync(cacheFolder, { recursive: true, force: true })
    },
  }
}

/** The app of test/fixtures/forge/notes. */
export const notes = 'ari:cloud:ecosystem::app/11111111-1111-4111-8111-111111111111'

/** The app of test/fixtures/forge/hostile. */
export const hostile = 'ari:cloud:ecosystem::app/66666666-6666-4666-8666-666666666666'

/** A call as a frame of the macro `moduleKey` makes it. */
export function callFrom(moduleKey: string, more: Partial<CallContext> = {}): CallContext {
  return {
    accountId: 'account-1',
    moduleKey,
    localId: 'local-1',
    locale: 'en-US',
    timeZone: 'Europe/Berlin',
    extension: { type: 'macro' },
    ...more,
  }
}
