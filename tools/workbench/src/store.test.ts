import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { UserError } from './errors.ts'
import { openStore } from './store.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'store-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function bytesOf(folder: string): Buffer {
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
}

test('what was erased is in none of the files, whatever the tree’s balancing moved about', () => {
  const store = openStore({ root })
  store.db.exec('CREATE TABLE rows (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID')
  const insert = store.db.prepare('INSERT INTO rows VALUES (?, ?)')
  let random = 7
  const keys = Array.from({ length: 400 }, (_, at) => {
    random = (random * 16_807) % 2_147_483_647
    return `${random}<<row ${at}>>`
  })
  store.db.transaction(() => {
    for (const [at, key] of keys.entries()) insert.run([key, key.repeat(1 + (at % 19))])
  })()
  store.erase(() => store.db.prepare("DELETE FROM rows WHERE key LIKE '%7>>'").run([]))
  const bytes = bytesOf(root)
  const left = keys.filter((key) => key.endsWith('7>>') && bytes.includes(key))
  store.dispose()
  expect(left).toEqual([])
  expect(bytes.includes('<<row 8>>')).toBe(true)
})

test('an erasure that a dying process left half done is finished at the next opening', () => {
  const first = openStore({ root })
  first.db.exec('CREATE TABLE rows (value TEXT)')
  first.db.prepare('INSERT INTO rows VALUES (?)').run(['<<half deleted>>'])
  first.db.exec('INSERT INTO compaction_due VALUES (1); DELETE FROM rows')
  expect(bytesOf(root).includes('<<half deleted>>')).toBe(true)
  const second = openStore({ root })
  expect(bytesOf(root).includes('<<half deleted>>')).toBe(false)
  expect(second.db.prepare('SELECT * FROM compaction_due').all([])).toEqual([])
  second.dispose()
  first.dispose()
})

test('an erasure that fails changes nothing', () => {
  const store = openStore({ root: null })
  store.db.exec("CREATE TABLE rows (value TEXT); INSERT INTO rows VALUES ('kept')")
  const failing = () =>
    store.erase(() => {
      store.db.exec('DELETE FROM rows')
      throw new Error('no')
    })
  expect(failing).toThrow('no')
  expect(store.db.prepare('SELECT value FROM rows').all([])).toEqual([{ value: 'kept' }])
  store.dispose()
})

test('a folder that can’t be made is said with what to do next', () => {
  const file = join(root, 'file')
  writeFileSync(file, '')
  const open = () => openStore({ root: join(file, 'below') })
  expect(open).toThrow(UserError)
  expect(open).toThrow(/can't be written.*--memory/)
})

test('a file that is no store is said and left as it is', () => {
  const file = join(root, 'workbench.db')
  writeFileSync(file, 'This is somebody’s diary, which is no database. '.repeat(100))
  expect(() => openStore({ root })).toThrow(/can't be opened as the workbench's store/)
  expect(readFileSync(file, 'utf8')).toContain('diary')
})

test('an erasure that another program’s reading holds up is said, and finished at the next opening', () => {
  const store = openStore({ root })
  store.db.exec("CREATE TABLE rows (value TEXT); INSERT INTO rows VALUES ('<<read by another>>')")
  const other = openStore({ root })
  other.db.exec('BEGIN')
  other.db.prepare('SELECT * FROM rows').all([])
  expect(() => store.erase(() => store.db.exec('DELETE FROM rows'))).toThrow(
    /some of its bytes are still in the file/,
  )
  other.db.exec('COMMIT')
  other.dispose()
  store.dispose()
  const again = openStore({ root })
  expect(bytesOf(root).includes('<<read by another>>')).toBe(false)
  again.dispose()
})

test('a transaction that finds the disk full throws just that, and changes nothing', () => {
  const store = openStore({ root: null })
  store.db.exec('CREATE TABLE rows (value TEXT)')
  store.db.pragma('max_page_count = 1')
  const insert = store.db.prepare('INSERT INTO rows VALUES (?)')
  const write = store.db.transaction(() => {
    insert.run(['small'])
    insert.run(['x'.repeat(100_000)])
  })
  expect(write).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }))
  expect(store.db.prepare('SELECT * FROM rows').all([])).toEqual([])
  store.dispose()
})
