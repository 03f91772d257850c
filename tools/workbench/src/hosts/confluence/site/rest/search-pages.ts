import { plainText } from '../document.ts'
import type { Page, Site } from '../site.ts'
import type { Condition, Search } from './cql.ts'
import { Refused } from './refused.ts'

/** The site's current pages that a search finds, in the order it asks for. */
export function searchPages(site: Site, { where, orderBy }: Search, accountId: string): readonly Page[] {
  const pages = site
    .spaces()
    .flatMap((space) => site.pages(space.id))
    .flatMap(({ id }) => site.page(id) ?? [])
  const found = pages.filter((page) => holds(site, where, page, accountId))
  return [...found].sort((a, b) => {
    for (const { field, isDescending } of orderBy) {
      const [first, second] = [sortKey(field, a), sortKey(field, b)]
      if (first !== second) return (first < second ? -1 : 1) * (isDescending ? -1 : 1)
    }
    return Number(a.id) - Number(b.id)
  })
}

function holds(site: Site, condition: Condition, page: Page, accountId: string): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.parts.every((part) => holds(site, part, page, accountId))
    case 'or':
      return condition.parts.some((part) => holds(site, part, page, accountId))
    case 'not':
      return !holds(site, condition.part, page, accountId)
    case 'compare': {
      const { field, operator, values } = condition
      const wanted = values.map((value) => (value === 'currentUser()' ? accountId : value))
      if (operator === '~') {
        const text = textField(field, page)
        return wanted.some((value) => matches(text, value))
      }
      const held = valuesOf(site, field, page)
      return wanted.some((value) => held.includes(value.toLowerCase()))
    }
  }
}

// A word stands anywhere in the text; `dia*` matches the beginning of one. All words must be there.
function matches(text: string, value: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}_]+/u)
  const asked = value
    .toLowerCase()
    .split(/[^\p{L}\p{N}_*]+/u)
    .filter(Boolean)
  return asked.every((one) =>
    one.endsWith('*') ? words.some((word) => word.startsWith(one.slice(0, -1))) : words.includes(one),
  )
}

function textField(field: string, page: Page): string {
  if (field === 'title') return page.title
  if (field === 'text' || field === 'sitesearch') return `${page.title}\n${plainText(page.body)}`
  throw new Refused(400, `Could not parse cql : the field “${field}” can’t be compared with “~” here.`)
}

function valuesOf(site: Site, field: string, page: Page): readonly string[] {
  switch (field) {
    case 'type':
      return ['page']
    case 'id':
    case 'content':
      return [page.id]
    case 'title':
      return [page.title.toLowerCase()]
    case 'space':
    case 'space.key':
      return [site.space(page.spaceId)?.key.toLowerCase() ?? '']
    case 'space.id':
      return [page.spaceId]
    case 'label':
      return site.labels.of(page.id).map(({ name }) => name)
    case 'parent':
      return page.parentId === null ? [] : [page.parentId]
    case 'ancestor':
      return ancestors(site, page)
    case 'creator':
      return [page.authorId.toLowerCase()]
    case 'contributor':
      return site.versions(page.id).map(({ authorId }) => authorId.toLowerCase())
    default:
      throw new Refused(400, `Could not parse cql : the field “${field}” is unknown here.`)
  }
}

function ancestors(site: Site, page: Page): readonly string[] {
  const above: string[] = []
  for (let id = page.parentId; id !== null; id = site.page(id)?.parentId ?? null) above.push(id)
  return above
}

function sortKey(field: string, page: Page): string {
  switch (field.toLowerCase()) {
    case 'title':
      return page.title.toLowerCase()
    case 'created':
      return page.createdAt
    case 'lastmodified':
      return page.version.createdAt
    case 'id':
      return page.id.padStart(20, '0')
    default:
      throw new Refused(400, `Could not parse cql : results can’t be ordered by “${field}” here.`)
  }
}
