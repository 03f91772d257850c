import type { PageSummary, Space } from '../site/site.ts'

/** A title as the last, decorative part of a page's address. */
function slug(title: string): string {
  return encodeURIComponent(title.trim().replace(/\s+/g, '+')).replaceAll('%2B', '+') || 'page'
}

/** The addresses of the site's pages, as Confluence has them. */
export const addresses = {
  space: (space: Space) => `/wiki/spaces/${space.key}`,
  read: (space: Space, page: Pick<PageSummary, 'id' | 'title'>) =>
    `/wiki/spaces/${space.key}/pages/${page.id}/${slug(page.title)}`,
  edit: (space: Space, id: string) => `/wiki/spaces/${space.key}/pages/edit/${id}`,
  history: (space: Space, id: string) => `/wiki/spaces/${space.key}/pages/history/${id}`,
  version: (space: Space, id: string, version: number) =>
    `/wiki/spaces/${space.key}/pages/history/${id}/${version}`,
  trash: (space: Space) => `/wiki/spaces/${space.key}/trash`,
} as const
