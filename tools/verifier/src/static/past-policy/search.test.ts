import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../parse/parse.ts'
import { isNode } from '../rules/syntax/tree.ts'
import { searchFile, searchScript } from './search.ts'
import { waysPastPolicy } from './ways.ts'

/** Statements whose letters are hard to tell apart without a syntax tree. */
const statements = [
  'const text = "location = \\"}\\" /* `"',
  "log('it\\'s location; // no')",
  `const shown = \`a \${open(\`b } \${c}\`)} {\``,
  'const plain = `{ location = address /* `',
  'const words = /[/"{]location = \\/`/g',
  'if (a) /location = "/.test(b)',
  'const half = (a + b) / 2 / c.length',
  'half++ / 2; "/"',
  '/* location = address; " */',
  '// open(address) `',
  'function open(address) { return address / 2 }',
  'function go(place) { place = window.location; return place.href }',
  'function ends() { return /}/ }',
  'class Store { location = { open: 1 }; open(a) { return a } get navigation() { return 1 } }',
  'const location = 3',
  'location.href = address',
  'var top = [1]; top[0] = half',
  'store.open(address); store.location = 2',
  'export { location as place }',
  'label: { location.assign(address) }',
  'window[name](address)',
  'const f = (a) => ({ location: a.open })',
  'f = function () { let frames = []; frames[a] = b }',
  'const größe = "location 位置"; größe.open(a)',
  'location\u00a0= address',
  '// one\u2028location = address',
  'x = y\n/open/g.exec(z)',
  'var page = typeof window == "undefined" ? null : window',
  'page.open(address)',
  'function show(page) { page.open(address) }',
  'const whole = a || self; whole.location = address',
  '(function (w) { w.open(address) })(window)',
  'var shown = document',
  'if (a) shown.location.href = address',
]

const scripts = fc
  .array(fc.constantFrom(...statements), { minLength: 1, maxLength: 8 })
  .chain((some) => fc.constantFrom(some.join(';'), some.join('\n'), some.join(';\n\n')))

/** So that a function is read in parts. */
const long = `"${'word '.repeat(2100)}"`

const wrapped = scripts.chain((script) =>
  fc.constantFrom(
    script,
    `(()=>{${long};${script};${long}})()`,
    `!function (a, b) {${script}\n;${long};function inner() {${long};${script}}\n}()`,
  ),
)

test('what is found in the statements that mention it is what a syntax tree of all tells', () => {
  fc.assert(
    fc.property(wrapped, (script) => {
      const parsed = parse('script.js', script)
      fc.pre('program' in parsed)
      const all = 'program' in parsed && isNode(parsed.program) ? waysPastPolicy(parsed.program).ways : []
      expect(searchScript(script, { letsTextRun: true })).toEqual(all)
      expect(searchFile(Buffer.from(script), { letsTextRun: true })).toEqual(all)
    }),
    { numRuns: 500 },
  )
})
