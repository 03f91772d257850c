import type { PageSummary } from '../site.ts'
import { Refused } from './refused.ts'

const keys: Readonly<Record<string, (page: PageSummary) => string | number>> = {
  id: (page) => Number(page.id),
  title: (page) => page.title,
  'created-date': (page) => page.createdAt,
  'modified-date': (page) => page.version.createdAt,
}

/** Pages in the order that `sort` asks for (`title`, `-modified-date`), by id where it doesn't. */
export function sortedPages(pages: readonly PageSummary[], url: URL): readonly PageSummary[] {
  const asked = url.searchParams.get('sort') ?? 'id'
  const name = asked.replace(/^-/, '')
  const key = Object.hasOwn(keys, name) ? keys[name] : undefined
  if (key === undefined) throw new Refused(400, `Provided value {${asked}} for 'sort' is not valid.`)
  const sign = asked.startsWith('-') ? -1 : 1
  return [...pages].sort((a, b) => {
    const [first, second] = [key(a), key(b)]
    const order = first < second ? -1 : first > second ? 1 : Number(a.id) - Number(b.id)
    return sign * order
  })
}
