import { bytesInWords } from '../bytes.ts'
import { type Html, html } from '../html.ts'
import type { InstalledApp } from './installed-app.ts'

function list(title: string, items: readonly Html[], none: string): Html {
  return html`<section><h3>${title}</h3>${items.length > 0 ? html`<ul class="plain">${items}</ul>` : html`<p class="quiet">${none}</p>`}</section>`
}

function may(app: InstalledApp): Html {
  const scopes = app.scopes.map((scope) => html`<li><code>${scope}</code></li>`)
  const egress = app.egress.map(
    ({ from, address, notes }) =>
      html`<li><code>${address}</code> <span class="quiet">${from}${notes && `, ${notes}`}</span></li>`,
  )
  const modules = app.modules.map(
    ({ type, key, title }) => html`<li><code>${type}</code> ${title} <span class="quiet">${key}</span></li>`,
  )
  return html`<div class="columns-3">${list('Scopes', scopes, 'No product scopes: it can’t read or write pages.')}
${list('May send to', egress, 'Nowhere.')}${list('Modules', modules, 'None.')}</div>`
}

function did(app: InstalledApp): Html {
  if (app.counts.length === 0) return html`<p class="quiet">Nothing since the workbench started.</p>`
  const rows = app.counts.map(
    ({ what, done, refused, failed }) =>
      html`<tr><th scope="row">${what}</th><td class="number">${done}</td><td class="number ${refused > 0 && 'alarm'}">${refused}</td><td class="number">${failed}</td></tr>`,
  )
  return html`<table class="list"><thead><tr><th scope="col">Channel</th><th scope="col" class="number">Done</th><th scope="col" class="number">Refused</th><th scope="col" class="number">Failed</th></tr></thead><tbody>${rows}</tbody></table>`
}

function storage(app: InstalledApp): Html {
  const total = app.stored.reduce((sum, { bytes }) => sum + bytes, 0)
  if (app.stored.length === 0) return html`<p class="quiet">It has stored nothing.</p>`
  const rows = app.stored.map(
    ({ where, whereUrl, key, bytes, preview }) =>
      html`<tr><td>${whereUrl === undefined ? where : html`<a href="${whereUrl}">${where}</a>`}</td><td class="key">${key}</td><td class="number">${bytesInWords(bytes)}</td><td><details class="preview"><summary>Show</summary><pre tabindex="0">${preview}</pre></details></td></tr>`,
  )
  return html`<p>${bytesInWords(total)} in ${app.stored.length} ${app.stored.length === 1 ? 'place' : 'places'}.</p><div class="table-scroll" tabindex="0" role="region" aria-label="What ${app.name} has stored"><table class="list"><thead><tr><th scope="col">Where</th><th scope="col">Key</th><th scope="col" class="number">Size</th><th scope="col">Content</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function analytics(app: InstalledApp, action: string, mayChange: boolean): Html {
  if (!app.sendsAnalytics)
    return html`<p class="quiet">The manifest declares no analytics: there is nothing to switch.</p>`
  const state = app.isAnalyticsOn ? 'on' : 'off'
  const button =
    mayChange &&
    html`<form method="post" action="${action}/analytics"><button class="switch" role="switch" aria-checked="${String(app.isAnalyticsOn)}" name="on" value="${String(!app.isAnalyticsOn)}" aria-label="Analytics of ${app.name}"><span></span></button></form>`
  return html`<div class="switch-row">${button}<p>Analytics is <b>${state}</b>.${!app.isAnalyticsOn && ' Every analytics request is refused at the gate; readers see no difference.'}</p></div>`
}

function variables(app: InstalledApp, action: string, mayChange: boolean): Html {
  const keys = app.variableKeys.map(
    (key) => html`<li><code>${key}</code> <span class="quiet">set, never shown</span></li>`,
  )
  const form =
    mayChange &&
    html`<form method="post" action="${action}/variables" class="row-form"><input name="key" aria-label="Name of the variable" placeholder="NAME" pattern="[A-Za-z_][A-Za-z0-9_]*" required autocomplete="off"><input name="value" type="password" aria-label="Its new value" placeholder="New value" required autocomplete="off"><button class="button small">Set</button></form>`
  return html`${keys.length > 0 ? html`<ul class="plain">${keys}</ul>` : html`<p class="quiet">None is set.</p>`}${form}`
}

/** All about one app: what it may do, what it has done, what it keeps, and the switches. */
export function appCard(app: InstalledApp, { mayChange }: { mayChange: boolean }): Html {
  const action = `/api/admin/apps/${encodeURIComponent(app.id)}`
  const uninstall =
    mayChange &&
    html`<form method="post" action="${action}/uninstall" data-confirm="Uninstall “${app.name}”? What it has stored is deleted; its macros stay in the pages, without being drawn." data-danger="Uninstall"><button disabled class="button small danger">Uninstall</button></form>`
  const policies = app.policies.map(
    ({ name, text }) =>
      html`<details class="preview"><summary>${name}</summary><pre tabindex="0">${text.replaceAll('; ', ';\n')}</pre></details>`,
  )
  return html`<article class="card app-card" id="${app.id}">
<header><div><h2>${app.name}</h2><p class="quiet">Version ${app.version} · ${app.environment.toLowerCase()} · ${app.runtime}</p></div>${uninstall}</header>
${app.warnings.length > 0 && html`<ul class="warnings">${app.warnings.map((warning) => html`<li>${warning}</li>`)}</ul>`}
<h3 class="part">What it may do</h3>${may(app)}
${policies.length > 0 && html`<section><h3>Content security policy of its frames</h3>${policies}</section>`}
<h3 class="part">What it has done</h3>${did(app)}
<h3 class="part">What it keeps</h3>${storage(app)}
<div class="columns-2"><section><h3>Analytics</h3>${analytics(app, action, mayChange)}</section>
<section><h3>Encrypted variables</h3>${variables(app, action, mayChange)}</section></div>
<details class="preview"><summary>Identifiers</summary><dl class="ids"><div><dt>App</dt><dd>${app.id}</dd></div><div><dt>Installation</dt><dd>${app.installationId}</dd></div><div><dt>Folder</dt><dd>${app.folder}</dd></div></dl></details>
</article>`
}
