import { afterAll, expect, test } from 'vitest'
import { createMail } from '../../../gmail/create-mail.ts'
import type { EngineKind } from '../../engine/script-engine.ts'
import { ada, startTrial } from '../../trial.ts'

const engines = ['quickjs', 'vm'] as const
const trials = { quickjs: openTrial('quickjs'), vm: openTrial('vm') }
afterAll(async () => {
  for (const { trial } of Object.values(trials)) await trial.dispose()
})

const at = (name: string) => `https://www.googleapis.com/auth/${name}`

function openTrial(engine: EngineKind) {
  const now = () => new Date('2026-08-20T10:00:00Z')
  const trial = startTrial({ engine, now })
  const mail = createMail({ store: trial.store, ledger: trial.ledger, clock: { now } })
  mail.addPerson(ada.email)
  mail.addPerson('bob@example.com')
  const kept = mail.seed(ada.email, [
    {
      from: 'HR <hr@example.com>',
      subject: 'Leave approved',
      date: '2026-08-01T08:00:00Z',
      html: '<p>From 3 to 14 August</p>',
      attachments: [{ name: 'plan.txt', type: 'text/plain', base64: Buffer.from('Plan').toString('base64') }],
    },
    { from: 'bob@example.com', subject: 'Lunch', date: '2026-08-02T08:00:00Z', plain: 'Now?' },
  ])
  return { trial, mail, kept }
}

test.each(engines)('%s: a script searches, reads and marks mail', async (engine) => {
  const { trial } = trials[engine]
  const result = await trial.try(
    `const threads = GmailApp.search('from:hr@example.com subject:"leave approved" newer_than:30d', 0, 10)
    const message = threads[0].getMessages()[0]
    threads[0].addLabel(GmailApp.createLabel('Done')).markRead()
    return [threads.length, message.getFrom(), message.getPlainBody(), message.getDate().toISOString(),
      message.getHeader('Subject'), message.getAttachments()[0].getDataAsString(), message.isUnread(),
      GmailApp.getUserLabelByName('Done').getThreads().length, GmailApp.getInboxUnreadCount(),
      GmailApp.getUserLabelByName('None'), message.getThread().getId() === threads[0].getId()]`,
    { manifest: { oauthScopes: [at('gmail.modify')] } },
  )
  expect(result).toMatchObject({
    value: [
      1,
      'HR <hr@example.com>',
      'From 3 to 14 August',
      '2026-08-01T08:00:00.000Z',
      'Leave approved',
      'Plan',
      false,
      1,
      1,
      null,
      true,
    ],
  })
})

test.each(engines)('%s: mail that a script sends is told as what leaves', async (engine) => {
  const { trial, mail } = trials[engine]
  const result = await trial.try(
    `GmailApp.sendEmail('bob@example.com', 'Hello', 'Plain', { htmlBody: '<b>Rich</b>', name: 'Ada L.',
      attachments: [Utilities.newBlob('x', 'text/plain', 'a.txt')] })
    MailApp.sendEmail({ to: 'eve@elsewhere.example', subject: 'Away', body: 'Until Monday' })
    const draft = GmailApp.createDraft('bob@example.com', 'Later', 'Draft')
    draft.update('bob@example.com', 'Later', 'Better').send()
    try { GmailApp.sendEmail('nobody', 'x', 'y') } catch (error) { return [error.message, GmailApp.getDrafts().length] }`,
    { manifest: { oauthScopes: ['https://mail.google.com/', at('script.send_mail')] } },
  )
  expect(result).toMatchObject({ value: ['Invalid email: nobody', 0] })
  expect(mail.search('bob@example.com', 'hello')[0]?.messages[0]).toMatchObject({
    html: '<b>Rich</b>',
    from: 'Ada L. <ada@example.com>',
    attachments: [{ name: 'a.txt' }],
  })
  expect(mail.search('bob@example.com', 'subject:later')[0]?.messages[0]?.plain).toBe('Better')
  const left = trial.ledger.entries({ channel: 'egress' }).map(({ summary }) => summary)
  expect(left).toEqual([
    'mail to bob@example.com',
    'mail to eve@elsewhere.example',
    'mail to bob@example.com',
  ])
})

test('a script that may see the open message sees that one, and no other', async () => {
  const { trial, mail, kept } = trials.vm
  const [open, other] = kept.map(({ id }) => id)
  const token = mail.accessToken(ada.email, String(open))
  const run = (code: string, scope: string, args: readonly unknown[] = [token, open, other]) =>
    trial.try(code, { manifest: { oauthScopes: [at(scope)] }, args })
  const opened = `GmailApp.setCurrentMessageAccessToken(args[0]); const message = GmailApp.getMessageById(args[1])\n`
  const readonly = 'gmail.addons.current.message.readonly'
  expect(await run(`${opened}return message.getSubject()`, readonly)).toMatchObject({
    value: 'Leave approved',
  })
  expect(await run(`${opened}GmailApp.getMessageById(args[2])`, readonly)).toMatchObject({
    error: { message: 'Access denied: : Missing access token for per message authorization.' },
  })
  expect(await run('GmailApp.getMessageById(args[1])', readonly)).toMatchObject({ ok: false })
  expect(await run('GmailApp.search("leave")', readonly)).toMatchObject({ ok: false })
  const metadata = 'gmail.addons.current.message.metadata'
  expect(await run(`${opened}return message.getFrom()`, metadata)).toMatchObject({ ok: true })
  expect(await run(`${opened}return message.getPlainBody()`, metadata)).toMatchObject({ ok: false })
})

test('a script that may read mail can neither change nor send it', async () => {
  const { trial } = trials.vm
  const run = (code: string) => trial.try(code, { manifest: { oauthScopes: [at('gmail.readonly')] } })
  expect(await run('return GmailApp.getInboxThreads()[0].getMessages()[0].getSubject()')).toMatchObject({
    ok: true,
  })
  expect(await run('GmailApp.getInboxThreads()[0].markRead()')).toMatchObject({ ok: false })
  expect(await run('GmailApp.sendEmail("bob@example.com", "x", "y")')).toMatchObject({ ok: false })
  expect(await run('GmailApp.search("x", 0, 501)')).toMatchObject({
    error: { message: "Argument 'max' cannot be larger than 500." },
  })
})

test('the advanced service lists and gets messages, threads and labels', async () => {
  const { trial } = trials.quickjs
  const result = await trial.try(
    `const { messages } = Gmail.Users.Messages.list('me', { q: 'from:hr@example.com', maxResults: 5 })
    const message = Gmail.Users.Messages.get('me', messages[0].id, { format: 'full' })
    const thread = Gmail.Users.Threads.get('me', messages[0].threadId)
    const body = Utilities.newBlob(message.payload.parts[0].body.data).getDataAsString()
    try { Gmail.Users.Messages.get('me', 'x') } catch (error) {
      return [messages.length, message.payload.headers.filter(({ name }) => name === 'Subject')[0].value, body,
        thread.messages.length, Gmail.Users.Labels.list('me').labels.length > 5, error.message] }`,
    {
      manifest: {
        oauthScopes: [at('gmail.readonly')],
        dependencies: {
          enabledAdvancedServices: [{ userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' }],
        },
      },
    },
  )
  expect(result).toMatchObject({
    value: [
      1,
      'Leave approved',
      'From 3 to 14 August',
      1,
      true,
      'API call to gmail.users.messages.get failed with error: Requested entity was not found.',
    ],
  })
})

test('what is read is told without its content', () => {
  const told = trials.vm.trial.ledger.entries({ channel: 'product' })
  expect(told.map(({ summary }) => summary)).toContain('gmail: search')
  expect(JSON.stringify(told)).not.toContain('August')
})
