import { Hono } from 'hono'
import { UserError } from '../../../errors.ts'
import { admission } from '../../../pages/admission.ts'
import { htmlAnswer, isForm, jsonAnswer } from '../../../pages/answer.ts'
import { openAssets } from '../../../pages/assets.ts'
import { storeTrouble } from '../../../store/store-trouble.ts'
import { adminRoutes } from './admin/admin-routes.ts'
import { calendarRoutes } from './calendar/calendar-routes.ts'
import { cardsRoutes } from './cards/cards-routes.ts'
import { docsRoutes } from './docs/docs-routes.ts'
import { mailRoutes } from './mail/mail-routes.ts'
import { troublePage } from './page.ts'
import type { GooglePageParts } from './parts.ts'
import { sheetsRoutes } from './sheets/sheets-routes.ts'
import { slidesRoutes } from './slides/slides-routes.ts'

/** Some of the workspace's addresses, added to the one application. */
export type GoogleRoutes = (app: Hono, parts: GooglePageParts, trouble: TellTrouble) => void

/** Answers a person with a page that says what went wrong, a script with JSON. */
export type TellTrouble = (request: Request, message: string, status: number) => Response

const titles: Readonly<Record<number, string>> = {
  400: 'This can’t be done',
  403: 'Not allowed',
  404: 'Nothing here',
  409: 'Changed meanwhile',
}

/** The workspace's pages for people, as one application. */
export function createGooglePages({
  dist,
  ...given
}: Omit<GooglePageParts, 'assets'> & { readonly dist: string }): Hono {
  const parts: GooglePageParts = { ...given, assets: openAssets({ dist }) }
  const app = new Hono()
  const trouble: TellTrouble = (request, message, status) => {
    const wantsPage = isForm(request) || (request.headers.get('accept') ?? '').includes('text/html')
    if (!wantsPage) return jsonAnswer({ message }, status)
    const title = titles[status] ?? 'Something went wrong'
    return htmlAnswer(troublePage(request, parts, { title, message }), status)
  }
  app.use('/google/*', admission)
  app.use('/api/google/*', admission)
  for (const add of [
    docsRoutes,
    sheetsRoutes,
    slidesRoutes,
    calendarRoutes,
    mailRoutes,
    cardsRoutes,
    adminRoutes,
  ])
    add(app, parts, trouble)
  app.onError((error, { req }) => {
    const stored = storeTrouble(error)
    if (stored) return trouble(req.raw, stored.message, stored.status)
    if (!(error instanceof UserError)) console.error(error)
    return trouble(req.raw, error.message, error instanceof UserError ? 400 : 500)
  })
  return app
}
