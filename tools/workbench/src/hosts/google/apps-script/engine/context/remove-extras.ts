/**
 * What V8 in Apps Script has (https://developers.google.com/apps-script/guides/v8-runtime, seen 2026-11): the language,
 * and neither a browser nor Node. All else that an engine brings is taken away.
 */
const kept = new Set([
  ...[
    'Object',
    'Function',
    'Array',
    'Number',
    'parseFloat',
    'parseInt',
    'Infinity',
    'NaN',
    'undefined',
    'Boolean',
  ],
  ...['String', 'Symbol', 'Date', 'Promise', 'RegExp', 'Error', 'AggregateError', 'EvalError', 'RangeError'],
  ...[
    'ReferenceError',
    'SyntaxError',
    'TypeError',
    'URIError',
    'globalThis',
    'JSON',
    'Math',
    'Intl',
    'ArrayBuffer',
  ],
  ...['Uint8Array', 'Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array'],
  ...[
    'Float64Array',
    'Uint8ClampedArray',
    'BigUint64Array',
    'BigInt64Array',
    'DataView',
    'Map',
    'BigInt',
    'Set',
  ],
  ...[
    'WeakMap',
    'WeakSet',
    'WeakRef',
    'FinalizationRegistry',
    'Proxy',
    'Reflect',
    'Atomics',
    'SharedArrayBuffer',
  ],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape', 'eval'],
  ...['isFinite', 'isNaN', 'WebAssembly', 'Iterator'],
])

/** Where QuickJS throws its own InternalError (a stack or a text that is too long), V8 throws a RangeError. */
function nameInternalErrors({ InternalError }: Readonly<Record<string, unknown>>): void {
  if (typeof InternalError !== 'function') return
  Object.setPrototypeOf(InternalError.prototype, RangeError.prototype)
  Object.defineProperty(InternalError.prototype, 'name', { value: 'RangeError' })
}

export function removeExtras(): void {
  const all = globalThis as unknown as Record<string, unknown>
  nameInternalErrors(all)
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!kept.has(name)) delete all[name]
}
