import { type Html, html, jsonIsland } from '../../../../pages/html.ts'
import { icon } from '../../../../pages/shell/icon.ts'
import { avatar } from '../../../../pages/shell/top-bar.ts'
import { timeFor } from '../../../../pages/time.ts'
import type { Page, Space } from '../../site/site.ts'
import { addresses } from '../addresses.ts'
import { fileUrl } from '../files.ts'
import type { PageParts } from '../parts.ts'
import { renderDocument } from '../render/render.ts'
import { document, type Surroundings } from '../surroundings.ts'
import { pathTo } from '../tree.ts'
import { labelRow } from './labels.ts'
import { planFrames } from './placeholder.ts'

function crumbs(page: Page, space: Space, parts: PageParts): Html {
  const above = pathTo(parts.site.pages(space.id), page.id).slice(0, -1)
  const path = above.filter(({ id }) => id !== space.homepageId)
  return html`<nav class="crumbs" aria-label="Where this page is"><ol>
<li><a href="${addresses.space(space)}">${space.name}</a></li>
${path.map((parent) => html`<li><a href="${addresses.read(space, parent)}">${parent.title}</a></li>`)}
</ol></nav>`
}

function actions(page: Page, space: Space): Html {
  return html`<div class="page-actions">
<a class="button" href="${addresses.edit(space, page.id)}">${icon('edit')}<span>Edit</span></a>
<a class="icon-button" href="${addresses.history(space, page.id)}" aria-label="History" title="History">${icon('history')}</a>
<form method="post" action="/api/pages/${page.id}/trash" data-confirm="Move “${page.title}” to the trash? It can be restored from there.">
<button disabled class="icon-button" type="submit" aria-label="Move to trash" title="Move to trash">${icon('trash')}</button></form>
</div>`
}

/** Who wrote the page and when it last changed, in the reader's own time. */
function byline(page: Page, around: Surroundings, parts: PageParts): Html {
  const { person } = around
  const author = parts.site.person(page.version.authorId)
  const name = author?.name ?? 'Someone'
  return html`<div class="byline">${avatar(name, page.version.authorId)}<div><b>${name}</b><span>${timeFor(page.version.createdAt, person)} · Version ${page.version.number}</span></div></div>`
}

/** A page as a reader sees it: HTML from the server, and the frames' data for the small script that mounts them. */
export function readerView(page: Page, space: Space, around: Surroundings, parts: PageParts): Html {
  const { person, colorMode } = around
  const plan = planFrames(page, person, colorMode === 'dark' ? 'dark' : 'light', parts)
  const body = renderDocument(page.body, {
    reading: person,
    nameOf: (id) => parts.site.person(id)?.name,
    fileUrl: (id) => fileUrl(parts.site, page.id, id),
    macro: plan.macro,
  })
  const mayWrite = person.role !== 'reader'
  const draft = mayWrite ? parts.site.draft(person.accountId, page.id) : undefined
  const content = html`<article class="page" data-page="${page.id}">
<div class="page-top">${crumbs(page, space, parts)}${mayWrite && actions(page, space)}</div>
${
  draft &&
  html`<div class="notice" role="status"><span>You have a draft of this page that is not published.</span><a class="button small" href="${addresses.edit(space, page.id)}">Continue writing</a></div>`
}
<h1>${page.title || 'Untitled'}</h1>
${byline(page, around, parts)}
<div class="document">${body}</div>
${labelRow(
  parts.site.labels.of(page.id).map(({ name }) => name),
  page.id,
  mayWrite,
)}
</article>
${jsonIsland('frames', plan.specs)}`
  return document(around, parts, {
    title: page.title || 'Untitled',
    content,
    scripts: [parts.assets.url('reader.js')],
    currentPageId: page.id,
    className: 'reading',
  })
}
