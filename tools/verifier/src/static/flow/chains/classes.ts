import type { Link } from './link.ts'

/** Classes, accessors and what they inherit. */
export const classes: readonly Link[] = [
  ['a class', 'class AN { constructor(x) { this.x = x } }', 'new AN(IN).x'],
  [
    'a private field',
    'class AN { #x; constructor(x) { this.#x = x } get() { return this.#x } }',
    'new AN(IN).get()',
  ],
  ['a field with a value', 'class AN { x = IN }', 'new AN().x'],
  ['a field that is a function', 'class AN { x = IN; get = () => this.x }', 'new AN().get()'],
  ['a getter', 'class AN { #x; constructor(x) { this.#x = x } get x() { return this.#x } }', 'new AN(IN).x'],
  ['a setter', 'class AN { set x(y) { this.y = y } }; const aN = new AN(); aN.x = IN', 'aN.y'],
  ['a getter of an object', 'const aN = { get x() { return IN } }', 'aN.x'],
  ['a setter of an object', 'const aN = { set x(y) { this.y = y } }; aN.x = IN', 'aN.y'],
  [
    'a setter by Object.assign',
    'const aN = { set x(y) { this.y = y } }; Object.assign(aN, { x: IN })',
    'aN.y',
  ],
  ['a getter by a computed name', "const aN = { get ['x']() { return IN } }", 'aN.x'],
  [
    "a class's getter by a computed name",
    "class AN { v = IN; get ['x' + '']() { return this.v } }",
    'new AN().x',
  ],
  ['a getter read by a computed name', 'const aN = { get x() { return IN } }', "aN['x' + '']"],
  ['a destructured getter', 'const { x: aN } = { get x() { return IN } }', 'aN'],
  ['a static field', 'class AN { static x = IN }', 'AN.x'],
  [
    'a static method',
    'class AN { static of(x) { return new this(x) } constructor(x) { this.x = x } }',
    'AN.of(IN).x',
  ],
  ['a static block', 'class AN { static x; static { this.x = IN } }', 'AN.x'],
  [
    'inheriting',
    'class AN { constructor(x) { this.x = x } get() { return this.x } }; class BN extends AN {}',
    'new BN(IN).get()',
  ],
  [
    'super in a constructor',
    'class AN { constructor(x) { this.x = x } }; class BN extends AN { constructor(y) { super(y) } }',
    'new BN(IN).x',
  ],
  [
    'super in a method',
    'class AN { get(x) { return x } }; class BN extends AN { get(x) { return super.get(x) } }',
    'new BN().get(IN)',
  ],
  [
    'super in a getter',
    'class AN { v = IN; get x() { return this.v } }; class BN extends AN { get x() { return super.x } }',
    'new BN().x',
  ],
  [
    'super in an object',
    'const pN = { get(x) { return x } }; const aN = { __proto__: pN, get(x) { return super.get(x) } }',
    'aN.get(IN)',
  ],
  [
    'a mixin',
    'const mN = (Base) => class extends Base { take() { return this.x } }; class AN { constructor(x) { this.x = x } }',
    'new (mN(AN))(IN).take()',
  ],
  [
    'an abstract method',
    'class AN { run(x) { return this.step(x) } }; class BN extends AN { step(x) { return x } }',
    'new BN().run(IN)',
  ],
  ['a constructor that answers', 'class AN { constructor(x) { return { x } } }', 'new AN(IN).x'],
  [
    'a prototype',
    'function AN(x) { this.x = x } AN.prototype.get = function () { return this.x }',
    'new AN(IN).get()',
  ],
  ['a map of its own', 'class AN extends Map {}; const aN = new AN(); aN.set("k", IN)', 'aN.get("k")'],
  [
    'a map of its own, from inside',
    'class AN extends Map { put(x) { this.set("k", x) } }; const aN = new AN(); aN.put(IN)',
    'aN.get("k")',
  ],
  ['a list of its own', 'class AN extends Array {}; const aN = new AN(); aN.push(IN)', 'aN[0]'],
  ['a promise of its own', 'class AN extends Promise {}; const aN = await new AN((give) => give(IN))', 'aN'],
  [
    'a singleton',
    'class AN { static #one; static get() { return (AN.#one ??= new AN()) } }; AN.get().x = IN',
    'AN.get().x',
  ],
  [
    'a builder',
    'class AN { #all = {}; with(k, v) { this.#all[k] = v; return this } build() { return { ...this.#all } } }',
    "new AN().with('x', IN).build().x",
  ],
  [
    'a linked list',
    'class AN { constructor(v, next) { this.v = v; this.next = next } }; let aN = new AN(IN); aN = new AN(0, aN)',
    'aN.next.v',
  ],
  [
    'an iterable',
    'class AN { constructor(x) { this.x = x } *[Symbol.iterator]() { yield this.x } }',
    '[...new AN(IN)][0]',
  ],
  [
    'an iterator by hand',
    'const aN = { [Symbol.iterator]() { let done = false; return { next: () => (done ? { done } : ((done = true), { value: IN, done: false })) } } }',
    '[...aN][0]',
  ],
  [
    'an iterable object taken apart',
    'class AN { constructor(x) { this.x = x } *[Symbol.iterator]() { yield this.x } }; const [aN] = new AN(IN)',
    'aN',
  ],
  [
    'a comparison that keeps',
    'class AN { constructor(x) { this.x = x } equals(o) { this.o = o.x; return true } }; const aN = new AN(0); aN.equals(new AN(IN))',
    'aN.o',
  ],
  ['a field of a computed name', "const kN = 'x'; class AN { [kN] = IN }", 'new AN().x'],
]
