import { type Context, Hono } from 'hono'
import type { Person, Principal, Site } from '../site.ts'
import type { Answer, Api, Ask } from './ask.ts'
import * as attachmentsV1 from './attachments-v1.ts'
import * as attachmentsV2 from './attachments-v2.ts'
import * as comments from './comments-v2.ts'
import * as content from './content-v1.ts'
import { type Endpoint, endpoints } from './endpoints.ts'
import * as labels from './labels-v1.ts'
import { getLookAndFeel } from './look-and-feel.ts'
import { getMacro } from './macro-v1.ts'
import * as pages from './pages-v2.ts'
import * as propertiesV1 from './properties-v1.ts'
import * as propertiesV2 from './properties-v2.ts'
import { errorResponse, Refused } from './refused.ts'
import { areScopesEnough, scopeMismatch } from './scopes.ts'
import * as search from './search-v1.ts'
import * as spaces from './spaces-v2.ts'
import { isUnbuilt } from './unbuilt.ts'
import * as users from './users.ts'

/** Every endpoint of the table and what answers it. */
const answers: Readonly<Record<Endpoint, Answer>> = {
  'GET /wiki/api/v2/pages': pages.listPages,
  'POST /wiki/api/v2/pages': pages.createPage,
  'GET /wiki/api/v2/pages/:id': pages.getPage,
  'PUT /wiki/api/v2/pages/:id': pages.updatePage,
  'DELETE /wiki/api/v2/pages/:id': pages.deletePage,
  'GET /wiki/api/v2/pages/:id/children': pages.listChildren,
  'GET /wiki/api/v2/pages/:id/versions': pages.listVersions,
  'GET /wiki/api/v2/pages/:id/labels': pages.listLabels,
  'GET /wiki/api/v2/pages/:id/properties': propertiesV2.listProperties,
  'POST /wiki/api/v2/pages/:id/properties': propertiesV2.createProperty,
  'GET /wiki/api/v2/pages/:id/properties/:property': propertiesV2.getProperty,
  'PUT /wiki/api/v2/pages/:id/properties/:property': propertiesV2.updateProperty,
  'DELETE /wiki/api/v2/pages/:id/properties/:property': propertiesV2.deleteProperty,
  'GET /wiki/api/v2/pages/:id/attachments': attachmentsV2.listAttachments,
  'GET /wiki/api/v2/pages/:id/footer-comments': comments.listComments('footer'),
  'GET /wiki/api/v2/pages/:id/inline-comments': comments.listComments('inline'),
  'GET /wiki/api/v2/attachments/:attachment': attachmentsV2.getAttachment,
  'DELETE /wiki/api/v2/attachments/:attachment': attachmentsV2.deleteAttachment,
  'POST /wiki/api/v2/footer-comments': comments.createComment('footer'),
  'GET /wiki/api/v2/footer-comments/:comment': comments.getComment('footer'),
  'POST /wiki/api/v2/inline-comments': comments.createComment('inline'),
  'GET /wiki/api/v2/inline-comments/:comment': comments.getComment('inline'),
  'GET /wiki/api/v2/spaces': spaces.listSpaces,
  'GET /wiki/api/v2/spaces/:space': spaces.getSpace,
  'GET /wiki/api/v2/spaces/:space/pages': pages.listSpacePages,
  'GET /wiki/api/v2/blogposts': spaces.listBlogposts,
  'POST /wiki/api/v2/users-bulk': users.readUsers,
  'GET /wiki/rest/api/user': users.getUser,
  'GET /wiki/rest/api/user/current': users.getCurrentUser,
  'GET /wiki/rest/api/user/bulk': users.listUsers,
  'GET /wiki/rest/api/search': search.search,
  'GET /wiki/rest/api/content/search': search.searchContent,
  'GET /wiki/rest/api/content/:id': content.getContent,
  'GET /wiki/rest/api/content/:id/property': propertiesV1.listProperties,
  'POST /wiki/rest/api/content/:id/property': propertiesV1.createProperty,
  'GET /wiki/rest/api/content/:id/property/:property': propertiesV1.getProperty,
  'PUT /wiki/rest/api/content/:id/property/:property': propertiesV1.updateProperty,
  'DELETE /wiki/rest/api/content/:id/property/:property': propertiesV1.deleteProperty,
  'GET /wiki/rest/api/content/:id/label': labels.listLabels,
  'POST /wiki/rest/api/content/:id/label': labels.addLabels,
  'DELETE /wiki/rest/api/content/:id/label': labels.deleteLabelByName,
  'DELETE /wiki/rest/api/content/:id/label/:label': labels.deleteLabel,
  'GET /wiki/rest/api/content/:id/child/attachment': attachmentsV1.listAttachments,
  'POST /wiki/rest/api/content/:id/child/attachment': attachmentsV1.createAttachments,
  'PUT /wiki/rest/api/content/:id/child/attachment': attachmentsV1.putAttachments,
  'GET /wiki/rest/api/content/:id/child/attachment/:attachment/download': attachmentsV1.downloadAttachment,
  'GET /wiki/download/attachments/:id/:name': attachmentsV2.downloadByName,
  'POST /wiki/rest/api/content/:id/permission/check': content.checkPermission,
  'GET /wiki/rest/api/content/:id/history/:version/macro/id/:macro': getMacro,
  'GET /wiki/rest/api/settings/lookandfeel': getLookAndFeel,
}

type Env = { Bindings: { principal: Principal } }

/** The site's REST API: answers a request to `/wiki/…` as the principal who sends it. Whatever is wrong with it is an answer too. */
export function createRest({
  site,
}: {
  readonly site: Site
}): (request: Request, principal: Principal) => Promise<Response> {
  const app = new Hono<Env>()
  const paths = new Set<string>()
  for (const endpoint of endpointsOf()) {
    const [method = '', path = ''] = endpoint.split(' ')
    paths.add(path)
    app.on(method, path, (context) => answer(site, context, endpoint))
  }
  for (const path of paths) app.all(path, (context) => refuse(context, 405, 'Method Not Allowed'))
  app.notFound((context) => {
    const { pathname } = new URL(context.req.url)
    return isUnbuilt(pathname)
      ? refuse(context, 501, `The workbench has not built ${context.req.method} ${pathname}.`)
      : refuse(context, 404, `No handler for ${context.req.method} ${pathname}.`)
  })
  app.onError((error, context) => {
    if (error instanceof Refused) return errorResponse(apiOf(context.req.path), error)
    throw error
  })
  return async (request, principal) => app.fetch(request, { principal })
}

async function answer(site: Site, context: Context<Env>, endpoint: Endpoint): Promise<Response> {
  const { principal } = context.env
  if (principal.kind === 'app' && !areScopesEnough(principal.scopes, endpoint)) return scopeMismatch()
  const by = accountOf(site, principal)
  if (by === undefined) throw new Refused(401, 'Unauthorized')
  const parts: Readonly<Record<string, string>> = context.req.param()
  const ask: Ask = {
    site,
    api: apiOf(context.req.path),
    by,
    app: principal.kind === 'app' ? principal.appId : undefined,
    scopes: principal.kind === 'app' ? principal.scopes : [],
    request: context.req.raw,
    url: new URL(context.req.url),
    part: (name) => parts[name] ?? '',
  }
  return await answers[endpoint](ask)
}

function accountOf(site: Site, principal: Principal): Person | undefined {
  if (principal.kind === 'person') return site.person(principal.accountId)
  return principal.asUser === undefined ? site.appAccount(principal.appId) : site.person(principal.asUser)
}

// Hono takes the first route that fits: a path without parameters comes before those that would swallow it.
function endpointsOf(): readonly Endpoint[] {
  return Object.keys(endpoints) as Endpoint[]
}

function refuse(context: Context<Env>, status: number, title: string): Response {
  return errorResponse(apiOf(context.req.path), new Refused(status, title))
}

function apiOf(path: string): Api {
  return path.startsWith('/wiki/api/v2/') ? 'v2' : 'v1'
}
