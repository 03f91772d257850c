const members: Readonly<Record<string, string>> = {
  Object:
    'assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf groupBy hasOwn is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf values',
  Array: 'from fromAsync isArray of',
  JSON: 'parse stringify',
  Promise: 'all allSettled any race reject resolve try withResolvers',
  Reflect: 'apply construct defineProperty get getPrototypeOf has ownKeys set',
  String: 'fromCharCode fromCodePoint raw',
  Number: 'isFinite isInteger isNaN isSafeInteger parseFloat parseInt',
  Symbol: 'for',
  Map: 'groupBy',
  Date: 'now parse UTC',
  Math: '',
  Atomics: '',
  Intl: '',
  RegExp: 'escape',
  BigInt: 'asIntN asUintN',
  Boolean: '',
  Set: '',
  WeakMap: '',
  WeakSet: '',
  WeakRef: '',
  Proxy: 'revocable',
  Function: '',
  Error: 'captureStackTrace',
  TypeError: '',
  RangeError: '',
  SyntaxError: '',
  ReferenceError: '',
  EvalError: '',
  URIError: '',
  AggregateError: '',
  URL: 'createObjectURL revokeObjectURL canParse parse',
  URLSearchParams: '',
  Headers: '',
  FormData: '',
  Blob: '',
  File: '',
  structuredClone: '',
  parseInt: '',
  parseFloat: '',
  isNaN: '',
  isFinite: '',
  encodeURIComponent: '',
  encodeURI: '',
  decodeURIComponent: '',
  decodeURI: '',
  escape: '',
  unescape: '',
  btoa: '',
  atob: '',
  setTimeout: '',
  setInterval: '',
  setImmediate: '',
  queueMicrotask: '',
  requestAnimationFrame: '',
  requestIdleCallback: '',
  clearTimeout: '',
  clearInterval: '',
  eval: '',
  globalThis: '',
}

const typedArray = /^(Big)?(Int|Uint|Float)(8|16|32|64)(Clamped)?Array(\.(from|of))?$/

/** True for what makes a list of bytes or numbers. */
export const makesTypedArray = (name: string): boolean => typedArray.test(name)

const names = new Set(
  Object.entries(members).flatMap(([name, list]) => [
    name,
    ...list.split(' ').map((member) => `${name}.${member}`),
  ]),
)

/** True for a global of the language, or a member of one, that the engine has in code. */
export const isNative = (name: string): boolean => names.has(name) || makesTypedArray(name)
