import { redactUrl } from '../../../../gate/redact.ts'
import { parseCspReport } from '../../../../origins/csp-report.ts'
import { createReportLimit } from '../../../../origins/report-limit.ts'
import { htmlAnswer, seeOther } from '../../../../pages/answer.ts'
import type { GoogleRoutes } from '../google-pages.ts'
import { listView } from './list-view.ts'
import { mailActs } from './mail-acts.ts'
import { mailPage } from './mail-page.ts'
import { blockedPath, messageDocument } from './message-body.ts'
import { threadView } from './thread-view.ts'

const base = '/google/mail'

/** The mailbox: lists, threads, messages in their frames, and what a person does with them. */
export const mailRoutes: GoogleRoutes = (app, parts, trouble) => {
  const { mail, people, ledger, clock } = parts
  const limit = createReportLimit(clock)
  const queryOf = (text: string | undefined) => (text ?? 'in:inbox').trim()

  app.get(base, ({ req }) => {
    const person = people.of(req.raw)
    const query = queryOf(req.query('q'))
    const page = Math.max(0, Math.trunc(Number(req.query('page') ?? 0)) || 0)
    const labels = mail.labels(person.email)
    const content = listView(mail.search(person.email, query), { query, page, labels, person })
    return htmlAnswer(mailPage(req.raw, parts, { title: 'Mail', query, content }))
  })

  app.get(`${base}/thread/:id`, ({ req }) => {
    const person = people.of(req.raw)
    const query = queryOf(req.query('q'))
    const thread = mail.thread(person.email, req.param('id'))
    const last = thread?.messages.at(-1)
    if (!thread || !last) return trouble(req.raw, 'This mail isn’t in your mailbox.', 404)
    const unread = thread.messages.filter(({ labels }) => labels.includes('UNREAD')).map(({ id }) => id)
    if (unread.length > 0) mail.label({ email: person.email }, unread, { remove: ['UNREAD'] })
    const content = threadView(thread, { query, labels: mail.labels(person.email), person })
    const title = thread.messages[0]?.subject || 'Mail'
    return htmlAnswer(mailPage(req.raw, parts, { title, query, content, messageId: last.id }), 200, {
      frames: "'self'",
    })
  })

  app.get(`${base}/message/:id/body`, ({ req }) => {
    const { email } = people.of(req.raw)
    const message = mail.message(email, req.param('id'))
    if (!message) return trouble(req.raw, 'This mail isn’t in your mailbox.', 404)
    return messageDocument(message.html, message.attachments, ({ id }) =>
      mail.attachment(email, message.id, id),
    )
  })

  app.get(`${base}/message/:id/files/:file`, ({ req }) => {
    const { email } = people.of(req.raw)
    const message = mail.message(email, req.param('id'))
    const file = message?.attachments.find(({ id }) => id === req.param('file'))
    const bytes = message && file && mail.attachment(email, message.id, file.id)
    if (!file || !bytes) return trouble(req.raw, 'This file isn’t in your mailbox.', 404)
    return new Response(Buffer.from(bytes), {
      headers: {
        // Whatever it says to be, it is saved and never shown in the workbench's name.
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    })
  })

  app.post(blockedPath, async ({ req }) => {
    const report = parseCspReport(await req.text())
    const ruling = limit()
    if (report && ruling === 'record') {
      const blocked = redactUrl(report.blocked)
      ledger.record({
        app: null,
        channel: 'csp',
        outcome: 'refused',
        summary: `mail, ${report.directive}: ${blocked}`,
        data: { directive: report.directive, blocked, where: 'a message in the mailbox' },
      })
    }
    return new Response(null, { status: 204 })
  })

  app.post(`${base}/act`, async ({ req }) => {
    const { email } = people.of(req.raw)
    const form = await req.formData()
    const ids = form.getAll('id').map(String)
    const act = String(form.get('act') ?? '')
    const label = mail
      .labels(email)
      .find(({ id, type }) => type === 'user' && id === String(form.get('label') ?? ''))
    const change =
      act === 'label' && label
        ? { add: [label.id] }
        : act === 'unlabel' && label
          ? { remove: [label.id] }
          : mailActs[act]
    if (!change) return trouble(req.raw, 'This can’t be done with a mail.', 400)
    mail.label({ email }, ids, change)
    return seeOther(String(form.get('return') ?? base))
  })

  app.post(`${base}/purge`, async ({ req }) => {
    const { email } = people.of(req.raw)
    const form = await req.formData()
    const ids = form.getAll('id').map(String)
    const inTrash = ids.filter((id) => mail.message(email, id)?.labels.includes('TRASH'))
    mail.purge(email, inTrash)
    return seeOther(String(form.get('return') ?? base))
  })

  app.post(`${base}/labels`, async ({ req }) => {
    const { email } = people.of(req.raw)
    const form = await req.formData()
    const name = String(form.get('name') ?? '').trim()
    if (name === '') return trouble(req.raw, 'A label needs a name.', 400)
    mail.addLabel(email, name)
    return seeOther(String(form.get('return') ?? base))
  })
}
