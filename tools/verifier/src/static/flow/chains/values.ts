import type { Link } from './link.ts'

/** Variables, fields and choices. */
export const values: readonly Link[] = [
  ['a variable', 'let aN = 0; aN = IN', 'aN'],
  ['a field', 'const aN = { x: IN }', 'aN.x'],
  ['a field of a field', 'const aN = { b: {} }; aN.b.c = IN', 'aN.b.c'],
  ['a field by another name', 'const aN = {}; const bN = aN; bN.x = IN', 'aN.x'],
  ['a computed key', "const aN = { ['k' + 1]: IN }", 'aN.k1'],
  ['a key', 'const aN = Object.keys({ [IN]: 1 })', 'aN[0]'],
  ['a key in a loop', 'let aN; for (const key in { [IN]: 1 }) aN = key', 'aN'],
  ['a key of an assigned field', 'const aN = {}; aN[IN] = 1', 'Object.entries(aN)[0][0]'],
  ['a symbol', 'const kN = Symbol(); const aN = { [kN]: IN }', 'aN[kN]'],
  ['a choice', 'const aN = Date.now() > 1 ? IN : 1', 'aN'],
  ['or', 'const aN = undefined || IN', 'aN'],
  ['and', 'const aN = 1 && IN', 'aN'],
  ['nullish', 'let aN; aN ??= IN', 'aN'],
  ['a comma', 'const aN = (1, IN)', 'aN'],
  ['an optional chain', 'const aN = { b: { c: IN } }', 'aN?.b?.c'],
  ['an optional call', 'const aN = { b: (x) => x }', 'aN.b?.(IN)'],
  ['a switch', 'let aN; switch (1) { case 1: aN = IN; break; default: aN = 0 }', 'aN'],
  ['a loop', 'let aN = 0; for (let i = 0; i < 2; i++) aN = i === 1 ? IN : aN', 'aN'],
  [
    'a loop that carries over',
    "let aN = ''; let bN = ''; for (let i = 0; i < 3; i++) { bN = aN; aN = IN }",
    'bN',
  ],
  ['a do-while', 'let aN; do { aN = IN } while (false)', 'aN'],
  ['a labelled block', 'let aN; out: { aN = IN; break out }', 'aN'],
  ['a global', 'globalThis.gN = IN', 'gN'],
  ['a frozen object', 'const aN = Object.freeze({ x: IN })', 'aN.x'],
]
