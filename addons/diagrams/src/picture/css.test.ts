import fc from 'fast-check'
import { expect, test } from 'vitest'
import { styleDeclarations, styleSheet, styleValue } from './css.ts'

const names = { rename: (name: string) => (name.startsWith('p') ? name : `p-${name}`), root: 'p' }

test('a reference to a part of the picture is kept under its new name', () => {
  expect(styleValue('url(#grad)', names)).toBe('url(#p-grad)')
  expect(styleValue('url("#grad") #fff', names)).toBe('url(#p-grad) #fff')
})

test.each([
  'url(http://e/x)',
  'url(//e/x)',
  'u\\72l(x)',
  'image-set("x" 1x)',
  'expression(x)',
  'red;x:y',
  'red/**/',
  'src(x)',
  '@import',
])('the value %s is refused', (value) => {
  expect(styleValue(value, names)).toBeUndefined()
})

test('only listed properties are kept', () => {
  expect(styleDeclarations('fill: red; position: fixed; behavior: url(#x); stroke-width: 2px', names)).toBe(
    'fill:red;stroke-width:2px',
  )
})

test('every selector is bound to the picture', () => {
  expect(styleSheet('body, .a { fill: red }', names)).toBe('#p body,#p .p-a{fill:red}')
  expect(styleSheet('#p .a{fill:red}', names)).toBe('#p .p-a{fill:red}')
})

test('at-rules are left out, but for animations', () => {
  expect(styleSheet('@import "x";@font-face{src:url(x)}@media all{a{fill:red}}g{fill:red}', names)).toBe(
    '#p g{fill:red}',
  )
  expect(styleSheet('@keyframes k{from{opacity:0}to{opacity:1}}', names)).toBe(
    '@keyframes k{from{opacity:0}to{opacity:1}}',
  )
})

test('whatever a style sheet says, nothing in the result loads or escapes its picture', () => {
  const part = fc.constantFrom(
    'url(',
    'http://e',
    '@import ',
    '{',
    '}',
    ';',
    ':',
    'fill',
    'a',
    ' ',
    '"',
    "'",
    '\\',
    '/*',
    '*/',
    '#p',
    '.x',
    '<',
    '@media x',
    ')',
    ',',
    'red',
    '//',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const result = styleSheet(parts.join(''), names)
      expect(result).not.toMatch(/url\((?!#p)|@(?!keyframes)|<|\\|\/\*/)
      for (const [, selectors = ''] of result
        .replace(/@keyframes [\w-]+\{(?:[^{}]*\{[^{}]*\})*\}/g, '')
        .matchAll(/([^{}]+)\{[^{}]*\}/g))
        for (const selector of selectors.split(',')) expect(selector).toMatch(/^#p/)
    }),
    { numRuns: 500 },
  )
})
