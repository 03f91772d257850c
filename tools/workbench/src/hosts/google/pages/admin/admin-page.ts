import { type Html, html } from '../../../../pages/html.ts'
import { timeFor } from '../../../../pages/time.ts'
import type { Addon } from '../../addons.ts'
import { classOfScope } from '../../apps-script/scopes/scope-classes.ts'
import type { EditorKind } from '../../apps-script/services/editor-place.ts'
import { googlePage } from '../page.ts'
import type { GooglePageParts } from '../parts.ts'

const products: Readonly<Record<EditorKind, string>> = {
  document: 'Docs',
  presentation: 'Slides',
  spreadsheet: 'Sheets',
  form: 'Forms (not built here)',
}

const cardApps = [
  ['CALENDAR', 'Calendar'],
  ['GMAIL', 'Mail'],
  ['DOCS', 'Docs'],
  ['SLIDES', 'Slides'],
  ['SHEETS', 'Sheets'],
] as const

/** What each add-on may do, what it has done, and who has allowed it. */
export function adminPage(request: Request, parts: GooglePageParts): Html {
  const installed = parts.addons.all()
  const none = html`<p class="empty">No project is installed. Start the workbench with <code>--project FOLDER</code>.</p>`
  const content = html`<section class="sheet wide">
<h1>Add-ons</h1>
<p class="lead">What each Apps Script project may do, has done, and who has allowed it. Confluence has its own: <a href="/admin">Administration</a>.</p>
${installed.length > 0 ? installed.map((addon) => card(addon, request, parts)) : none}
</section>`
  return googlePage(request, parts, { title: 'Add-ons', content })
}

/** Where people meet an add-on: the editors in which it has menus, the apps beside which it has cards. */
function placesOf({ project, editors }: Addon, { cards }: GooglePageParts): readonly string[] {
  const beside = cardApps.filter(([app]) => cards.isIn(project, app)).map(([, text]) => text)
  return [...new Set([...editors.map((kind) => products[kind]), ...beside])]
}

function card(addon: Addon, request: Request, parts: GooglePageParts): Html {
  const { project, scopes } = addon
  const person = parts.people.of(request)
  const list = project.manifest.urlFetchWhitelist
  const scopeRows = scopes.map((scope) => {
    const known = classOfScope(scope)
    return html`<li><code title="${scope}">${scope.replace('https://www.googleapis.com/auth/', '')}</code> <span class="quiet">${known?.means ?? 'not looked up'}</span> <span class="scope-class ${known?.class ?? 'unknown'}">${known?.class ?? 'unknown'}</span></li>`
  })
  const allowed = parts.consents
    .list(addon.id)
    .map(
      ({ email, at }) =>
        html`<tr><td>${email}</td><td>${timeFor(at, person)}</td><td class="end">${
          (email === person.email || person.role === 'admin') &&
          html`<form method="post" action="/google/admin/${encodeURIComponent(addon.id)}/withdraw"><button class="button small danger" name="email" value="${email}" aria-label="Withdraw what ${email} has allowed ${addon.name}">Withdraw</button></form>`
        }</td></tr>`,
    )
  const entries = parts.ledger.entries({ app: addon.id })
  const refused = entries.filter(({ outcome }) => outcome === 'refused').length
  return html`<article class="card app-card" id="${addon.id}">
<header><div><h2>${addon.name}</h2><p class="quiet">In ${placesOf(addon, parts).join(', ') || 'no editor'}</p></div></header>
${project.warnings.length > 0 && html`<ul class="warnings">${project.warnings.map((warning) => html`<li>${warning}</li>`)}</ul>`}
<div class="columns-2"><section><h3>Scopes</h3>${scopes.length > 0 ? html`<ul class="plain">${scopeRows}</ul>` : html`<p class="quiet">None: it asks for nothing.</p>`}</section>
<section><h3>May fetch from</h3>${
    list === undefined
      ? html`<p class="quiet">Anywhere: the manifest has no list.</p>`
      : list.length > 0
        ? html`<ul class="plain">${list.map((prefix) => html`<li><code>${prefix}</code></li>`)}</ul>`
        : html`<p class="quiet">Nowhere.</p>`
  }</section></div>
<section><h3>Allowed by</h3>${allowed.length > 0 ? html`<table class="list"><thead><tr><th scope="col">Who</th><th scope="col">Since</th><th><span class="unseen">Actions</span></th></tr></thead><tbody>${allowed}</tbody></table>` : html`<p class="quiet">Nobody yet. Who uses it first is asked.</p>`}</section>
<p class="quiet">${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} in the ledger, ${refused} refused.</p>
<details class="preview"><summary>Identifiers</summary><dl class="ids"><div><dt>Script</dt><dd>${addon.id}</dd></div><div><dt>Folder</dt><dd>${project.folder}</dd></div></dl></details>
</article>`
}
