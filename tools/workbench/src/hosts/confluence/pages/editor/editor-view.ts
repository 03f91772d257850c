import { type Html, html, jsonIsland } from '../../../../pages/html.ts'
import type { Page, Space } from '../../site/site.ts'
import { addresses } from '../addresses.ts'
import { fileUrl } from '../files.ts'
import type { PageParts } from '../parts.ts'
import { document, type Surroundings } from '../surroundings.ts'
import type { EditorStart } from './start.ts'

/** The page that a person edits in; its script takes over from the data beside it. */
export function editorView(page: Page, space: Space, around: Surroundings, parts: PageParts): Html {
  const draft = parts.site.draft(around.person.accountId, page.id)
  const version = page.status === 'draft' ? 0 : page.version.number
  const start: EditorStart = {
    pageId: page.id,
    title: draft?.title ?? page.title,
    body: draft?.body ?? page.body,
    basedOn: draft?.basedOn ?? version,
    isNew: page.status === 'draft',
    hasDraft: draft !== undefined && page.status !== 'draft',
    files: parts.site.attachments
      .of(page.id)
      .map(({ fileId }) => ({ id: fileId, url: fileUrl(parts.site, page.id, fileId) ?? '' })),
    closeUrl: page.status === 'draft' ? addresses.space(space) : addresses.read(space, page),
    readUrl: addresses.read(space, page),
    person: { locale: around.person.locale, timeZone: around.person.timeZone },
  }
  const content = html`<h1 class="unseen">${start.isNew ? 'Write a new page' : `Edit ${start.title}`}</h1><div class="editor" id="editor"><noscript>The editor needs JavaScript.</noscript></div>${jsonIsland('editor-start', start)}`
  return document(around, parts, {
    title: `Edit ${start.title || 'a new page'}`,
    content,
    scripts: [parts.assets.url('editor.js')],
    currentPageId: page.id,
    className: 'editing',
  })
}
