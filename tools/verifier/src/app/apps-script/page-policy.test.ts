import { expect, test } from 'vitest'
import { pagePolicy } from './page-policy.ts'

const strict =
  "default-src 'none'; script-src 'unsafe-inline'; worker-src blob:; img-src blob: data:; base-uri 'none'; form-action 'none'"

const script = (policy = strict, more = '') =>
  `<script>
const policy = document.createElement('meta')
policy.httpEquiv = 'Content-Security-Policy'
policy.content = ${JSON.stringify(policy)}
${more}document.head.append(policy)
</script>`

const page = (head: string, body = '') => `<!doctype html>
<html lang="en"><head>${head}<title>x</title></head><body>${body}</body></html>`

const read = (text: string, isTemplate = false) => pagePolicy('page.html', text, isTemplate)

test('a policy that the first script puts into the head closes the page', () => {
  expect(read(page(script()))).toEqual({
    is: 'closed',
    at: { file: 'page.html', line: 2, column: 23 },
    letsTextRun: true,
    hashes: [],
  })
})

test('character set, title and comments may stand before it', () => {
  expect(read(page(`<!-- a page --><meta charset="utf-8"><title>y</title>${script()}`)).is).toBe('closed')
})

test('attributes may be set by setAttribute, and the element appended as a child', () => {
  const text = `<script>var m = document.createElement("meta"); m.setAttribute("http-equiv", "Content-Security-Policy");
m.setAttribute("content", "${strict}"); document.head.appendChild(m)</script>`
  expect(read(page(text)).is).toBe('closed')
})

test('a page without any policy has none', () => {
  expect(read(page('<script>run()</script>'))).toEqual({ is: 'none' })
})

const open: readonly (readonly [title: string, text: string, why: string, isTemplate?: boolean])[] = [
  ['a policy behind another script', page(`<script>run()</script>${script()}`), 'behind-script'],
  ['a policy behind a style sheet', page(`<style>@import 'x'</style>${script()}`), 'behind-element'],
  [
    'a policy behind a link',
    page(`<link rel="stylesheet" href="https://x.example/y">${script()}`),
    'behind-element',
  ],
  [
    'a policy behind a refresh',
    page(`<meta http-equiv="refresh" content="0;url=https://x.example">${script()}`),
    'behind-element',
  ],
  ['a policy behind a handler', page(script()).replace('lang="en"', 'onclick="run()"'), 'behind-element'],
  ['a policy in the body', page('', script()), 'in-body'],
  ['a policy behind text, which ends the head', `hello${script()}`, 'in-body'],
  [
    'a policy in a module, which runs later',
    page(script().replace('<script>', '<script type="module">')),
    'runs-later',
  ],
  ['a policy in a deferred script', page(script().replace('<script>', '<script defer>')), 'runs-later'],
  ['a policy in a script that does more', page(script(strict, 'run();')), 'does-more'],
  [
    'a policy under a condition',
    page(script().replace('document.head.append', 'if (x) document.head.append')),
    'does-more',
  ],
  [
    'a policy in a function',
    page(script().replace('<script>', '<script>function f() {').replace('</script>', '}</script>')),
    'does-more',
  ],
  [
    'a policy in a try',
    page(script().replace('<script>', '<script>try {').replace('</script>', '} catch {}</script>')),
    'does-more',
  ],
  [
    'a policy that is put into the body',
    page(script().replace('document.head', 'document.body')),
    'not-in-head',
  ],
  ['a policy built from a variable', page(script().replace(JSON.stringify(strict), 'text')), 'not-literal'],
  [
    'a policy built of parts',
    page(script().replace(JSON.stringify(strict), `${JSON.stringify(strict)} + more`)),
    'not-literal',
  ],
  [
    'a policy as a tag, which Google drops',
    page(`<meta http-equiv="Content-Security-Policy" content="${strict}">`),
    'tag-is-dropped',
  ],
  ['a policy behind a scriptlet', page(`<?!= include('x') ?>${script()}`), 'behind-scriptlet', true],
  [
    'a policy with a scriptlet in it',
    page(script().replace("'none';", '<?= x ?>;')),
    'behind-scriptlet',
    true,
  ],
  ['a policy that names a host', page(script(`${strict}; connect-src https://x.example`)), 'lets-load'],
  ['a policy that names any host', page(script(strict.replace("'none'", '*'))), 'lets-load'],
  [
    'a policy that names the page’s own host',
    page(script(strict.replace('img-src', "img-src 'self'"))),
    'lets-load',
  ],
  [
    'a policy that lets text be evaluated',
    page(script(strict.replace("'unsafe-inline'", "'unsafe-inline' 'unsafe-eval'"))),
    'lets-eval',
  ],
  [
    'a policy that trusts what trusted scripts load',
    page(script(strict.replace("'unsafe-inline'", "'strict-dynamic' 'nonce-x'"))),
    'lets-load',
  ],
  [
    'a policy without a default',
    page(script(strict.replace("default-src 'none'", "connect-src 'none'"))),
    'no-default',
  ],
  [
    'a policy that lets forms go anywhere',
    page(script(strict.replace("; form-action 'none'", ''))),
    'no-form-action',
  ],
  [
    'a policy that lets the base be set',
    page(script(strict.replace("base-uri 'none'; ", ''))),
    'no-base-uri',
  ],
  [
    'a directive that stands twice, of which the first counts',
    page(script(`connect-src https:; ${strict}; connect-src 'none'`)),
    'lets-load',
  ],
]

for (const [title, text, why, isTemplate] of open)
  test(`${title} closes nothing`, () => {
    expect(read(text, isTemplate)).toMatchObject({ is: 'open', why, at: { file: 'page.html' } })
  })

test('a scriptlet behind the policy opens nothing, and in a page that is no template it is a comment', () => {
  expect(read(page(script(), '<?!= x ?>'), true).is).toBe('closed')
  expect(read(page(`<?!= x ?>${script()}`)).is).toBe('closed')
})

test('a second policy loosens nothing', () => {
  const loose = 'default-src *; form-action *; base-uri *'
  expect(read(page(script() + script(loose))).is).toBe('closed')
  expect(read(page(script(loose) + script())).is).toBe('closed')
})

test('hashes say which scripts run, and put inline scripts out of force', () => {
  const hashed = strict.replace("'unsafe-inline'", "'sha256-abc=' 'unsafe-inline'")
  expect(read(page(script(hashed)))).toMatchObject({
    is: 'closed',
    letsTextRun: false,
    hashes: ['sha256-abc='],
  })
})

test('a blob may be a script where the policy says so', () => {
  expect(read(page(script(strict.replace("'unsafe-inline'", "'sha256-abc=' blob:"))))).toMatchObject({
    letsTextRun: true,
  })
})

test('a policy for scripts alone leaves handlers to the default', () => {
  const elements = strict.replace('script-src', 'script-src-elem')
  expect(read(page(script(elements)))).toMatchObject({ is: 'closed', letsTextRun: true })
})
