import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { systemClock } from '../../../clock.ts'
import { createLedger } from '../../../ledger.ts'
import { openStore } from '../../../store.ts'
import { createSite } from './create-site.ts'

test('a process that is killed while it publishes has lost no page that it said was published', async () => {
  const root = mkdtempSync(join(tmpdir(), 'crash-'))
  const script = fileURLToPath(new URL('crash.child.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const published: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    published.push(line)
    if (published.length === 25) child.kill('SIGKILL')
  }
  if (child.signalCode === null) await once(child, 'exit')
  const store = openStore({ root })
  const site = createSite({ store, ledger: createLedger(systemClock), clock: systemClock })
  const bodies = published.map((id) => JSON.stringify(site.page(id)?.body).length)
  const integrity = store.db.prepare('PRAGMA integrity_check').all([])
  store.dispose()
  rmSync(root, { recursive: true, force: true })
  expect(child.signalCode).toBe('SIGKILL')
  expect(published.length).toBeGreaterThanOrEqual(25)
  expect(Math.min(...bodies)).toBeGreaterThan(21_000)
  expect(integrity).toEqual([{ integrity_check: 'ok' }])
})
