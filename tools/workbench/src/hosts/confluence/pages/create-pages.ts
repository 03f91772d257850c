import { Hono } from 'hono'
import { type Clock, systemClock } from '../../../clock.ts'
import { UserError } from '../../../errors.ts'
import type { Ledger } from '../../../ledger.ts'
import { admission } from '../../../pages/admission.ts'
import { htmlAnswer, isForm, jsonAnswer } from '../../../pages/answer.ts'
import { openAssets } from '../../../pages/assets.ts'
import type { Product } from '../../../pages/shell/top-bar.ts'
import { storeTrouble } from '../../../store/store-trouble.ts'
import type { Store } from '../../../store.ts'
import type { Forge } from '../forge/forge.ts'
import type { Person, Site } from '../site/site.ts'
import { adminRoutes } from './admin/admin-routes.ts'
import { fileRoutes } from './api/file-routes.ts'
import { iconRoutes } from './api/icon-routes.ts'
import { labelRoutes } from './api/label-routes.ts'
import { ledgerRoutes } from './api/ledger-routes.ts'
import { macroRoutes } from './api/macro-routes.ts'
import { pageRoutes } from './api/page-routes.ts'
import type { TellTrouble } from './api/routes.ts'
import { sessionRoutes } from './api/session-routes.ts'
import type { AnalyticsSource, AppName, FrameSpecs, PageParts } from './parts.ts'
import { createPersonOf } from './session.ts'
import { surroundingsOf } from './surroundings.ts'
import { troubleView } from './trouble.ts'
import { viewRoutes } from './view-routes.ts'

/** What the pages are made of. */
export interface PagesOptions {
  readonly site: Site
  readonly forge: Forge
  readonly frames: FrameSpecs
  readonly ledger: Ledger
  readonly store: Store
  readonly analytics: AnalyticsSource
  /** The folder that `buildWorkbench` writes to. */
  readonly dist: string
  readonly isLive?: boolean
  readonly clock?: Clock
  /** Other hosts' places, for the switch in the header. */
  readonly products?: readonly Product[]
  /** Apps of other hosts, whose names the ledger shows. */
  readonly otherApps?: () => readonly AppName[]
  /** Who sent a request; the frames' routes use the same. */
  readonly personOf?: (request: Request) => Person
}

const titles: Readonly<Record<number, string>> = {
  400: 'This can’t be done',
  403: 'Not allowed',
  404: 'Nothing here',
  409: 'Changed meanwhile',
  503: 'Not saved',
  507: 'Not saved',
}

/** The pages for people and the JSON behind them, as one application to be served on the host's own origin. */
export function createPages({
  dist,
  personOf,
  isLive = false,
  clock = systemClock,
  products = [],
  otherApps = () => [],
  ...given
}: PagesOptions): Hono {
  const parts: PageParts = {
    ...given,
    assets: openAssets({ dist }),
    personOf: personOf ?? createPersonOf(given),
    isLive,
    clock,
    products,
    otherApps,
    heights: new Map(),
  }
  const app = new Hono()
  const trouble: TellTrouble = (request, message, status) => {
    const title = titles[status] ?? 'Something went wrong'
    return htmlAnswer(troubleView({ title, message }, surroundingsOf(request, parts), parts), status)
  }
  const wantsPage = (request: Request) =>
    isForm(request) || (request.headers.get('accept') ?? '').includes('text/html')
  const told = (request: Request, message: string, status: number) =>
    wantsPage(request) ? trouble(request, message, status) : jsonAnswer({ message }, status)

  app.use(admission)
  app.get('/assets/:name', ({ req }) => {
    const file = parts.assets.answer(req.param('name'), /\bbr\b/.test(req.header('accept-encoding') ?? ''))
    return file ?? jsonAnswer({ message: 'This file is not part of the build.' }, 404)
  })
  for (const add of [
    sessionRoutes,
    pageRoutes,
    labelRoutes,
    fileRoutes,
    macroRoutes,
    iconRoutes,
    ledgerRoutes,
    adminRoutes,
  ]) {
    add(app, parts, trouble)
  }
  viewRoutes(app, parts, trouble)
  // a route, as the handler of a mounted application's notFound is not asked
  app.all('*', ({ req }) => told(req.raw, 'There is no page at this address.', 404))
  app.onError((error, { req }) => {
    const trouble = storeTrouble(error)
    if (trouble) return told(req.raw, trouble.message, trouble.status)
    if (!(error instanceof UserError)) console.error(error)
    return told(req.raw, error.message, error instanceof UserError ? 400 : 500)
  })
  return app
}
