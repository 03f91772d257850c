import { jsonAnswer } from '../../../../pages/answer.ts'
import { countIn, readInput, textIn } from '../../../../pages/input.ts'
import type { AdfDocument } from '../../adf.ts'
import type { Page } from '../../site/site.ts'
import { addresses } from '../addresses.ts'
import { changed } from '../answer.ts'
import type { PageParts } from '../parts.ts'
import { documentIn } from './input.ts'
import { part, type Routes } from './routes.ts'

const emptyDocument: AdfDocument = { version: 1, type: 'doc', content: [{ type: 'paragraph' }] }

function spaceOf(page: Pick<Page, 'spaceId'>, { site }: PageParts) {
  return site.space(page.spaceId) ?? { id: page.spaceId, key: '-', name: '', homepageId: null }
}

function readAddress(page: Page, parts: PageParts): string {
  return addresses.read(spaceOf(page, parts), page)
}

const missing = (what: string) =>
  ({ ok: false, refusal: { code: 'INVALID', what: `The request has no ${what}.` } }) as const

/** Making, writing, publishing, deleting and restoring pages. */
export const pageRoutes: Routes = (app, parts, trouble) => {
  const { site, personOf } = parts
  const tell = (request: Request) => (message: string, status: number) => trouble(request, message, status)
  const me = (request: Request) => personOf(request).accountId

  app.get('/api/pages', ({ req }) => {
    const space = site.space(req.query('space') ?? '') ?? site.spaces()[0]
    return jsonAnswer({ space, pages: space ? site.pages(space.id) : [] })
  })

  app.post('/api/pages', async ({ req }) => {
    const request = req.raw
    const input = await readInput(request)
    const space = site.space(textIn(input, 'spaceId') ?? textIn(input, 'space') ?? '') ?? site.spaces()[0]
    if (!space) return jsonAnswer({ message: 'There is no space to put a page in.' }, 404)
    const parentId = textIn(input, 'parentId')
    const made = site.createPage(me(request), {
      spaceId: space.id,
      title: textIn(input, 'title') ?? '',
      body: documentIn(input, 'body') ?? emptyDocument,
      status: 'draft',
      ...(parentId !== undefined && { parentId }),
    })
    const outcome = { next: ({ id }: Page) => addresses.edit(space, id), body: (page: Page) => page }
    return changed(request, made, outcome, tell(request))
  })

  app.get('/api/pages/:id', (context) => {
    const id = part(context, 'id')
    const by = me(context.req.raw)
    const page = site.page(id) ?? site.page(id, { status: 'draft', by })
    if (!page) return jsonAnswer({ code: 'NOT_FOUND', message: 'This page is not there.' }, 404)
    return jsonAnswer({ page, draft: site.draft(by, id) ?? null })
  })

  app.put('/api/pages/:id/draft', async (context) => {
    const request = context.req.raw
    const input = await readInput(request)
    const body = documentIn(input, 'body')
    const basedOn = countIn(input, 'basedOn')
    const draft = body && {
      title: textIn(input, 'title') ?? '',
      body,
      ...(basedOn !== undefined && { basedOn }),
    }
    const saved = draft ? site.saveDraft(me(request), part(context, 'id'), draft) : missing('body')
    const outcome = { next: (page: Page) => readAddress(page, parts), body: () => ({ saved: true }) }
    return changed(request, saved, outcome, tell(request))
  })

  app.delete('/api/pages/:id/draft', (context) => {
    site.discardDraft(me(context.req.raw), part(context, 'id'))
    return jsonAnswer({ discarded: true })
  })

  app.post('/api/pages/:id/publish', async (context) => {
    const request = context.req.raw
    const input = await readInput(request)
    const [title, body, version] = [
      textIn(input, 'title'),
      documentIn(input, 'body'),
      countIn(input, 'version'),
    ]
    const message = textIn(input, 'message')
    const published =
      title === undefined || !body || version === undefined
        ? missing('title, body or version')
        : title.trim() === ''
          ? ({ ok: false, refusal: { code: 'INVALID', what: 'Give the page a title first.' } } as const)
          : site.updatePage(me(request), part(context, 'id'), {
              title: title.trim(),
              body,
              version,
              ...(message !== undefined && { message }),
            })
    const next = (page: Page) => readAddress(page, parts)
    if (!published.ok && published.refusal.code === 'VERSION_CONFLICT') {
      return jsonAnswer({ ...published.refusal, ...conflictFacts(part(context, 'id'), parts) }, 409)
    }
    return changed(request, published, { next, body: (page) => ({ url: next(page) }) }, tell(request))
  })

  app.post('/api/pages/:id/trash', (context) => {
    const request = context.req.raw
    const page = site.page(part(context, 'id'))
    const result = site.trashPage(me(request), part(context, 'id'))
    const next = () => (page ? addresses.space(spaceOf(page, parts)) : '/')
    return changed(request, result, { next, body: () => ({ trashed: true }) }, tell(request))
  })

  app.post('/api/pages/:id/restore', (context) => {
    const request = context.req.raw
    const result = site.restorePage(me(request), part(context, 'id'))
    const next = (page: Page) => readAddress(page, parts)
    return changed(request, result, { next, body: (page) => ({ url: next(page) }) }, tell(request))
  })

  app.post('/api/pages/:id/purge', (context) => {
    const request = context.req.raw
    const id = part(context, 'id')
    const page = site.page(id, { status: 'trashed' })
    const result = site.purgePage(me(request), id)
    const next = () => (page ? addresses.trash(spaceOf(page, parts)) : '/')
    return changed(request, result, { next, body: () => ({ purged: true }) }, tell(request))
  })

  app.post('/api/pages/:id/versions/:number/restore', (context) => {
    const request = context.req.raw
    const id = part(context, 'id')
    const number = Number(part(context, 'number'))
    const old = site.page(id, { version: number })
    const current = site.page(id)
    const result =
      old && current
        ? site.updatePage(me(request), id, {
            version: current.version.number + 1,
            title: old.title,
            body: old.body,
            message: `Restored version ${number}`,
          })
        : ({ ok: false, refusal: { code: 'NOT_FOUND' } } as const)
    const next = (page: Page) => readAddress(page, parts)
    return changed(request, result, { next, body: (page) => ({ url: next(page) }) }, tell(request))
  })
}

/** Who published meanwhile and when, for the person whose text was later. */
function conflictFacts(id: string, { site }: PageParts) {
  const page = site.page(id)
  if (!page) return { message: 'The page has changed meanwhile.' }
  const name = site.person(page.version.authorId)?.name ?? 'Someone'
  return {
    by: name,
    at: page.version.createdAt,
    title: page.title,
    message: `${name} has published meanwhile.`,
  }
}
