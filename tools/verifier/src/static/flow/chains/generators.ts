import type { Link } from './link.ts'

/** Generators and iterators, given to and taken from. */
export const generators: readonly Link[] = [
  ['a generator', 'function* fN() { yield IN }', '[...fN()][0]'],
  ["a generator's next", 'function* fN() { yield IN }', 'fN().next().value'],
  ["a generator's return", 'function* fN() { return IN }', 'fN().next().value'],
  [
    'what a generator is given',
    'function* fN() { const x = yield 0; yield x }; const aN = fN(); aN.next()',
    'aN.next(IN).value',
  ],
  [
    'what is thrown into a generator',
    'function* fN() { try { yield 0 } catch (error) { yield error } }; const aN = fN(); aN.next()',
    'aN.throw(IN).value',
  ],
  ['what ends a generator', 'function* fN() { yield 0 }; const aN = fN(); aN.next()', 'aN.return(IN).value'],
  [
    'what a generator throws',
    'function* fN() { throw IN }; const gN = fN(); let aN; try { gN.next() } catch (error) { aN = error }',
    'aN',
  ],
  [
    'what a generator throws in a loop',
    'function* fN() { throw IN }; const gN = fN(); let aN; try { for (const x of gN) void x } catch (error) { aN = error }',
    'aN',
  ],
  ['a delegating generator', 'function* fN() { yield IN } function* gN() { yield* fN() }', '[...gN()][0]'],
  [
    'what a delegate returns',
    'function* fN() { return IN } function* gN() { const x = yield* fN(); yield x }',
    '[...gN()][0]',
  ],
  ['a generator method', 'const aN = { *all() { yield IN } }', '[...aN.all()][0]'],
  [
    'an async generator',
    'async function* fN() { yield IN }; let aN; for await (const x of fN()) aN = x',
    'aN',
  ],
  ["an async generator's next", 'async function* fN() { yield IN }', '(await fN().next()).value'],
  [
    'an async generator of promises',
    'async function* fN() { yield Promise.resolve(IN) }',
    '(await fN().next()).value',
  ],
  ['for await over promises', 'let aN; for await (const x of [Promise.resolve(IN)]) aN = x', 'aN'],
  [
    'an async iterable',
    'const aN = { async *[Symbol.asyncIterator]() { yield IN } }; let bN; for await (const x of aN) bN = x',
    'bN',
  ],
  [
    'an async iterator by hand',
    'const aN = { [Symbol.asyncIterator]: () => { let n = 0; return { next: async () => ({ value: IN, done: n++ > 0 }) } } }; let bN; for await (const x of aN) bN = x',
    'bN',
  ],
]
