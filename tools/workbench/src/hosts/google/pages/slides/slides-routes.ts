import { htmlAnswer, seeOther } from '../../../../pages/answer.ts'
import { html } from '../../../../pages/html.ts'
import { readInput, textIn } from '../../../../pages/input.ts'
import type { DocumentFacts, Result } from '../../docs/docs.ts'
import { paperRoutes } from '../docs/paper/routes.ts'
import { editorPage } from '../editor/editor-page.ts'
import { listPage } from '../files/list-page.ts'
import type { GoogleRoutes } from '../google-pages.ts'
import { tellRefusal } from '../refusal.ts'

const base = '/google/slides'

/** The list of presentations, the editor's page, what the deck asks for, and what a person does with a presentation as a file. */
export const slidesRoutes: GoogleRoutes = (app, parts, trouble) => {
  const { slides, people } = parts
  const actor = (request: Request) => ({ email: people.of(request).email })

  app.get(base, ({ req }) => {
    const { email } = people.of(req.raw)
    return htmlAnswer(
      listPage(req.raw, parts, {
        base,
        title: 'Presentations',
        one: 'presentation',
        files: slides.list(email),
        trashed: slides.list(email, { status: 'trashed' }),
      }),
    )
  })

  app.post(base, async ({ req }) => {
    const input = await readInput(req.raw)
    const title = textIn(input, 'title')?.trim() || 'Untitled presentation'
    return seeOther(`${base}/${slides.create(actor(req.raw), { title }).id}`)
  })

  app.get(`${base}/:id`, ({ req }) => {
    const { email } = people.of(req.raw)
    const found = slides.find(email, req.param('id'))
    if (!found.ok || found.value.status === 'trashed')
      return trouble(
        req.raw,
        found.ok
          ? 'This presentation is in the trash. Restore it in the list of presentations.'
          : 'This presentation isn’t there, or you have no access to it.',
        404,
      )
    return htmlAnswer(
      editorPage(req.raw, parts, {
        base,
        kind: 'presentation',
        file: found.value,
        script: 'google-slides.js',
        place: html`<div id="deck"></div>`,
      }),
    )
  })

  app.post(`${base}/:id/:act{rename|copy|share|trash|restore|purge}`, async ({ req }) => {
    const by = actor(req.raw)
    const id = req.param('id')
    const input = await readInput(req.raw)
    const acts: Readonly<Record<string, () => Result<DocumentFacts | null>>> = {
      rename: () => slides.rename(by, id, textIn(input, 'title')?.trim() || 'Untitled presentation'),
      copy: () => slides.makeCopy(by, id),
      share: () => {
        const role = textIn(input, 'role')
        return slides.share(by, id, {
          email: textIn(input, 'email') ?? '',
          role: role === 'editor' || role === 'viewer' ? role : null,
        })
      },
      trash: () => slides.trash(by, id),
      restore: () => slides.restore(by, id),
      purge: () => slides.purge(by, id),
    }
    const act = req.param('act')
    const result = acts[act]?.()
    if (!result) return trouble(req.raw, 'This can’t be done with a presentation.', 404)
    if (!result.ok) {
      const { status, message } = tellRefusal(result.refusal)
      return trouble(req.raw, message, status)
    }
    if (act === 'copy' && result.value) return seeOther(`${base}/${result.value.id}`)
    return seeOther(textIn(input, 'return') ?? base)
  })

  app.route(base, paperRoutes({ docs: slides, emailOf: (request) => people.of(request).email }))
}
