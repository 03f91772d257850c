import { type Html, html } from '../../../pages/html.ts'
import { timeFor } from '../../../pages/time.ts'
import type { Page, Space } from '../site/site.ts'
import { addresses } from './addresses.ts'
import { fileUrl } from './files.ts'
import { macroTitle } from './macros.ts'
import type { PageParts } from './parts.ts'
import { renderDocument } from './render/render.ts'
import { document, type Surroundings } from './surroundings.ts'

/** An older version of a page, to be read and restored; its macros are named, not run. */
export function versionView(page: Page, space: Space, around: Surroundings, parts: PageParts): Html {
  const { person } = around
  const { number, createdAt, authorId } = page.version
  const body = renderDocument(page.body, {
    reading: person,
    nameOf: (id) => parts.site.person(id)?.name,
    fileUrl: (id) => fileUrl(parts.site, page.id, id),
    macro: (node, inside) =>
      html`<div class="macro-missing">Macro “${macroTitle(node)}”. Macros run in the current version only.</div>${inside}`,
  })
  const name = parts.site.person(authorId)?.name ?? 'Someone'
  const content = html`<article class="page">
<div class="notice" role="status"><span>Version ${number} by ${name}, ${timeFor(createdAt, person)}</span><span class="buttons"><a class="button small" href="${addresses.history(space, page.id)}">History</a>${
    person.role !== 'reader' &&
    html`<form method="post" action="/api/pages/${page.id}/versions/${number}/restore"><button class="button small">Restore this version</button></form>`
  }</span></div>
<h1>${page.title}</h1>
<div class="document">${body}</div></article>`
  return document(around, parts, {
    title: `${page.title}, version ${number}`,
    content,
    currentPageId: page.id,
  })
}
