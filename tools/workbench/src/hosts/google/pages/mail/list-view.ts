import { type Html, html } from '../../../../pages/html.ts'
import { icon } from '../../../../pages/shell/icon.ts'
import { timeFor } from '../../../../pages/time.ts'
import type { MailLabel, MailThread } from '../../gmail/message.ts'
import type { WorkspacePerson } from '../../people.ts'
import { folders, labelQuery, listHref, type ThreadLine, threadHref, threadLine } from './mailbox-view.ts'

const pageSize = 50

/** What a query finds, fifty threads a page. */
export function listView(
  threads: readonly MailThread[],
  {
    query,
    page,
    labels,
    person,
  }: {
    readonly query: string
    readonly page: number
    readonly labels: readonly MailLabel[]
    readonly person: WorkspacePerson
  },
): Html {
  const title =
    folders.find((folder) => folder.query === query)?.name ??
    labels.find((label) => label.type === 'user' && labelQuery(label) === query)?.name ??
    'Search'
  const from = page * pageSize
  const lines = threads.slice(from, from + pageSize).map((thread) => threadLine(thread, labels))
  const last = from + lines.length
  const pager = html`<p class="mail-pager quiet">${lines.length > 0 && `${from + 1}–${last} of ${threads.length}`}
${page > 0 && html`<a class="button small" href="${listHref(query, page - 1)}">Newer</a>`}
${last < threads.length && html`<a class="button small" href="${listHref(query, page + 1)}">Older</a>`}</p>`
  return html`<div class="mail-head"><h1>${title}</h1>${pager}</div>
${
  lines.length > 0
    ? html`<ul class="mail-list" id="mail-list">${lines.map((line) => row(line, query, person))}</ul>`
    : html`<p class="empty">${query === 'in:inbox' ? 'The inbox is empty.' : 'Nothing is found.'}</p>`
}`
}

function row(line: ThreadLine, query: string, person: WorkspacePerson): Html {
  const ids = line.messageIds.map((id) => html`<input type="hidden" name="id" value="${id}">`)
  const star = html`<form method="post" action="/google/mail/act"><input type="hidden" name="return" value="${listHref(query)}">${ids}<button class="mail-star" name="act" value="${line.isStarred ? 'unstar' : 'star'}" aria-pressed="${String(line.isStarred)}" aria-label="Star: ${line.subject}">${icon('star')}</button></form>`
  return html`<li class="${line.isUnread && 'unread'}">${star}<a href="${threadHref(line.id, query)}">
<span class="mail-from">${line.isUnread && html`<span class="unseen">Unread. </span>`}${line.from}${line.count > 1 && html` <small class="quiet">${line.count}</small>`}</span>
<span class="mail-subject">${line.labels.map((name) => html`<span class="mail-label">${name}</span>`)}<b>${line.subject || '(no subject)'}</b> <span class="quiet">${line.snippet}</span></span>
<span class="mail-date quiet">${line.hasAttachment && html`<span title="Has a file">${icon('clip')}<span class="unseen">Has a file. </span></span> `}${timeFor(line.date, person, 'day')}</span></a></li>`
}
