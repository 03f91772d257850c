import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLedger } from '../../../../ledger.ts'
import { openStore } from '../../../../store.ts'
import { openPropertyRows } from './property-rows.ts'
import { purgeDocumentProperties } from './purge-document.ts'

test('a document that is gone takes along what projects have kept with it, and nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'purge-'))
  const store = openStore({ root })
  const ledger = createLedger({ now: () => new Date() })
  const a = openPropertyRows({ store, ledger }, 'a')
  const b = openPropertyRows({ store, ledger }, 'b')
  a.set('document gone', 'source', 'canary-of-a')
  b.set('document gone', 'source', 'canary-of-b')
  a.set('document stays', 'source', 'kept')
  a.set('script', 'key', 'kept too')
  purgeDocumentProperties({ store, ledger }, 'gone')
  expect([a.all('document gone'), b.all('document gone')]).toEqual([{}, {}])
  expect([a.all('document stays'), a.all('script')]).toEqual([{ source: 'kept' }, { key: 'kept too' }])
  const bytes = readdirSync(root).map((name) => readFileSync(join(root, name), 'latin1'))
  expect(bytes.join('')).not.toContain('canary-of')
  expect(bytes.join('')).toContain('kept too')
  expect(ledger.entries({ channel: 'storage' }).filter(({ data }) => data.act === 'delete')).toHaveLength(2)
  store.dispose()
  rmSync(root, { recursive: true })
})
