import { type Html, html } from '../../../pages/html.ts'
import { icon } from '../../../pages/shell/icon.ts'
import type { PageSummary, Space } from '../site/site.ts'
import { addresses } from './addresses.ts'

/** The pages from the top of the tree down to one page, that page last. */
export function pathTo(pages: readonly PageSummary[], id: string): readonly PageSummary[] {
  const byId = new Map(pages.map((page) => [page.id, page]))
  const path: PageSummary[] = []
  for (let page = byId.get(id); page && !path.includes(page); page = byId.get(page.parentId ?? '')) {
    path.unshift(page)
  }
  return path
}

/** What stands around a page tree. */
interface TreeSurroundings {
  readonly currentId: string | undefined
  /** The address that is shown. */
  readonly path: string
  readonly hasTrash: boolean
  /** The person's own drafts, between the tree and the trash. */
  readonly drafts: Html | null
}

/** A space's page tree with drafts and trash below; the branch of the current page is open. */
export function pageTree(
  space: Space,
  pages: readonly PageSummary[],
  { currentId, path, hasTrash, drafts }: TreeSurroundings,
): Html {
  const ids = new Set(pages.map(({ id }) => id))
  const open = new Set(currentId === undefined ? [] : pathTo(pages, currentId).map(({ id }) => id))
  const below = (parentId: string | null): readonly PageSummary[] =>
    pages.filter((page) =>
      parentId === null ? page.parentId === null || !ids.has(page.parentId) : page.parentId === parentId,
    )
  const branch = (page: PageSummary): Html => {
    const children = below(page.id)
    const link = html`<a href="${addresses.read(space, page)}" ${page.id === currentId && html`aria-current="page"`}>${page.title || 'Untitled'}</a>`
    if (children.length === 0)
      return html`<li><div class="tree-row"><span class="leaf" aria-hidden="true"></span>${link}</div></li>`
    const isOpen = open.has(page.id) || page.id === space.homepageId || pages.length <= 40
    return html`<li><details ${isOpen && html`open`}><summary class="tree-row" aria-label="Pages below ${page.title}">${icon('chevron')}</summary><ul>${children.map(branch)}</ul></details><div class="tree-row tree-over">${link}</div></li>`
  }
  const trash = addresses.trash(space)
  return html`<div class="space-name"><span class="space-mark" aria-hidden="true">${[...space.name][0] ?? ''}</span><b>${space.name}</b></div>
<ul class="tree">${below(null).map(branch)}</ul>
${drafts}
${hasTrash && html`<a class="tree-trash" href="${trash}" ${path === trash && html`aria-current="page"`}>${icon('trash')}Trash</a>`}`
}
