import { expect, test } from 'vitest'
import { leave } from '../test/declarations.ts'
import { limitedUse } from './limited-use.ts'

const auth = (scope: string) => `https://www.googleapis.com/auth/${scope}`
const said = (...scopes: readonly string[]) =>
  limitedUse([{ ...leave, hosts: leave.hosts.map((host) => ({ ...host, scopes: scopes.map(auth) })) }])
const ids = (...scopes: readonly string[]) => said(...scopes).map(({ id }) => id.split('.').at(-1))

test('an add-on that reads mails says what becomes of them', () => {
  const mails = said('gmail.readonly').find(({ id }) => id.endsWith('.mails'))
  expect(mails?.text.en).toMatch(/neither stored, nor written to a log, nor sent anywhere/)
  expect(mails?.proof).toEqual({ claims: ['C1', 'C7', 'C8'] })
})

test('being shown beside Gmail is no reading of mails', () => {
  expect(ids('gmail.addons.execute')).not.toContain('mails')
})

test('an add-on that writes events says whose they are', () => {
  expect(ids('calendar.events')).toContain('events')
  expect(ids('calendar.calendarlist.readonly')).not.toContain('events')
})

test('each guarded scope is named with how Google guards it', () => {
  expect(said('gmail.readonly', 'gmail.send', 'documents.currentonly')[0]?.text.en).toMatch(
    /`gmail\.readonly` \(restricted\) and `gmail\.send` \(sensitive\)\.$/,
  )
})
