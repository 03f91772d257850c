import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visibleText } from './visible-text.ts'

test('blocks are lines and cells are parted', () => {
  expect(visibleText('<p>One<br>two</p><table><tr><td>a</td><td>b</td></tr></table>')).toBe('One\ntwo\na | b')
})

test('what nobody sees is left out', () => {
  const hidden = [
    '<script>1 May 2026</script>',
    '<style>1 May 2026</style>',
    '<!-- 1 May 2026 -->',
    '<div style="display : none">1 May 2026</div>',
    "<span style='font-size:0px'>1 May 2026</span>",
    '<p hidden>1 May 2026</p>',
    '<blockquote>1 May 2026</blockquote>',
    '<div class="x gmail_quote">1 May 2026</div>',
    '<s>1 May 2026</s>',
    '<title>1 May 2026</title>',
    '<a title="> 1 May 2026"></a>',
    '<script>"</scr" + "ipt>" 1 May 2026</script>',
  ]
  for (const html of hidden) expect(visibleText(`a ${html} b`).replace(/\s+/g, ' ')).toBe('a b')
})

test('what is not closed is read as far as it goes', () => {
  expect(visibleText('a <b>b <i>c')).toBe('a b c')
  expect(visibleText('a < b and <')).toBe('a < b and <')
  expect(visibleText('a <!-- b')).toBe('a')
  expect(visibleText('a <i title="b')).toBe('a')
})

test('characters that are written by name are decoded, and unknown ones stay', () => {
  expect(visibleText('3&nbsp;Ao&ucirc;t &#8211; &#x33; &copyright; &toString; &#xd800;')).toBe(
    '3 Août – 3 &copyright; &toString;',
  )
})

test('nothing throws, and nothing that is no text comes out', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '/',
    '<!--',
    '-->',
    '<script',
    '</script',
    '<p ',
    'hidden',
    '&',
    ';',
    '&#',
    'x',
    ' ',
    '<td>',
    '</div>',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
      expect(typeof visibleText(parts.join(''))).toBe('string')
    }),
  )
})
