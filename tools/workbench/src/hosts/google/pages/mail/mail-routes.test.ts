import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorkbench, type Workbench } from '../../../../workbench.ts'

const grace = 'grace.okafor@example.com'
const projects = [
  { folder: fileURLToPath(new URL('../../../../../test/fixtures/google/panel', import.meta.url)) },
]
let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench({
    port: 0,
    root: null,
    projects,
    mail: {
      [grace]: [
        {
          from: '"><img src=x> <mallory@example.com>',
          subject: '<script>alert(1)</script>',
          date: '2026-06-01T10:00:00Z',
          html: '<p>Hello</p><img src="cid:logo">',
          attachments: [
            { name: 'logo.png', type: 'image/png', base64: 'AAAA', contentId: '<logo>' },
            {
              name: 'page.html',
              type: 'text/html',
              base64: Buffer.from('<script>1</script>').toString('base64'),
            },
          ],
        },
      ],
    },
  })
})
afterAll(() => workbench?.dispose())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${workbench.url}${path}`, { headers: { accept: 'text/html', ...headers } })
const post = (path: string, body: string, type = 'application/x-www-form-urlencoded') =>
  fetch(`${workbench.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': type, origin: workbench.url, accept: 'text/html' },
    body,
  })
const message = () => {
  const [found] = workbench.google.mail.search(grace, '')[0]?.messages ?? []
  if (!found) throw new Error('The mailbox has a mail.')
  return found
}

test('senders and subjects are text in lists and threads, whatever they contain', async () => {
  const pages = [await get('/google/mail'), await get(`/google/mail/thread/${message().threadId}`)]
  for (const markup of await Promise.all(pages.map((page) => page.text()))) {
    expect(markup).toContain('&lt;script&gt;alert(1)')
    expect(markup).not.toMatch(/<script>alert|<img src=x>/)
  }
})

test('a message’s frame may load nothing, and the pictures that came with it are within it', async () => {
  const body = await get(`/google/mail/message/${message().id}/body`)
  const policy = body.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/sandbox (?!.*allow-scripts)/)
  expect(policy).not.toMatch(/script-src|connect-src|https?:/)
  expect(await body.text()).toContain('src="data:image/png;base64,AAAA"')
})

test('a file is saved and never shown in the workbench’s name', async () => {
  const file = message().attachments.find(({ name }) => name === 'page.html')
  const answer = await get(`/google/mail/message/${message().id}/files/${file?.id}`)
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
})

test('nobody sees another person’s mail', async () => {
  const other = workbench.site.people().find(({ email }) => email.startsWith('jonas'))
  const cookie = `person=${encodeURIComponent(other?.accountId ?? '')}`
  for (const path of [`thread/${message().threadId}`, `message/${message().id}/body`])
    expect((await get(`/google/mail/${path}`, { cookie })).status).toBe(404)
})

test('only what is in the trash is deleted for ever', async () => {
  const { id } = message()
  await post('/google/mail/purge', `id=${id}`)
  expect(message().id).toBe(id)
  expect((await post('/google/mail/act', `id=${id}&act=explode`)).status).toBe(400)
  await post('/google/mail/act', `id=${id}&act=trash`)
  await post('/google/mail/purge', `id=${id}`)
  expect(workbench.google.mail.search(grace, 'in:trash')).toEqual([])
})

test('a calendar that a person may only read refuses in Google’s words', async () => {
  const { calendars } = workbench.google
  const { id } = calendars.addCalendar('jonas.weber@example.com', { summary: 'Theirs' })
  calendars.share({ email: 'jonas.weber@example.com' }, id, grace, 'reader')
  const body = JSON.stringify({ summary: 'X', start: { date: '2026-07-01' }, end: { date: '2026-07-02' } })
  const answer = await post(
    `/api/google/calendar/calendars/${encodeURIComponent(id)}/events`,
    body,
    'application/json',
  )
  expect(answer.status).toBe(403)
  expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/writer access/) })
  expect((await get('/api/google/calendar/events?from=2026-01-01&to=2027-01-01')).status).toBe(400)
})

test('the panel refuses what no card sends, and runs nothing without consent', async () => {
  const [addon] = workbench.google.addons.all()
  const path = `/api/google/cards/${encodeURIComponent(addon?.id ?? '')}`
  const ask = (act: string, body: unknown) => post(`${path}/${act}`, JSON.stringify(body), 'application/json')
  const host = { app: 'CALENDAR' }
  expect(await (await ask('act', { host, call: { function: 'home' } })).json()).toMatchObject({
    kind: 'consent',
  })
  expect((await ask('act', { host, call: { function: 7 } })).status).toBe(400)
  expect((await ask('open', { host: { app: 'GMAIL', messageId: 'somebody’s' } })).status).toBe(400)
  expect(workbench.ledger.entries({ channel: 'function' })).toEqual([])
})
