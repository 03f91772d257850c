import { type Html, html } from '../../../pages/html.ts'
import type { DraftSummary, Space } from '../site/site.ts'
import { addresses } from './addresses.ts'

/** So many are shown open; a longer list is opened by a click. */
const openLimit = 8

/** A person's own drafts for the sidebar, each leading to the editor; nothing where there is none. */
export function draftList(space: Space, drafts: readonly DraftSummary[], path: string): Html | null {
  if (drafts.length === 0) return null
  const rows = drafts.map(({ pageId, title, isNew }) => {
    const href = addresses.edit(space, pageId)
    const note = isNew ? 'not published yet' : 'changes not published yet'
    return html`<li class="tree-row"><a href="${href}" title="${title || 'Untitled'}: ${note}" ${path === href && html`aria-current="page"`}>${title || 'Untitled'}</a></li>`
  })
  return html`<details class="tree-drafts" ${drafts.length <= openLimit && html`open`}><summary>Drafts <span class="count">${drafts.length}</span></summary><ul class="tree">${rows}</ul></details>`
}
