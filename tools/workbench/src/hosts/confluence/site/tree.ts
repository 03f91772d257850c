import type { PageSummary } from './site.ts'

/** Puts pages in tree order: each before its children, siblings as they come. A page whose parent is missing is a root. */
export function inTreeOrder(pages: readonly PageSummary[]): readonly PageSummary[] {
  const known = new Set(pages.map((page) => page.id))
  const children = new Map<string | null, PageSummary[]>()
  for (const page of pages) {
    const parent = page.parentId !== null && known.has(page.parentId) ? page.parentId : null
    const siblings = children.get(parent)
    if (siblings) siblings.push(page)
    else children.set(parent, [page])
  }
  const ordered: PageSummary[] = []
  const waiting = [...(children.get(null) ?? [])].reverse()
  for (let page = waiting.pop(); page; page = waiting.pop()) {
    ordered.push(page)
    waiting.push(...[...(children.get(page.id) ?? [])].reverse())
  }
  return ordered
}

/** Whether `pageId` is `ancestorId` or lies below it; moving a page below itself would cut its branch off. */
export function isWithin(pages: readonly PageSummary[], pageId: string, ancestorId: string): boolean {
  const parents = new Map(pages.map((page) => [page.id, page.parentId]))
  const seen = new Set<string>()
  for (let at: string | null = pageId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === ancestorId) return true
    seen.add(at)
  }
  return false
}
