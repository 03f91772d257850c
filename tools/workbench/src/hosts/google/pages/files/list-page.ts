import { type Html, html } from '../../../../pages/html.ts'
import { icon } from '../../../../pages/shell/icon.ts'
import { timeFor } from '../../../../pages/time.ts'
import type { FileFacts } from '../../files/files.ts'
import { googlePage } from '../page.ts'
import type { GooglePageParts } from '../parts.ts'

/** What a list of one kind of files needs. */
export interface FileList {
  /** `/google/docs` */
  readonly base: string
  readonly title: string
  /** One of them, in a sentence. */
  readonly one: string
  readonly files: readonly FileFacts[]
  readonly trashed: readonly FileFacts[]
}

/** All files of a kind that a person may see, and their trash. */
export function listPage(request: Request, parts: GooglePageParts, list: FileList): Html {
  const { base, title, one, files, trashed } = list
  const person = parts.people.of(request)
  const nameOf = (email: string) => parts.people.all().find((other) => other.email === email)?.name ?? email
  const row = (file: FileFacts) => {
    const isOwn = file.owner === person.email
    const isEditor = isOwn || file.editors.includes(person.email)
    return html`<tr><td><a class="file-name" href="${base}/${file.id}">${icon('page')}<span>${file.title}</span></a></td><td>${isOwn ? 'you' : nameOf(file.owner)}</td><td>${timeFor(file.changedAt, person)}</td><td class="end buttons">
${isEditor && html`<button class="button small" type="button" popovertarget="about-${file.id}" aria-label="Rename, share ${file.title}">Rename, share</button><div popover id="about-${file.id}" class="file-card" role="group" aria-label="${file.title}">${renameForm(base, file)}${shareForm(base, file, parts, person.email)}</div>`}
<form method="post" action="${base}/${file.id}/copy"><button class="button small" aria-label="Make a copy of ${file.title}">Make a copy</button></form>
${isOwn && html`<form method="post" action="${base}/${file.id}/trash"><button class="button small" aria-label="To the trash: ${file.title}">To the trash</button></form>`}</td></tr>`
  }
  const trashRow = (file: FileFacts) =>
    html`<tr><td><b>${file.title}</b></td><td>${timeFor(file.changedAt, person)}</td><td class="end buttons">${
      file.owner === person.email &&
      html`<form method="post" action="${base}/${file.id}/restore"><button class="button small" aria-label="Restore ${file.title}">Restore</button></form>
<form method="post" action="${base}/${file.id}/purge" data-confirm="Delete “${file.title}” for ever? Its versions, pictures and what add-ons have kept with it go with it. This can't be undone." data-danger="Delete for ever"><button disabled class="button small danger" aria-label="Delete ${file.title} for ever">Delete for ever</button></form>`
    }</td></tr>`
  const table = (label: string, heads: readonly string[], rows: readonly Html[]) =>
    html`<div class="table-scroll" tabindex="0" role="region" aria-label="${label}"><table class="list"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}<th><span class="unseen">Actions</span></th></tr></thead><tbody>${rows}</tbody></table></div>`
  const content = html`<section class="sheet wide files">
<h1>${title}</h1>
${files.length > 0 ? table(title, ['Name', 'Owner', 'Last changed'], files.map(row)) : html`<p class="empty">There is no ${one} yet. Begin with “New ${one}”.</p>`}
${trashed.length > 0 && html`<h2 class="files-part">Trash</h2><p class="quiet">Deleting a ${one} for ever overwrites its bytes in the store.</p>${table('Trash', ['Name', 'Last changed'], trashed.map(trashRow))}`}
</section>`
  const create = html`<form method="post" action="${base}" class="create-form"><button class="button primary" type="submit">${icon('plus')}<span>New ${one}</span></button></form>`
  return googlePage(request, parts, { title, content, create })
}

function renameForm(base: string, file: FileFacts): Html {
  return html`<form method="post" action="${base}/${file.id}/rename" class="stack-form"><label>Name<input name="title" value="${file.title}" required autocomplete="off"></label><button class="button small">Rename</button></form>`
}

function shareForm(base: string, file: FileFacts, { people }: GooglePageParts, own: string): Html {
  const others = people.all().filter(({ email }) => email !== own && email !== file.owner)
  const roleOf = (email: string) =>
    file.editors.includes(email) ? ', may edit' : file.viewers.includes(email) ? ', may view' : ''
  return html`<form method="post" action="${base}/${file.id}/share" class="stack-form"><label>Share with<select name="email">${others.map(
    ({ email, name }) => html`<option value="${email}">${name}${roleOf(email)}</option>`,
  )}</select></label><label>They may<select name="role"><option value="editor">edit</option><option value="viewer">view</option><option value="">not see it</option></select></label><button class="button small">Share</button></form>`
}
