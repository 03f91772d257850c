import { expect, test } from 'vitest'
import { addressIn, isAskedFor, searchQuery } from './search.ts'

const asked = {
  senders: ['no-reply@hr.example'],
  subjects: ['Leave approved: *', '【承認】休暇申請が承認されました'],
}
const head = (from: string, subject: string, authentication = '') =>
  isAskedFor({ from, subject, authentication }, asked)

test('the search asks for the senders and subject lines and for a bounded time', () => {
  expect(searchQuery(asked, 35)).toBe(
    '(from:no-reply@hr.example) (subject:"Leave approved:" OR subject:"【承認】休暇申請が承認されました") newer_than:35d',
  )
})

test('a subject line with quotes and operators in it stays one phrase', () => {
  const query = searchQuery(
    { senders: ['a@b.example'], subjects: ['Your "leave" (approved) \\ * OR in:anywhere'] },
    1,
  )
  expect(query).toBe('(from:a@b.example) (subject:"Your leave approved") newer_than:1d')
})

test('a mail of the sender with the subject line is asked for, whatever differs at the star', () => {
  expect(head('HR <no-reply@hr.example>', 'Leave approved: Joe, 3 Aug')).toBe(true)
  expect(head('NO-REPLY@HR.example', '  leave  approved: x')).toBe(true)
})

test('look-alikes of the sender are not', () => {
  for (const from of [
    'no-reply@hr.example.net',
    'x-no-reply@hr.example',
    '"no-reply@hr.example" <evil@phish.example>',
    'no-reply@hr.example <evil@phish.example>',
    'HR <no-reply@hr.example>, <evil@phish.example>',
    'no-reply@hr.exаmple',
    '',
  ])
    expect(head(from, 'Leave approved: Joe')).toBe(false)
})

test('look-alikes of the subject line are not', () => {
  for (const subject of [
    'Re: Leave approved: Joe',
    'Leave approved',
    'Fwd: Leave approved: Joe',
    'New: leave approved: x',
    '',
  ])
    expect(head('no-reply@hr.example', subject)).toBe(false)
})

test('a mail that failed the check of its sender is not', () => {
  const failed = 'mx.google.com; spf=softfail; dmarc=fail (p=NONE) header.from=hr.example'
  expect(head('no-reply@hr.example', 'Leave approved: Joe', failed)).toBe(false)
})

test('a name that looks like an address is no address', () => {
  expect(addressIn('"a@b.example" <c@d.example>')).toBe('c@d.example')
  expect(addressIn('"quote \\" <a@b.example>" <c@d.example>')).toBe('c@d.example')
})
