import { afterAll, expect, test } from 'vitest'
import type { EngineKind } from '../../engine/script-engine.ts'
import { startTrial, type Trial } from '../../trial.ts'
import { compileTemplate } from './compile-template.ts'
import { createPlaces } from './places.ts'

const engines = ['quickjs', 'vm'] as const
const trials: Readonly<Record<EngineKind, Trial>> = {
  quickjs: startTrial(),
  vm: startTrial({ engine: 'vm' }),
}
afterAll(async () => {
  for (const trial of Object.values(trials)) await trial.dispose()
})

const pages = (files: Readonly<Record<string, string>>, code: string) => ({
  'appsscript.json': {},
  'Code.gs': `const title = 'global & co'\nfunction include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent() }\nfunction main() { ${code} }`,
  ...files,
})
const evaluate = async (
  trial: Trial,
  page: string,
  set = '',
  more: Readonly<Record<string, string>> = {},
) => {
  const code = `const t = HtmlService.createTemplateFromFile('page'); ${set}; return t.evaluate().getContent()`
  const result = await trial.run(trial.project(pages({ 'page.html': page, ...more }, code)))
  return result.ok ? result.value : `${result.error.name}: ${result.error.message}`
}

test.each(engines)('%s: scriptlets run, print and force', async (engine) => {
  const page = '<? for (const x of list) { ?><li><?= x ?></li><? } ?><?!= raw ?> <?= title // said ?>'
  const set = "t.list = ['a<b', 2]; t.raw = '<i>&</i>'"
  expect(await evaluate(trials[engine], page, set)).toBe('<li>a&lt;b</li><li>2</li><i>&</i> global &amp; co')
})

test.each(engines)('%s: a template may be given functions, and include pages', async (engine) => {
  const page = "<?!= include('style') ?><?= double(21) ?><? var x = 1; function y() { return x } ?><?= y() ?>"
  expect(
    await evaluate(trials[engine], page, 't.double = (n) => n * 2; t.class = t["a b"] = 1', {
      'style.html': '<style>a{}</style>',
    }),
  ).toBe('<style>a{}</style>421')
})

test.each(engines)('%s: a template that includes itself ends in words', async (engine) => {
  const include = (name: string) =>
    `<?!= HtmlService.createTemplateFromFile('${name}').evaluate().getContent() ?>`
  const said = await evaluate(trials[engine], include('b'), '', { 'b.html': include('page') })
  expect(said).toMatch(
    /^Exception: The template "(page|b)" includes itself: (page → b → page|b → page → b)\./,
  )
})

test.each([
  ['<p><?= v ?></p>', '<p>&lt;&amp;&#34;&#39;</p>'],
  ['<a title="<?= v ?>">', '<a title="&lt;&amp;&#34;&#39;">'],
  ['<a title=<?= v ?>>', '<a title=&#60;&#38;&#34;&#39;>'],
  ['<a href="<?= u ?>">', '<a href="#zSafehtmlz">'],
  ['<a href="/x?<?= u ?>">', '<a href="/x?javascript:alert(1)">'],
  ['<a href="<?= "https://a.b/?c=\\"d" ?>">', '<a href="https://a.b/?c=&#34;d">'],
  [
    "<script>var a = <?= v ?>, b = '<?= v ?>', c = <?= n ?>, d = <?= o ?></script>",
    '<script>var a = \'\\x3c\\x26\\x22\\x27\', b = \'\\x3c\\x26\\x22\\x27\', c =  5 , d = {"x":"\\u003c/script\\u003e"}</script>',
  ],
  [
    "<script>// it's\nvar a = <?= n ?></script><p><?= v ?></p>",
    "<script>// it's\nvar a =  5 </script><p>&lt;&amp;&#34;&#39;</p>",
  ],
  [
    '<style>a { color: <?= "#fff" ?>; b: <?= "expression(1)" ?> }</style>',
    '<style>a { color: #fff; b: zSafehtmlz }</style>',
  ],
  ['<b onclick="f(\'<?= v ?>\')">', '<b onclick="f(\'\\x3c\\x26\\x22\\x27\')">'],
  ['<!-- <?= "-->" ?> -->', '<!--  -->'],
  ['1 < 2 <?= v ?>', '1 < 2 &lt;&amp;&#34;&#39;'],
  ['<title><?= v ?></title>', '<title>&lt;&amp;&#34;&#39;</title>'],
])('%s is escaped by its place', async (page, expected) => {
  const set = "t.v = '<&\"\\''; t.u = 'javascript:alert(1)'; t.n = 5; t.o = { x: '</script>' }"
  expect(await evaluate(trials.quickjs, page, set)).toBe(expected)
})

test('a template’s code can be taken and evaluated', async () => {
  const trial = trials.quickjs
  const result = await trial.try(
    "const t = HtmlService.createTemplate('<b><?= 1 + 1 ?></b>'); return [eval(t.getCode()).getContent(), t.getRawContent()]",
  )
  expect(result).toMatchObject({ value: ['<b>2</b>', '<b><?= 1 + 1 ?></b>'] })
})

test('a scriptlet stands on the line that it has in the file', () => {
  const lines = compileTemplate('<p>\n\n<? boom() ?>\n<?= x ?>').split('\n')
  expect(lines[2]).toContain('boom()')
  expect(lines[3]).toContain('( x)')
  expect(() => compileTemplate('a\n<? open')).toThrow('a scriptlet on line 2 has no ?>')
})

test('pages have titles, sizes and the tags that Google allows', async () => {
  const trial = trials.quickjs
  const code = `const p = HtmlService.createHtmlOutput('<p>').setTitle('T').setWidth(300).setHeight(20).append('&').appendUntrusted('<').addMetaTag('viewport', 'width=1').setSandboxMode(HtmlService.SandboxMode.IFRAME)
    return [p.getTitle(), p.getWidth(), p.getHeight(), p.getContent(), p.getMetaTags().map((t) => t.getName() + t.getContent()), String(p)]`
  expect(await trial.try(code)).toMatchObject({
    value: ['T', 300, 20, '<p>&&#60;', ['viewportwidth=1'], 'HtmlOutput'],
  })
  expect(await trial.try("HtmlService.createHtmlOutput().addMetaTag('refresh', '1')")).toMatchObject({
    error: { message: 'The meta tag you specified is not allowed in this context.' },
  })
  expect(await trial.try("HtmlService.createHtmlOutputFromFile('nope')")).toMatchObject({
    error: { message: 'No HTML file named nope was found.' },
  })
  expect(
    await trial.try(
      "return ContentService.createTextOutput('a').append('b').setMimeType(ContentService.MimeType.JSON).getMimeType() === ContentService.MimeType.JSON",
    ),
  ).toMatchObject({ value: true })
})

test('places survive broken HTML', () => {
  const places = createPlaces()
  places.read('<<a href=x"<b <!-- > <script')
  expect(() => places.place()).not.toThrow()
})
