import type { Link } from './link.ts'

/** Maps, sets and weak ones. */
export const collections: readonly Link[] = [
  ['a map', "const aN = new Map(); aN.set('k', IN)", "aN.get('k')"],
  [
    'a map by a key that is computed',
    "const aN = new Map(); aN.set('k' + Date.now(), IN)",
    '[...aN.values()][0]',
  ],
  ["a map's keys", 'const aN = new Map([[IN, 1]])', '[...aN.keys()][0]'],
  ["a map's forEach", "let aN; new Map([['k', IN]]).forEach((v) => { aN = v })", 'aN'],
  ["a map's entries", "let aN; for (const [, v] of new Map([['k', IN]])) aN = v", 'aN'],
  ['a map out of entries', 'const aN = new Map(Object.entries({ x: IN }))', "aN.get('x')"],
  ['an object out of a map', "const aN = Object.fromEntries(new Map([['x', IN]]))", 'aN.x'],
  ['a map of maps', "const aN = new Map([['a', new Map([['b', IN]])]])", "aN.get('a').get('b')"],
  ['a map by object', 'const kN = {}; const aN = new Map([[kN, IN]])', 'aN.get(kN)'],
  ['a copied map', "const aN = new Map(new Map([['k', IN]]))", "aN.get('k')"],
  ['a weak map', 'const kN = {}; const aN = new WeakMap(); aN.set(kN, { x: IN })', 'aN.get(kN).x'],
  ['a weak reference', 'const kN = { x: IN }; const aN = new WeakRef(kN)', 'aN.deref().x'],
  ['a set', 'const aN = new Set(); aN.add(IN)', '[...aN][0]'],
  ["a set's forEach", 'let aN; new Set([IN]).forEach((v) => { aN = v })', 'aN'],
  ["a set's iterator", 'const aN = new Set([IN])', 'aN.values().next().value'],
  ["a list's iterator", 'const aN = [IN][Symbol.iterator]()', 'aN.next().value'],
  ["a map's iterator", "const aN = new Map([['k', IN]]).entries()", 'aN.next().value[1]'],
  [
    'a cache',
    'const aN = new Map(); const bN = (k, make) => { if (!aN.has(k)) aN.set(k, make()); return aN.get(k) }',
    "bN('k', () => IN)",
  ],
]
