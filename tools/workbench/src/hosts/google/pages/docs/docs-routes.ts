import { htmlAnswer, seeOther } from '../../../../pages/answer.ts'
import { readInput, textIn } from '../../../../pages/input.ts'
import type { DocumentFacts, Result } from '../../docs/docs.ts'
import { editorPage } from '../editor/editor-page.ts'
import { listPage } from '../files/list-page.ts'
import type { GoogleRoutes } from '../google-pages.ts'
import { tellRefusal } from '../refusal.ts'
import { documentPlace } from './document-place.ts'
import { paperRoutes } from './paper/routes.ts'

const base = '/google/docs'

/** The list of documents, the editor's page, and what a person does with a document as a file. */
export const docsRoutes: GoogleRoutes = (app, parts, trouble) => {
  const { docs, people } = parts
  app.route(base, paperRoutes({ docs, emailOf: (request) => people.of(request).email }))
  const actor = (request: Request) => ({ email: people.of(request).email })

  app.get('/google', () => seeOther(base))

  app.get(base, ({ req }) => {
    const { email } = people.of(req.raw)
    return htmlAnswer(
      listPage(req.raw, parts, {
        base,
        title: 'Documents',
        one: 'document',
        files: docs.list(email),
        trashed: docs.list(email, { status: 'trashed' }),
      }),
    )
  })

  app.post(base, async ({ req }) => {
    const input = await readInput(req.raw)
    const made = docs.create(actor(req.raw), { title: textIn(input, 'title')?.trim() || 'Untitled document' })
    return seeOther(`${base}/${made.id}`)
  })

  app.get(`${base}/:id`, ({ req }) => {
    const { email } = people.of(req.raw)
    const found = docs.find(email, req.param('id'))
    const tree = docs.tree(email, req.param('id'))
    if (!found.ok || !tree.ok || found.value.status === 'trashed')
      return trouble(
        req.raw,
        found.ok && found.value.status === 'trashed'
          ? 'This document is in the trash. Restore it in the list of documents.'
          : 'This document isn’t there, or you have no access to it.',
        404,
      )
    return htmlAnswer(
      editorPage(req.raw, parts, {
        base,
        kind: 'document',
        file: found.value,
        script: 'google-docs.js',
        place: documentPlace(tree.value),
      }),
    )
  })

  app.post(`${base}/:id/:act{rename|copy|share|trash|restore|purge}`, async ({ req }) => {
    const by = actor(req.raw)
    const id = req.param('id')
    const input = await readInput(req.raw)
    const acts: Readonly<Record<string, () => Result<DocumentFacts | null>>> = {
      rename: () => docs.rename(by, id, textIn(input, 'title')?.trim() || 'Untitled document'),
      copy: () => docs.makeCopy(by, id),
      share: () => {
        const role = textIn(input, 'role')
        return docs.share(by, id, {
          email: textIn(input, 'email') ?? '',
          role: role === 'editor' || role === 'viewer' ? role : null,
        })
      },
      trash: () => docs.trash(by, id),
      restore: () => docs.restore(by, id),
      purge: () => docs.purge(by, id),
    }
    const act = req.param('act')
    const result = acts[act]?.()
    if (!result) return trouble(req.raw, 'This can’t be done with a document.', 404)
    if (!result.ok) {
      const { status, message } = tellRefusal(result.refusal)
      return trouble(req.raw, message, status)
    }
    if (act === 'copy' && result.value) return seeOther(`${base}/${result.value.id}`)
    return seeOther(textIn(input, 'return') ?? base)
  })
}
