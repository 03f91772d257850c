import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { socketAnswer } from '../../../../../pages/socket.ts'
import type { Files, Refusal } from '../../../files/files.ts'
import { createChangeLog } from './change-log.ts'
import { parseCopying, parseSentChange } from './parse-wire.ts'
import type { ChangeAnswer } from './wire.ts'

/** A change with a picture of 50 MB in it is none: pictures are sent on their own. */
const largestChange = 20 * 1024 * 1024
/** A document takes pictures of less than 50 MB; what is larger is refused in its words. */
const largestImage = 51 * 1024 * 1024

/** What a paper asks of its document, below `/:id/paper`. Whoever mounts it sees to it that requests come from its own pages. */
export function treeRoutes({
  files,
  emailOf,
}: {
  readonly files: Files
  readonly emailOf: (request: Request) => string
}): Hono {
  const log = createChangeLog(files)
  const app = new Hono()

  app.get('/:id/paper', ({ req, json }) => {
    const email = emailOf(req.raw)
    const id = req.param('id')
    const found = files.find(email, id)
    const tree = files.tree(email, id)
    if (!found.ok || !tree.ok) return json({ refusal: { code: 'NOT_FOUND' } }, 404)
    const { owner, editors, revision, title } = found.value
    const isReadonly = owner !== email && !editors.includes(email)
    return json({ id, title, revision, readonly: isReadonly, root: tree.value.root })
  })

  app.post('/:id/paper/changes', bodyLimit({ maxSize: largestChange }), async ({ req, json }) => {
    const email = emailOf(req.raw)
    const id = req.param('id')
    const sent = parseSentChange(await req.json().catch(() => null))
    const revision = () => {
      const found = files.find(email, id)
      return found.ok ? found.value.revision : 0
    }
    if ('problem' in sent) {
      const refusal: Refusal = { code: 'INVALID', what: sent.problem }
      return json({ ok: false, refusal, revision: revision() } satisfies ChangeAnswer)
    }
    // A change that is sent again, as its answer was lost, is answered again and not done again.
    const known = log.answerTo(id, email, sent.change)
    if (known) return json(known)
    const changed = log.by(sent.client, () =>
      files.change({ email }, id, { operations: sent.operations, base: sent.base }),
    )
    const answer: ChangeAnswer = changed.ok
      ? { ok: true, revision: changed.value.revision, operations: changed.value.operations }
      : { ok: false, refusal: changed.refusal, revision: revision() }
    if (answer.ok) log.remember(id, email, sent.change, answer)
    return json(answer)
  })

  app.get('/:id/paper/changes', ({ req, json }) => {
    const changes = log.since(emailOf(req.raw), req.param('id'), Number(req.query('since')))
    return changes.ok ? json({ changes: changes.value ?? null }) : json({ refusal: changes.refusal }, 404)
  })

  app.get('/:id/paper/events', (context) => {
    const { req, json } = context
    const email = emailOf(req.raw)
    const id = req.param('id')
    if (!files.find(email, id).ok) return json({ refusal: { code: 'NOT_FOUND' } }, 404)
    return socketAnswer(context, (paper) => ({
      close: log.follow(email, id, Number(req.query('since')), paper),
    }))
  })

  app.post('/:id/paper/images', bodyLimit({ maxSize: largestImage }), async ({ req, json }) => {
    const content = new Uint8Array(await req.arrayBuffer())
    const name = req.query('name') ?? null
    const added = files.addImage({ email: emailOf(req.raw) }, req.param('id'), { content, name })
    if (added.ok) return json(added.value)
    const { refusal } = added
    const problem = refusal.code === 'INVALID' ? refusal.what : 'You can’t put pictures into this document.'
    return json({ problem })
  })

  app.post('/:id/paper/images/copies', bodyLimit({ maxSize: largestChange }), async ({ req, json }) => {
    const email = emailOf(req.raw)
    const wanted = parseCopying(await req.json().catch(() => null))
    if (!wanted || !files.find(email, wanted.from).ok) return json({ images: {} })
    const images: Record<string, string> = {}
    for (const each of wanted.images) {
      const image = files.image(wanted.from, each)
      const added = image && files.addImage({ email }, req.param('id'), image)
      if (added?.ok) images[each] = added.value.id
    }
    return json({ images })
  })

  app.get('/:id/paper/images/:image', ({ req, json, body }) => {
    const id = req.param('id')
    const image = files.find(emailOf(req.raw), id).ok ? files.image(id, req.param('image')) : undefined
    if (!image) return json({ refusal: { code: 'NOT_FOUND' } }, 404)
    return body(new Uint8Array(image.content), 200, {
      'content-type': image.type,
      // The bytes of an id never change; who asks may.
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      vary: 'cookie',
    })
  })

  return app
}
