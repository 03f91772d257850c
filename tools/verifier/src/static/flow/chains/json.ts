import type { Link } from './link.ts'

/** JSON, and what is written into what was parsed. */
export const json: readonly Link[] = [
  ['JSON and back', 'const aN = JSON.parse(JSON.stringify({ x: IN }))', 'aN.x'],
  ['JSON as a text', '', 'JSON.stringify({ x: [IN] })'],
  ['JSON with spaces', '', "JSON.stringify({ x: IN }, null, 2).replace(/\\n/g, '')"],
  ['toJSON', '', 'JSON.stringify({ toJSON: () => IN })'],
  ['toJSON of what is inside', '', 'JSON.stringify({ a: [{ toJSON: () => IN }] })'],
  [
    'toJSON of a class',
    'class AN { #x; constructor(x) { this.#x = x } toJSON() { return { x: this.#x } } }',
    'JSON.stringify({ a: new AN(IN) })',
  ],
  ['a getter in JSON', '', 'JSON.stringify({ get x() { return IN } })'],
  ['a replacer', '', "JSON.stringify({ x: 0 }, (k, v) => (k === 'x' ? IN : v))"],
  [
    'what a replacer of JSON is given',
    'let aN; JSON.stringify({ x: IN }, (k, v) => { if (k) aN = v; return v })',
    'aN',
  ],
  ['a reviver', 'let aN; JSON.parse(JSON.stringify({ x: IN }), (k, v) => { if (k) aN = v; return v })', 'aN'],
  [
    'a reviver, of what is inside',
    'let aN; JSON.parse(JSON.stringify({ x: { y: IN } }), (k, v) => { if (k) aN ??= v; return v })',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the program's own text
    '`${aN}`',
  ],
  ['a parsed object, added to', "const aN = JSON.parse('{}'); aN.x = IN", 'aN.x'],
  [
    'a parsed object, added to below',
    'const aN = JSON.parse(\'{"b":{}}\'); aN.b.x = IN',
    'JSON.stringify(aN)',
  ],
  ['a parsed list, added to', "const aN = JSON.parse('[]'); aN.push(IN)", 'aN[0]'],
  [
    'a list of a parsed object, added to',
    'const aN = JSON.parse(\'{"b":[]}\'); aN.b.push({ x: IN })',
    'JSON.stringify(aN)',
  ],
  ['a parsed object in a field, added to', "const aN = { b: JSON.parse('{}') }; aN.b.x = IN", 'aN.b.x'],
  [
    'a parsed object in a function, added to',
    "const aN = JSON.parse('{}'); ((o, v) => { o.x = v })(aN, IN)",
    'aN.x',
  ],
  ['a spread getter', 'const aN = { ...{ get x() { return IN } } }', 'aN.x'],
  ['an assigned getter', 'const aN = Object.assign({}, { get x() { return IN } })', 'aN.x'],
  ['values of getters', '', 'Object.values({ get x() { return IN } })[0]'],
]
