import { plainText } from '../document.ts'
import type { Page, Site } from '../site.ts'
import type { Answer, Ask } from './ask.ts'
import { parseCql } from './cql.ts'
import { expansions } from './input.ts'
import { baseOf, pageLinks } from './links.ts'
import { paginate } from './paging.ts'
import { Refused } from './refused.ts'
import { searchPages } from './search-pages.ts'
import { contentV1 } from './shapes-v1.ts'

/** GET /search?cql=: results with excerpts. */
export const search: Answer = (ask) => answer(ask, (page) => resultOf(ask.site, page))

/** GET /content/search?cql=: the pages themselves, expanded as asked. */
export const searchContent: Answer = (ask) =>
  answer(ask, (page) => contentV1(ask.site, page, expansions(ask.url)))

function answer({ site, by, url }: Ask, shape: (page: Page) => unknown): Response {
  const cql = url.searchParams.get('cql')
  if (cql === null || cql.trim() === '') throw new Refused(400, 'CQL was not provided.')
  const parsed = parseCql(cql)
  if ('problem' in parsed) throw new Refused(400, parsed.problem)
  const pages = searchPages(site, parsed.search, by.accountId)
  const start = Math.max(0, Number(url.searchParams.get('start') ?? 0) || 0)
  const { items, next } = paginate(pages.slice(start), url, ({ id }) => id)
  const base = baseOf(site)
  return Response.json({
    results: items.map(shape),
    start,
    limit: Number(url.searchParams.get('limit') ?? 25),
    size: items.length,
    totalSize: pages.length,
    cqlQuery: cql,
    searchDuration: 1,
    _links: {
      base,
      context: '/wiki',
      self: `${base}${url.pathname.replace(/^\/wiki/, '')}${url.search}`,
      ...(next === null ? {} : { next: next.replace(/^\/wiki/, '') }),
    },
  })
}

function resultOf(site: Site, page: Page): unknown {
  const space = site.space(page.spaceId)
  return {
    content: contentV1(site, page, new Set()),
    title: page.title,
    excerpt: plainText(page.body).slice(0, 300),
    url: pageLinks(site, page).webui,
    resultGlobalContainer: { title: space?.name ?? '', displayUrl: `/spaces/${space?.key ?? ''}` },
    breadcrumbs: [],
    entityType: 'content',
    iconCssClass: 'aui-icon content-type-page',
    lastModified: page.version.createdAt,
    friendlyLastModified: page.version.createdAt.slice(0, 10),
    score: 0,
  }
}
