import type { Answer } from './ask.ts'
import { listParameter, numericId } from './input.ts'
import { baseOf } from './links.ts'
import { listResponse, paginate } from './paging.ts'
import { found } from './refused.ts'
import { spaceV2 } from './shapes-v2.ts'

/** GET /spaces, or those of `ids` and `keys`. */
export const listSpaces: Answer = ({ site, url }) => {
  const ids = listParameter(url, 'ids')
  const keys = listParameter(url, 'keys')
  const spaces = site
    .spaces()
    .filter(
      ({ id, key }) => (ids.length === 0 || ids.includes(id)) && (keys.length === 0 || keys.includes(key)),
    )
  const slice = paginate(spaces, url, ({ id }) => id)
  return listResponse({ ...slice, items: slice.items.map((space) => spaceV2(site, space)) }, baseOf(site))
}

/** GET /spaces/:space. */
export const getSpace: Answer = ({ site, part }) => {
  const id = numericId(part('space'))
  const space = site.space(id)
  return Response.json(spaceV2(site, found(space?.id === id ? space : undefined, 'space')))
}

/** GET /blogposts: the workbench's site has none. */
export const listBlogposts: Answer = ({ site, url }) => listResponse(paginate([], url, String), baseOf(site))
