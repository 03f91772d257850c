import { first, optionalText, query, type Row, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import type { Person } from './site.ts'

const columns = 'account_id, name, email, locale, time_zone, role, app_id'

/** Who a fresh site starts with. The account ids have the two shapes that real ones have. */
export const firstPeople: readonly Person[] = [
  {
    accountId: '5b10ac8d82e05b22cc7d4ef5',
    name: 'Grace Okafor',
    email: 'grace.okafor@example.com',
    locale: 'en-US',
    timeZone: 'America/New_York',
    role: 'admin',
  },
  {
    accountId: '712020:2f6c1d5a-8a3e-4b0e-9c57-1f2b7de0a914',
    name: 'Jonas Weber',
    email: 'jonas.weber@example.com',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    role: 'editor',
  },
  {
    accountId: '712020:c8e0b7f3-55d1-4e6c-a2c4-60d9f3b81e27',
    name: '田中 結衣',
    email: 'yui.tanaka@example.com',
    locale: 'ja-JP',
    timeZone: 'Asia/Tokyo',
    role: 'editor',
  },
  {
    accountId: '5d52a37ef0f22a0da2f4a9c1',
    name: 'Camille Laurent',
    email: 'camille.laurent@example.com',
    locale: 'fr-FR',
    timeZone: 'Europe/Paris',
    role: 'reader',
  },
]

/** What a person may do: readers read, editors also write, admins also purge and make spaces. */
export type Right = 'read' | 'write' | 'administer'

const rights: Readonly<Record<Person['role'], readonly Right[]>> = {
  reader: ['read'],
  editor: ['read', 'write'],
  admin: ['read', 'write', 'administer'],
}

/** Whether an account may do something; an unknown account may do nothing. */
export function isAllowed(db: Store['db'], accountId: string, right: Right): boolean {
  const person = findPerson(db, accountId)
  return person !== undefined && rights[person.role].includes(right)
}

/** The site's people, in the order they joined; app accounts are not among them. */
export function listPeople(db: Store['db']): readonly Person[] {
  return query(db, `SELECT ${columns} FROM confluence_people WHERE app_id IS NULL ORDER BY position`).map(
    parsePerson,
  )
}

/** A person or an app's own account. */
export function findPerson(db: Store['db'], accountId: string): Person | undefined {
  const row = first(db, `SELECT ${columns} FROM confluence_people WHERE account_id = ?`, accountId)
  return row && parsePerson(row)
}

/** Adds an account at the end of the list. */
export function addPerson(db: Store['db'], person: Person): void {
  run(
    db,
    `INSERT INTO confluence_people (${columns}, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT COUNT(*) FROM confluence_people))`,
    person.accountId,
    person.name,
    person.email,
    person.locale,
    person.timeZone,
    person.role,
    person.appId ?? null,
  )
}

/** The account under which an app acts as itself; its scopes, not its role, limit what it may do. */
export function appAccount(db: Store['db'], newId: () => string, appId: string, name = 'App'): Person {
  const row = first(db, `SELECT ${columns} FROM confluence_people WHERE app_id = ?`, appId)
  if (row) return parsePerson(row)
  const account: Person = {
    accountId: `712020:${newId()}`,
    name,
    email: '',
    locale: 'en-US',
    timeZone: 'Etc/UTC',
    role: 'admin',
    appId,
  }
  addPerson(db, account)
  return account
}

function parsePerson(row: Row): Person {
  const role = text(row, 'role')
  if (role !== 'admin' && role !== 'editor' && role !== 'reader') throw new TypeError(`Unknown role ${role}.`)
  const appId = optionalText(row, 'app_id')
  return {
    accountId: text(row, 'account_id'),
    name: text(row, 'name'),
    email: text(row, 'email'),
    locale: text(row, 'locale'),
    timeZone: text(row, 'time_zone'),
    role,
    ...(appId === null ? {} : { appId }),
  }
}
