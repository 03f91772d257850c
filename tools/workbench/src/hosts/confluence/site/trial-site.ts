import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../../../clock.ts'
import { createLedger, type Ledger } from '../../../ledger.ts'
import { openStore, type Store } from '../../../store.ts'
import type { AdfDocument, AdfNode } from '../adf.ts'
import { createSite } from './create-site.ts'
import type { Page, Person, Result, Site, Space } from './site.ts'

/** A site for a test: its people by their roles, and the way to end it. */
export interface TrialSite {
  readonly site: Site
  readonly store: Store
  readonly ledger: Ledger
  readonly admin: Person
  readonly editor: Person
  readonly otherEditor: Person
  readonly reader: Person
  readonly space: Space
  /** Publishes a page as the editor. */
  readonly publish: (title: string, body?: AdfDocument) => Page
  readonly dispose: () => void
}

/** A fresh site in memory, or in a folder of its own with `onDisk`. Its clock goes on by a second at each look. */
export function trialSite({ onDisk = false }: { readonly onDisk?: boolean } = {}): TrialSite {
  const root = onDisk ? mkdtempSync(join(tmpdir(), 'site-')) : null
  const store = openStore({ root })
  const clock = tickingClock()
  const ledger = createLedger(clock)
  const site = createSite({ store, ledger, clock })
  const [editor, otherEditor] = site.people().filter((person) => person.role === 'editor')
  const space = must(site.spaces()[0])
  return {
    site,
    store,
    ledger,
    admin: must(site.people().find((person) => person.role === 'admin')),
    editor: must(editor),
    otherEditor: must(otherEditor),
    reader: must(site.people().find((person) => person.role === 'reader')),
    space,
    publish: (title, body = text('')) =>
      value(site.createPage(must(editor).accountId, { spaceId: space.id, title, body })),
    dispose() {
      store.dispose()
      if (root !== null) rmSync(root, { recursive: true, force: true })
    },
  }
}

/** A clock that goes on by a second each time it is looked at, from 2026-11-25. */
function tickingClock(): Clock {
  let seconds = 0
  return {
    now() {
      seconds += 1
      return new Date(Date.UTC(2026, 10, 25, 8, 0, seconds))
    },
  }
}

/** The value of a result that must be one. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** A document of one paragraph. */
export function text(content: string): AdfDocument {
  return document({ type: 'paragraph', content: content === '' ? [] : [{ type: 'text', text: content }] })
}

/** A document of these nodes. */
export function document(...content: readonly AdfNode[]): AdfDocument {
  return { version: 1, type: 'doc', content }
}

/** The app whose macros `macro` makes. */
export const trialApp = 'ari:cloud:ecosystem::app/6c1b3b1e-0f0e-4a7e-9d0c-3f4b8a1f2d11'

/** A macro of the trial app with a saved configuration. */
export function macro(localId: string, guestParams: Readonly<Record<string, unknown>> | undefined): AdfNode {
  return {
    type: 'extension',
    attrs: {
      extensionType: 'com.atlassian.ecosystem',
      extensionKey: `${trialApp}/static/diagram`,
      localId,
      parameters: { localId, ...(guestParams === undefined ? {} : { guestParams }) },
    },
  }
}

function must<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The trial site lacks something it begins with.')
  return thing
}
