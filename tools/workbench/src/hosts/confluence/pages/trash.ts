import { type Html, html } from '../../../pages/html.ts'
import { timeFor } from '../../../pages/time.ts'
import type { Space } from '../site/site.ts'
import type { PageParts } from './parts.ts'
import { document, type Surroundings } from './surroundings.ts'

/** What is in a space's trash: to be restored or deleted for ever. */
export function trashView(space: Space, around: Surroundings, parts: PageParts): Html {
  const { person } = around
  const mayWrite = person.role !== 'reader'
  const rows = parts.site.trash(space.id).map((page) => {
    const title = page.title || 'Untitled'
    const buttons =
      mayWrite &&
      html`<form method="post" action="/api/pages/${page.id}/restore"><button class="button small">Restore</button></form>
<form method="post" action="/api/pages/${page.id}/purge" data-confirm="Delete “${title}” for ever? Its versions, drafts, files and every macro's configuration go with it. This can't be undone." data-danger="Delete for ever"><button disabled class="button small danger">Delete for ever</button></form>`
    return html`<tr><td><b>${title}</b></td><td>${timeFor(page.version.createdAt, person)}</td><td>Version ${page.version.number}</td><td class="end buttons">${buttons}</td></tr>`
  })
  const list = html`<div class="table-scroll" tabindex="0" role="region" aria-label="Pages in the trash"><table class="list"><thead><tr><th>Page</th><th>Last changed</th><th>Version</th><th><span class="unseen">Actions</span></th></tr></thead><tbody>${rows}</tbody></table></div>`
  const content = html`<section class="sheet">
<h1>Trash</h1>
<p class="lead">Pages here can be restored. Deleting one for ever overwrites its bytes in the store.</p>
${rows.length > 0 ? list : html`<p class="empty">The trash is empty.</p>`}
</section>`
  return document(around, parts, { title: 'Trash', content })
}
