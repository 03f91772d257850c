import type { Hono } from 'hono'
import { htmlAnswer, seeOther } from '../../../pages/answer.ts'
import type { Space } from '../site/site.ts'
import { addresses } from './addresses.ts'
import { part, type TellTrouble } from './api/routes.ts'
import { editorView } from './editor/editor-view.ts'
import { historyView } from './history.ts'
import type { PageParts } from './parts.ts'
import { readerView } from './reader/reader.ts'
import { surroundingsOf } from './surroundings.ts'
import { trashView } from './trash.ts'
import { versionView } from './version.ts'

const gone = 'It may have been moved to the trash, deleted for ever, or never published.'

/** The documents that people look at. */
export function viewRoutes(app: Hono, parts: PageParts, trouble: TellTrouble): void {
  const { site } = parts
  const notThere = (request: Request) => trouble(request, gone, 404)
  const spaceOf = (key: string): Space | undefined => site.spaces().find((space) => space.key === key)

  app.get('/', () => {
    const first = site.spaces()[0]
    return seeOther(first ? addresses.space(first) : '/admin')
  })
  app.get('/wiki', () => seeOther('/'))

  app.get('/wiki/spaces/:key', (context) => {
    const space = spaceOf(part(context, 'key'))
    const home = space && (site.page(space.homepageId ?? '') ?? site.pages(space.id)[0])
    return space && home ? seeOther(addresses.read(space, home)) : notThere(context.req.raw)
  })

  app.get('/wiki/spaces/:key/trash', (context) => {
    const request = context.req.raw
    const space = spaceOf(part(context, 'key'))
    return space
      ? htmlAnswer(trashView(space, surroundingsOf(request, parts, space), parts))
      : notThere(request)
  })

  app.get('/wiki/spaces/:key/pages/edit/:id', (context) => {
    const request = context.req.raw
    const space = spaceOf(part(context, 'key'))
    const around = surroundingsOf(request, parts, space)
    if (!space) return notThere(request)
    if (around.person.role === 'reader') {
      return trouble(request, 'A reader can’t edit pages. Switch to an editor or an administrator.', 403)
    }
    const id = part(context, 'id')
    const page = site.page(id) ?? site.page(id, { status: 'draft', by: around.person.accountId })
    return page ? htmlAnswer(editorView(page, space, around, parts)) : notThere(request)
  })

  app.get('/wiki/spaces/:key/pages/history/:id', (context) => {
    const request = context.req.raw
    const space = spaceOf(part(context, 'key'))
    const page = site.page(part(context, 'id'))
    if (!space || !page) return notThere(request)
    return htmlAnswer(historyView(page, space, surroundingsOf(request, parts, space), parts))
  })

  app.get('/wiki/spaces/:key/pages/history/:id/:number', (context) => {
    const request = context.req.raw
    const space = spaceOf(part(context, 'key'))
    const page = site.page(part(context, 'id'), { version: Number(part(context, 'number')) })
    if (!space || !page) return notThere(request)
    return htmlAnswer(versionView(page, space, surroundingsOf(request, parts, space), parts))
  })

  app.get('/wiki/spaces/:key/pages/:id/:slug?', (context) => {
    const request = context.req.raw
    const space = spaceOf(part(context, 'key'))
    const page = site.page(part(context, 'id'))
    if (!space || page?.spaceId !== space.id) return notThere(request)
    return htmlAnswer(readerView(page, space, surroundingsOf(request, parts, space), parts))
  })
}
