import * as v from 'valibot'
import type { AdfDocument } from '../../adf.ts'
import type { Page, PageStatus, PageSummary, Site } from '../site.ts'
import type { Answer, Ask } from './ask.ts'
import { written } from './ask.ts'
import { bodyFormat, bodySchema, type Representation, readDocument } from './bodies.ts'
import { idSchema, isAsked, listParameter, numericId, readBody } from './input.ts'
import { baseOf } from './links.ts'
import { listResponse, paginate } from './paging.ts'
import { found, granted, Refused } from './refused.ts'
import { labelV2, pageHeadV2, pageV2, propertyV2, versionV2 } from './shapes-v2.ts'
import { sortedPages } from './sort.ts'

const listFormats: readonly Representation[] = ['storage', 'atlas_doc_format']
const readFormats: readonly Representation[] = ['storage', 'atlas_doc_format', 'view']

const statusSchema = v.picklist(['current', 'draft', 'trashed'])

const newPageSchema = v.object({
  spaceId: idSchema,
  status: v.optional(v.picklist(['current', 'draft']), 'current'),
  title: v.optional(v.string(), ''),
  parentId: v.optional(idSchema),
  body: v.optional(bodySchema),
})

const changedPageSchema = v.object({
  id: idSchema,
  status: v.picklist(['current', 'draft']),
  title: v.string(),
  spaceId: v.optional(idSchema),
  parentId: v.optional(v.nullable(idSchema)),
  body: v.optional(bodySchema),
  version: v.object({ number: v.pipe(v.number(), v.integer()), message: v.optional(v.string(), '') }),
})

/** GET /pages: by id, space, title and status. */
export const listPages: Answer = (ask) => {
  const spaceIds = listParameter(ask.url, 'space-id')
  const spaces = ask.site.spaces().filter((space) => spaceIds.length === 0 || spaceIds.includes(space.id))
  return pageList(
    ask,
    spaces.flatMap((space) => pagesOf(ask.site, space.id, statuses(ask.url))),
  )
}

/** GET /spaces/:space/pages; `depth=root` leaves only those without a parent. */
export const listSpacePages: Answer = (ask) => {
  const space = found(ask.site.space(numericId(ask.part('space'))), 'space')
  const pages = pagesOf(ask.site, space.id, statuses(ask.url))
  const isRootOnly = ask.url.searchParams.get('depth') === 'root'
  return pageList(ask, isRootOnly ? pages.filter((page) => page.parentId === null) : pages)
}

/** GET /pages/:id, or one of its versions, or the asker's own draft. */
export const getPage: Answer = (ask) => {
  const page = openPage(ask)
  const { site, url } = ask
  const list = (items: readonly unknown[]) => ({
    results: items,
    meta: { hasMore: false },
    _links: { self: url.pathname },
  })
  return Response.json({
    ...pageV2(site, page, bodyFormat(url, readFormats)),
    ...(isAsked(url, 'include-labels') ? { labels: list(site.labels.of(page.id).map(labelV2)) } : {}),
    ...(isAsked(url, 'include-properties')
      ? { properties: list(site.properties.of(page.id).map(propertyV2)) }
      : {}),
    ...(isAsked(url, 'include-versions') ? { versions: list(site.versions(page.id).map(versionV2)) } : {}),
  })
}

/** POST /pages: a page or a draft, below the homepage where no parent is named. */
export const createPage: Answer = async (ask) => {
  const { site, by, url } = ask
  const { spaceId, status, title, parentId, body } = await readBody(ask.request, newPageSchema)
  const page = granted(
    site.createPage(by.accountId, {
      spaceId,
      status,
      title,
      body: readDocument(site, null, body ?? null),
      ...(parentId === undefined ? (isAsked(url, 'root-level') ? { parentId: null } : {}) : { parentId }),
      ...written(ask),
    }),
  )
  return Response.json(pageV2(site, page, 'storage'))
}

/** PUT /pages/:id: a new version, a draft, the publication of a draft, or the way back out of the trash. */
export const updatePage: Answer = async (ask) => {
  const { site, by } = ask
  const id = numericId(ask.part('id'))
  const change = await readBody(ask.request, changedPageSchema)
  if (change.id !== id)
    throw new Refused(
      400,
      `Provided value {${change.id}} for 'id' does not match the id {${id}} in the path.`,
    )
  const trashed = site.page(id, { status: 'trashed' })
  if (trashed && change.status === 'current') {
    const current = trashed.version.number
    if (change.version.number !== current + 1)
      granted({ ok: false, refusal: { code: 'VERSION_CONFLICT', current } })
    granted(site.restorePage(by.accountId, id))
  }
  const body = change.body === undefined ? undefined : readDocument(site, id, change.body)
  const page =
    change.status === 'draft' ? keepDraft(ask, id, change.title, body) : publish(ask, id, change, body)
  return Response.json(pageV2(site, page, 'storage'))
}

/** DELETE /pages/:id: into the trash; `purge=true` deletes what is there, `draft=true` the asker's draft. */
export const deletePage: Answer = ({ site, by, url, part }) => {
  const id = numericId(part('id'))
  if (isAsked(url, 'draft')) {
    found(site.draft(by.accountId, id), 'draft')
    site.discardDraft(by.accountId, id)
  } else granted(isAsked(url, 'purge') ? site.purgePage(by.accountId, id) : site.trashPage(by.accountId, id))
  return new Response(null, { status: 204 })
}

/** GET /pages/:id/children. */
export const listChildren: Answer = (ask) => {
  const { site, url } = ask
  const page = openPage(ask)
  const children = site.pages(page.spaceId).filter(({ parentId }) => parentId === page.id)
  const shown = children.map(({ id, status, title, spaceId }, childPosition) => ({
    id,
    status,
    title,
    spaceId,
    childPosition,
  }))
  return listResponse(
    paginate(shown, url, ({ id }) => id),
    baseOf(site),
  )
}

/** GET /pages/:id/versions, newest first; with `body-format`, each with the page as it was. */
export const listVersions: Answer = (ask) => {
  const { site, url } = ask
  const { id, title } = openPage(ask)
  const format = bodyFormat(url, listFormats)
  const slice = paginate(site.versions(id), url, ({ number }) => String(number))
  const items = slice.items.map((version) => {
    const old = format === null ? undefined : site.page(id, { version: version.number })
    return { ...versionV2(version), page: old && format ? pageV2(site, old, format) : { id, title } }
  })
  return listResponse({ ...slice, items }, baseOf(site))
}

/** GET /pages/:id/labels. */
export const listLabels: Answer = (ask) => {
  const labels = ask.site.labels.of(openPage(ask).id)
  return listResponse(
    paginate(labels.map(labelV2), ask.url, ({ id }) => String(id)),
    baseOf(ask.site),
  )
}

function openPage({ site, by, url, part }: Ask): Page {
  const id = numericId(part('id'))
  const number = url.searchParams.get('version')
  const version = number === null ? {} : { version: Number(number) }
  if (isAsked(url, 'get-draft')) {
    const draft = site.page(id, { status: 'draft', by: by.accountId })
    // Where the asker has no draft, the published page is answered.
    return draft ?? found(site.page(id), 'page')
  }
  const asked = listParameter(url, 'status').filter((name) => v.is(statusSchema, name))
  const wanted: readonly PageStatus[] =
    asked.length === 0 ? ['current'] : asked.map((name) => v.parse(statusSchema, name))
  const pages = wanted.map((status) => site.page(id, { status, by: by.accountId, ...version }))
  return found(
    pages.find((page) => page !== undefined),
    'page',
  )
}

function keepDraft({ site, by }: Ask, id: string, title: string, body: AdfDocument | undefined): Page {
  const kept = site.draft(by.accountId, id)?.body ?? site.page(id)?.body
  return granted(
    site.saveDraft(by.accountId, id, {
      title,
      body: body ?? kept ?? { version: 1, type: 'doc', content: [] },
    }),
  )
}

function publish(
  ask: Ask,
  id: string,
  change: v.InferOutput<typeof changedPageSchema>,
  body: AdfDocument | undefined,
): Page {
  return granted(
    ask.site.updatePage(ask.by.accountId, id, {
      version: change.version.number,
      title: change.title,
      message: change.version.message,
      ...(change.parentId === undefined ? {} : { parentId: change.parentId }),
      ...(body === undefined ? {} : { body }),
      ...written(ask),
    }),
  )
}

function pageList(ask: Ask, pages: readonly PageSummary[]): Response {
  const { site, url } = ask
  const format = bodyFormat(url, listFormats)
  const ids = listParameter(url, 'id').map(numericId)
  const title = url.searchParams.get('title')
  const chosen = pages.filter(
    (page) => (ids.length === 0 || ids.includes(page.id)) && (title === null || page.title === title),
  )
  const slice = paginate(sortedPages(chosen, url), url, ({ id }) => id)
  const items = slice.items.map((summary) => {
    const page = format === null ? undefined : site.page(summary.id, { status: summary.status })
    return page ? pageV2(site, page, format) : { ...pageHeadV2(summary), body: {} }
  })
  return listResponse({ ...slice, items }, baseOf(site))
}

function pagesOf(site: Site, spaceId: string, wanted: readonly string[]): readonly PageSummary[] {
  return [
    ...(wanted.includes('current') ? site.pages(spaceId) : []),
    ...(wanted.includes('trashed') ? site.trash(spaceId) : []),
  ]
}

function statuses(url: URL): readonly string[] {
  const asked = listParameter(url, 'status')
  return asked.length === 0 ? ['current'] : asked
}
