import { bytesInWords } from '../../../../pages/bytes.ts'
import { type Html, html } from '../../../../pages/html.ts'
import { timeFor } from '../../../../pages/time.ts'
import type { MailLabel, MailMessage, MailThread } from '../../gmail/message.ts'
import type { WorkspacePerson } from '../../people.ts'
import { listHref, threadHref } from './mailbox-view.ts'
import { frameSandbox } from './message-body.ts'

/** A thread with all its messages, the newest open. */
export function threadView(
  thread: MailThread,
  {
    query,
    labels,
    person,
  }: {
    readonly query: string
    readonly labels: readonly MailLabel[]
    readonly person: WorkspacePerson
  },
): Html {
  const { id, messages } = thread
  const has = (label: string) => messages.some((message) => message.labels.includes(label))
  const ids = messages.map((message) => html`<input type="hidden" name="id" value="${message.id}">`)
  const own = labels.filter(({ type }) => type === 'user')
  const act = (name: string, text: string) =>
    html`<button class="button small" name="act" value="${name}">${text}</button>`
  const isAway = has('TRASH') || has('SPAM')
  const acts = html`<form method="post" action="/google/mail/act" class="mail-acts"><input type="hidden" name="return" value="${listHref(query)}">${ids}
${isAway || !has('INBOX') ? act('inbox', 'To the inbox') : act('archive', 'Archive')}${!isAway && act('spam', 'Spam')}${!has('TRASH') && act('trash', 'To the trash')}${act('unread', 'Mark as unread')}${has('STARRED') ? act('unstar', 'Take the star') : act('star', 'Star')}</form>
${
  has('TRASH') &&
  html`<form method="post" action="/google/mail/purge" class="mail-acts" data-confirm="Delete “${messages[0]?.subject ?? ''}” for ever? Its bytes in the store are overwritten. This can't be undone." data-danger="Delete for ever"><input type="hidden" name="return" value="${listHref(query)}">${ids}<button disabled class="button small danger">Delete for ever</button></form>`
}
${
  own.length > 0 &&
  html`<form method="post" action="/google/mail/act" class="mail-acts"><input type="hidden" name="return" value="${threadHref(id, query)}">${ids}<label class="unseen" for="mail-label">Label</label><select name="label" id="mail-label">${own.map((label) => html`<option value="${label.id}">${label.name}${has(label.id) && ' ✓'}</option>`)}</select><button class="button small" name="act" value="label">Label</button><button class="button small" name="act" value="unlabel">Take it off</button></form>`
}`
  return html`<div class="mail-head"><p class="back"><a href="${listHref(query)}" id="mail-back">Back to the list</a></p>
<h1>${messages[0]?.subject || '(no subject)'} ${own.filter((label) => has(label.id)).map(({ name }) => html`<span class="mail-label">${name}</span>`)}</h1></div>
<div class="mail-toolbar">${acts}</div>
${messages.map((message, at) => messageView(message, person, at === messages.length - 1))}`
}

function messageView(message: MailMessage, person: WorkspacePerson, isOpen: boolean): Html {
  const { id, from, to, cc, date, html: markup, plain, attachments } = message
  const path = `/google/mail/message/${encodeURIComponent(id)}`
  const files = attachments.filter(({ contentId }) => contentId === undefined)
  // A message that was written as text alone has markup that was made from it.
  const body =
    markup.trim() === ''
      ? html`<pre class="mail-plain">${plain}</pre>`
      : html`<iframe class="mail-frame" title="Message of ${from}" src="${path}/body" sandbox="${frameSandbox}" referrerpolicy="same-origin" loading="lazy"></iframe>`
  return html`<details class="mail-message" data-message="${id}" ${isOpen && html`open`}><summary><span class="mail-from">${from}</span><span class="mail-date quiet">${timeFor(date, person)}</span></summary>
<p class="quiet mail-to">to ${to}${cc !== '' && `, cc ${cc}`}</p>
${body}
${
  files.length > 0 &&
  html`<ul class="mail-files" aria-label="Files">${files.map(
    (file) =>
      html`<li><a href="${path}/files/${encodeURIComponent(file.id)}" download="${file.name}">${file.name}</a> <span class="quiet">${bytesInWords(file.size)}</span></li>`,
  )}</ul>`
}
<p class="mail-blocked quiet" hidden>Pictures and whatever else this message would have loaded from elsewhere are blocked; the ledger names them.</p>
</details>`
}
