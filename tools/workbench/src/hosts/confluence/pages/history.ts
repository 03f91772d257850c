import type { Html } from '../../../pages/html.ts'
import { html } from '../../../pages/html.ts'
import { avatar } from '../../../pages/shell/top-bar.ts'
import { timeFor } from '../../../pages/time.ts'
import type { Page, Space } from '../site/site.ts'
import { addresses } from './addresses.ts'
import type { PageParts } from './parts.ts'
import { document, type Surroundings } from './surroundings.ts'

/** A page's versions, newest first, each to be looked at and restored. */
export function historyView(page: Page, space: Space, around: Surroundings, parts: PageParts): Html {
  const { person } = around
  const versions = [...parts.site.versions(page.id)].sort((a, b) => b.number - a.number)
  const rows = versions.map(({ number, createdAt, authorId, message }) => {
    const name = parts.site.person(authorId)?.name ?? 'Someone'
    const isCurrent = number === page.version.number
    const restore =
      person.role !== 'reader' &&
      !isCurrent &&
      html`<form method="post" action="/api/pages/${page.id}/versions/${number}/restore" data-confirm="Make version ${number} the current text again? It becomes version ${page.version.number + 1}."><button disabled class="button small">Restore</button></form>`
    return html`<tr><td><a href="${isCurrent ? addresses.read(space, page) : addresses.version(space, page.id, number)}">Version ${number}</a>${isCurrent && html` <span class="tag">current</span>`}</td><td class="who">${avatar(name, authorId)}${name}</td><td>${timeFor(createdAt, person)}</td><td>${message || html`<span class="quiet">–</span>`}</td><td class="end">${restore}</td></tr>`
  })
  const content = html`<section class="sheet">
<p class="back"><a href="${addresses.read(space, page)}">Back to “${page.title}”</a></p>
<h1>History</h1>
<div class="table-scroll" tabindex="0" role="region" aria-label="Versions"><table class="list"><thead><tr><th>Version</th><th>By</th><th>When</th><th>Note</th><th><span class="unseen">Restore</span></th></tr></thead><tbody>${rows}</tbody></table></div>
</section>`
  return document(around, parts, { title: `History of ${page.title}`, content, currentPageId: page.id })
}
