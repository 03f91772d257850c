import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { injectScript } from './inject-script.ts'

const tag = '<script>b()</script>'

const cases: readonly (readonly [string, string])[] = [
  [
    '<!doctype html><html><head><title>a</title></head></html>',
    `<!doctype html><html><head>${tag}<title>a</title></head></html>`,
  ],
  [
    '<!DOCTYPE html>\n<HTML lang="a>b">\n<HEAD data-a>\n<script>1</script>',
    `<!DOCTYPE html>\n<HTML lang="a>b">\n<HEAD data-a>${tag}\n<script>1</script>`,
  ],
  ['<!-- <head> --><!doctype html><head></head>', `<!-- <head> --><!doctype html><head>${tag}</head>`],
  ['<!doctype html><script>1</script>', `<!doctype html>${tag}<script>1</script>`],
  ['<!doctype html><html><body><head>', `<!doctype html><html>${tag}<body><head>`],
  ['<header>a</header>', `${tag}<header>a</header>`],
  ['text <head>', `${tag}text <head>`],
  ['', tag],
]

test.each(cases)('%s gets the script before all that runs', (html, injected) => {
  expect(injectScript(html, 'b()')).toBe(injected)
})

/** The scripts' texts as a browser would meet them. */
const scriptsOf = (node: DefaultTreeAdapterTypes.Node): readonly string[] => {
  const inner = 'childNodes' in node ? node.childNodes : []
  return 'tagName' in node && node.tagName === 'script'
    ? [inner.map((text) => ('value' in text ? text.value : '')).join('')]
    : inner.flatMap(scriptsOf)
}

test('the script stands before every script of the document and changes nothing else', () => {
  const piece = fc.constantFrom(
    '<!doctype html>',
    '<html>',
    '<head>',
    '<body>',
    '<script>x</script>',
    '<!-- c -->',
    '<p>',
    ' ',
    'a',
    '<!--',
    '-->',
    '<head',
    '"',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const html = pieces.join('')
      const injected = injectScript(html, 'b()')
      const at = injected.indexOf(tag)
      expect(injected.slice(0, at) + injected.slice(at + tag.length)).toBe(html)
      expect(scriptsOf(parse(injected))[0] ?? 'b()').toBe('b()')
    }),
    { numRuns: 2000 },
  )
})
