import type { Link } from './link.ts'

/** What people build out of them: emitters, stores, middleware. */
export const patterns: readonly Link[] = [
  [
    'an emitter',
    'const aN = { all: {}, on(k, f) { (this.all[k] ??= []).push(f) }, emit(k, x) { for (const f of this.all[k] ?? []) f(x) } }; let bN; aN.on("x", (x) => { bN = x }); aN.emit("x", IN)',
    'bN',
  ],
  [
    'an emitter with a map',
    'class AN { #all = new Map(); on(k, f) { this.#all.set(k, [...(this.#all.get(k) ?? []), f]); return () => this.#all.delete(k) } emit(k, ...x) { this.#all.get(k)?.forEach((f) => f(...x)) } }; const aN = new AN(); let bN; aN.on("x", (_, x) => { bN = x }); aN.emit("x", 0, IN)',
    'bN',
  ],
  [
    'an emitter with a set',
    'const aN = new Set(); let bN; aN.add((x) => { bN = x }); for (const f of aN) f(IN)',
    'bN',
  ],
  [
    'a store',
    'const aN = ((reduce, state) => ({ get: () => state, send: (act) => { state = reduce(state, act) } }))((s, a) => (a.type === "put" ? { ...s, x: a.x } : s), {}); aN.send({ type: "put", x: IN })',
    'aN.get().x',
  ],
  [
    'middleware',
    'const aN = [(c, next) => { c.x = IN; return next() }, (c, next) => next()]; const cN = {}; const goN = (i) => aN[i]?.(cN, () => goN(i + 1)); goN(0)',
    'cN.x',
  ],
  [
    'a state hook by hand',
    'const aN = []; let iN = 0; const useN = (x) => { const i = iN++; aN[i] ??= x; return [aN[i], (y) => { aN[i] = y }] }; const [, setN] = useN(0); setN(IN); iN = 0',
    'useN(0)[0]',
  ],
  [
    'a visitor',
    'const vN = { leaf: (n) => n.x, tree: (n) => n.all.map((m) => vN[m.kind](m)) }',
    'vN.tree({ all: [{ kind: "leaf", x: IN }] })[0]',
  ],
  ['a stack', 'const aN = []; aN.push({ x: IN }); aN.push({ x: 0 }); aN.pop()', 'aN.pop().x'],
  [
    'a pipeline of async steps',
    'let aN = IN; for (const step of [async (x) => [x], async ([x]) => ({ x })]) aN = await step(aN)',
    'aN.x',
  ],
  [
    'an event target',
    'const aN = new EventTarget(); let bN; aN.addEventListener("x", (e) => { bN = e.detail }); aN.dispatchEvent(Object.assign(new Event("x"), { detail: IN }))',
    'bN',
  ],
  [
    'a dispatching table',
    'const aN = { put: (s, x) => { s.x = x } }; const sN = {}; for (const [k, f] of Object.entries(aN)) if (k === "put") f(sN, IN)',
    'sN.x',
  ],
  [
    'a lazy value',
    'const lN = (make) => { let v; let is = false; return () => { if (!is) { v = make(); is = true } return v } }',
    'lN(() => IN)()',
  ],
  ['partial application', 'const pN = (f, ...a) => (...b) => f(...a, ...b)', 'pN((a, b, c) => c, 0, 0)(IN)'],
  [
    'debounced',
    'let aN; await new Promise((give) => { const f = (w) => { let t; return (...a) => { clearTimeout(t); t = setTimeout(() => w(...a), 0) } }; f((x) => { aN = x; give() })(IN) })',
    'aN',
  ],
]
