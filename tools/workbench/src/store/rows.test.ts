import { expect, test, vi } from 'vitest'
import { openStore } from '../store.ts'
import { query, run, text } from './rows.ts'

test('a query is prepared once, and gives each time what it is asked for', () => {
  const store = openStore({ root: null })
  store.db.exec('CREATE TABLE leaves (name TEXT PRIMARY KEY)')
  const prepared = vi.spyOn(store.db, 'prepare')
  const names = Array.from({ length: 300 }, (_, at) => `leaf ${at}`)
  for (const name of names) run(store.db, 'INSERT INTO leaves VALUES (?)', name)
  const found = names.map((name) => query(store.db, 'SELECT name FROM leaves WHERE name = ?', name))
  expect(found.map(([row]) => row && text(row, 'name'))).toEqual(names)
  expect(prepared).toHaveBeenCalledTimes(2)
  store.dispose()
})

test('what failed is prepared anew, and keeps nothing from being erased', () => {
  const store = openStore({ root: null })
  store.db.exec('CREATE TABLE leaves (name TEXT PRIMARY KEY)')
  const insert = () => run(store.db, 'INSERT INTO leaves VALUES (?)', 'oak')
  insert()
  const prepared = vi.spyOn(store.db, 'prepare')
  expect(insert).toThrow('UNIQUE')
  store.erase(() => run(store.db, 'DELETE FROM leaves'))
  expect(insert()).toBe(1)
  expect(prepared.mock.calls.flat()).toContain('INSERT INTO leaves VALUES (?)')
  store.dispose()
})

test('a statement doesn’t go on to hold a long text, and of many only some are kept', () => {
  const store = openStore({ root: null })
  const prepared = vi.spyOn(store.db, 'prepare')
  const long = 'SELECT length(?) AS length'
  for (let times = 0; times < 2; times += 1) query(store.db, long, 'a'.repeat(100_000))
  expect(prepared).toHaveBeenCalledTimes(2)
  prepared.mockClear()
  for (let times = 0; times < 2; times += 1)
    for (let at = 0; at < 1000; at += 1) query(store.db, `SELECT ${at} AS number`)
  expect(prepared).toHaveBeenCalledTimes(2000)
  store.dispose()
})
