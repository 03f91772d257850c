import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLedger, type Ledger } from '../../../ledger.ts'
import { openStore, type Store } from '../../../store.ts'
import { type Container, container, type DocNode, textNode } from '../files/tree/model.ts'
import { createDocs } from './create-docs.ts'
import type { Docs } from './docs.ts'

/** Documents for a test, and the way to end them. */
export interface TrialDocs {
  readonly docs: Docs
  readonly store: Store
  readonly ledger: Ledger
  dispose(): void
}

/** Documents in memory, or in a folder of their own with `onDisk`. */
export function trialDocs({ onDisk = false }: { readonly onDisk?: boolean } = {}): TrialDocs {
  const root = onDisk ? mkdtempSync(join(tmpdir(), 'docs-')) : null
  const store = openStore({ root })
  let seconds = 0
  const clock = {
    now() {
      seconds += 1
      return new Date(Date.UTC(2026, 10, 25, 8, 0, seconds))
    },
  }
  const ledger = createLedger(clock)
  return {
    docs: createDocs({ store, ledger, clock }),
    store,
    ledger,
    dispose() {
      store.dispose()
      if (root !== null) rmSync(root, { recursive: true, force: true })
    },
  }
}

/** A body of one paragraph a line, whose ids are `p0`, `p1`, … and of their texts `t0`, `t1`, … */
export function bodyOf(...lines: readonly string[]): Container {
  return container(
    'body',
    'body',
    lines.map((line, index) => paragraph(`p${index}`, line === '' ? [] : [textNode(`t${index}`, line)])),
  )
}

export function paragraph(id: string, children: DocNode[] = []): Container {
  return container('paragraph', id, children)
}
