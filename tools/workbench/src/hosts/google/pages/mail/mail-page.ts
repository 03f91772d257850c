import { type Html, html } from '../../../../pages/html.ts'
import { icon } from '../../../../pages/shell/icon.ts'
import { panelPlace, panelScript } from '../cards/panel-place.ts'
import { googlePage } from '../page.ts'
import type { GooglePageParts } from '../parts.ts'
import { folders, labelQuery, listHref } from './mailbox-view.ts'

/** The mailbox around a list or a thread: search, folders, labels, and the side panel. */
export function mailPage(
  request: Request,
  parts: GooglePageParts,
  {
    title,
    query,
    content,
    messageId,
  }: {
    readonly title: string
    readonly query: string
    readonly content: Html
    /** The message that is open, which add-ons see. */
    readonly messageId?: string | undefined
  },
): Html {
  const { email } = parts.people.of(request)
  const own = parts.mail.labels(email).filter(({ type }) => type === 'user')
  const entry = (name: string, of: string) =>
    html`<li><a href="${listHref(of)}" ${of === query && html`aria-current="page"`}>${name}</a></li>`
  const unread = parts.mail.search(email, 'in:inbox is:unread').length
  const nav = html`<nav class="mail-folders" aria-label="Folders and labels">
<ul>${folders.map(({ name, query: of }) => entry(name === 'Inbox' && unread > 0 ? `Inbox (${unread})` : name, of))}</ul>
<h2>Labels</h2>${own.length > 0 && html`<ul>${own.map((label) => entry(label.name, labelQuery(label)))}</ul>`}
<form method="post" action="/google/mail/labels" class="calendar-new"><input type="hidden" name="return" value="${listHref(query)}"><input name="name" aria-label="Name of a new label" placeholder="New label" required autocomplete="off"><button class="button small">Add</button></form>
</nav>`
  const search = html`<form class="mail-search" role="search" action="/google/mail"><input type="search" name="q" id="mail-search" value="${query}" aria-label="Search mail" placeholder="Search mail, for example from:leave subject:approved newer_than:30d" autocomplete="off" spellcheck="false"><button class="button">${icon('out')}<span>Search</span></button></form>`
  const whole = html`<section class="mail">${nav}<div class="mail-main">${search}${content}</div></section>
${panelPlace({ app: 'GMAIL', ...(messageId !== undefined && { messageId }) })}`
  return googlePage(request, parts, {
    title,
    content: whole,
    scripts: ['google-mail.js', panelScript],
    className: 'in-mail with-panel',
  })
}
