import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLedger } from '../../../ledger.ts'
import { openStore } from '../../../store.ts'
import { createMail } from './create-mail.ts'
import { htmlToText } from './html-to-text.ts'
import { addressesOf } from './message.ts'
import { parseQuery } from './parse-query.ts'

const ada = { email: 'ada@example.com' }
const bob = { email: 'bob@example.com' }

function trial({ root = null }: { root?: string | null } = {}) {
  const clock = { now: () => new Date('2026-08-20T10:00:00Z') }
  const store = openStore({ root })
  const ledger = createLedger(clock)
  const mail = createMail({ store, ledger, clock, timeZone: 'Europe/Berlin' })
  mail.addPerson(ada.email)
  mail.addPerson(bob.email)
  return { mail, store, ledger }
}

const mails = [
  {
    from: 'HR System <leave@hr.example.com>',
    subject: 'Leave approved',
    date: '2026-08-01T08:00:00+02:00',
    plain: 'Your leave from 3 to 14 August was approved.',
    labels: ['INBOX', 'UNREAD', 'Leave/2026'],
  },
  {
    from: 'Leave fans <noleave@hr.example.com.evil.example>',
    subject: 'Your leave is not approved',
    date: '2026-08-10T00:30:00+02:00',
    html: '<p>Nothing <b>here</b>&nbsp;&amp; there</p>',
    attachments: [{ name: 'plan.pdf', type: 'application/pdf', base64: 'QUJD' }],
    labels: ['INBOX', 'STARRED'],
  },
  {
    from: 'spam@example.com',
    subject: 'Leave now',
    date: '2026-08-19T00:00:00Z',
    plain: 'x',
    labels: ['SPAM'],
  },
  {
    from: '人事部 <jinji@example.co.jp>',
    subject: '休暇申請が承認されました',
    date: '2025-08-01T00:00:00Z',
    plain: '2026年8月3日から',
  },
]

const searches: readonly (readonly [query: string, subjects: readonly string[]])[] = [
  ['from:leave@hr.example.com', ['Leave approved']],
  ['from:(leave@hr.example.com OR jinji@example.co.jp)', ['Leave approved', '休暇申請が承認されました']],
  ['{from:leave@hr.example.com from:jinji}', ['Leave approved', '休暇申請が承認されました']],
  ['from:hr', ['Your leave is not approved', 'Leave approved']],
  ['subject:"leave approved"', ['Leave approved']],
  ['subject:(leave approved)', ['Your leave is not approved', 'Leave approved']],
  ['subject:leave -subject:not', ['Leave approved']],
  ['subject:休暇申請', ['休暇申請が承認されました']],
  ['after:2026/08/10', ['Your leave is not approved']],
  ['before:2026/8/10', ['Leave approved', '休暇申請が承認されました']],
  ['after:2026/08/01 before:2026/08/02', ['Leave approved']],
  ['newer_than:10d', []],
  ['newer_than:11d', ['Your leave is not approved']],
  ['older_than:1y', ['休暇申請が承認されました']],
  ['label:leave-2026', ['Leave approved']],
  ['is:unread subject:leave', ['Leave approved']],
  ['is:starred', ['Your leave is not approved']],
  ['has:attachment filename:pdf', ['Your leave is not approved']],
  ['in:spam', ['Leave now']],
  ['in:anywhere subject:leave', ['Leave now', 'Your leave is not approved', 'Leave approved']],
  ['august approved OR starred', ['Leave approved']],
  ['foo:bar', []],
  ['to:ada@example.com in:inbox leave', ['Your leave is not approved', 'Leave approved']],
]

test.each(searches)('a search for %s finds what Gmail would', (query, subjects) => {
  const { mail } = trial()
  mail.seed(ada.email, mails)
  expect(mail.search(ada.email, query).map(({ messages }) => messages[0]?.subject)).toEqual(subjects)
})

test('any text is a search', () => {
  const { mail } = trial()
  mail.seed(ada.email, mails)
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...' (){}"|-:ORfrom subject a+é休') }), (text) => {
      parseQuery(text)
      mail.search(ada.email, text)
    }),
    { numRuns: 300 },
  )
  expect(() => parseQuery('('.repeat(10_000))).not.toThrow()
})

test('a message through an add-on leaves, and reaches only who is of the site', () => {
  const { mail, ledger } = trial()
  const sent = mail.send(
    { ...ada, app: 'script' },
    { to: 'Bob <bob@example.com>, eve@elsewhere.example', subject: 'Hello', plain: 'Canary' },
  )
  expect(sent).toMatchObject({ labels: ['SENT'], from: ada.email })
  const [got] = mail.search(bob.email, 'subject:hello')
  expect(got?.messages[0]).toMatchObject({ plain: 'Canary', labels: ['INBOX', 'UNREAD'] })
  expect(ledger.entries({ channel: 'egress' })).toMatchObject([
    { app: 'script', outcome: 'done', data: { delivered: [bob.email] } },
  ])
  mail.send(bob, {
    to: ada.email,
    subject: 'Re: Hello',
    plain: 'Yes',
    inReplyTo: { id: String(got?.messages[0]?.id) },
  })
  expect(mail.thread(ada.email, sent.threadId)?.messages.map(({ plain }) => plain)).toEqual(['Canary', 'Yes'])
  expect(ledger.entries({ channel: 'egress' })).toHaveLength(1)
})

test('a draft is changed, sent once and gone', () => {
  const { mail } = trial()
  const draft = mail.addDraft(ada, { to: bob.email, subject: 'Plan', plain: 'One' })
  mail.changeDraft(ada, draft.id, { to: bob.email, subject: 'Plan', plain: 'Two' })
  expect(mail.drafts(ada.email).map(({ message }) => message.plain)).toEqual(['Two'])
  expect(mail.search(bob.email, 'plan')).toEqual([])
  mail.sendDraft(ada, draft.id)
  expect(mail.drafts(ada.email)).toEqual([])
  expect(mail.search(bob.email, 'plan')).toHaveLength(1)
})

test('a purged message is overwritten with its attachments', () => {
  const root = mkdtempSync(join(tmpdir(), 'mail-'))
  try {
    const { mail, store } = trial({ root })
    const attachments = [{ name: 'a.txt', base64: Buffer.from('CanaryInAnAttachment').toString('base64') }]
    const [message] = mail.seed(ada.email, [
      { from: 'x@example.com', date: '2026-08-01T00:00:00Z', plain: 'CanaryInAMail', attachments },
    ])
    mail.purge(ada.email, [String(message?.id)])
    store.dispose()
    for (const file of readdirSync(root))
      expect(readFileSync(join(root, file)).includes('CanaryIn')).toBe(false)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})

test('mails to begin with that can’t be read are said, with their place', () => {
  const { mail } = trial()
  expect(() => mail.seed(ada.email, [{ from: 'x@example.com', date: 'soon' }])).toThrow(/is no date/)
})

test('an HTML body is read as text', () => {
  expect(
    htmlToText(
      '<style>p{}</style><p>One<br>two &lt; 3</p><ul><li>A&amp;B</li></ul><!-- <p>no</p> -->4 < 5 <script>x',
    ),
  ).toBe('One\ntwo < 3\n\n- A&B\n4 < 5')
})

test.each(['<script', '<p ', '<!--', '< ', '\n<br>', '&amp;'])(
  'a mail of nothing but %j is read in no time',
  (piece) => {
    const since = performance.now()
    htmlToText(piece.repeat(300_000))
    expect(performance.now() - since).toBeLessThan(5000)
  },
)

test('addresses are found in a header of any length', () => {
  expect(addressesOf('Ada <Ada@example.com>, "B, C" <bob@example.com>; eve@x.example')).toEqual([
    'ada@example.com',
    'bob@example.com',
    'eve@x.example',
  ])
  const since = performance.now()
  expect(addressesOf('a'.repeat(2_000_000))).toEqual([])
  expect(performance.now() - since).toBeLessThan(2000)
})

test('what one writes to oneself is one message, sent and received', () => {
  const { mail, store } = trial()
  mail.send(ada, { to: ada.email, cc: bob.email, subject: 'Note', plain: 'x' })
  const labels = (email: string, query: string) =>
    mail.search(email, query).map(({ messages }) => messages.map((one) => one.labels))
  expect(labels(ada.email, 'subject:Note')).toEqual([[['SENT', 'INBOX', 'UNREAD']]])
  expect(labels(bob.email, 'subject:Note')).toEqual([[['INBOX', 'UNREAD']]])
  store.dispose()
})
