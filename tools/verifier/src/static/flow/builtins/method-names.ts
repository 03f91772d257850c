const list = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const array = list(
  '[Symbol.iterator] at concat copyWithin drop entries every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes indexOf join keys lastIndexOf map next pop push reduce reduceRight return reverse set shift slice some sort splice subarray take toArray toReversed toSorted toSpliced toString unshift values with',
)
const text = list(
  'at charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match matchAll normalize padEnd padStart repeat replace replaceAll search slice split startsWith substr substring toFixed toISOString toJSON toLocaleString toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim trimEnd trimStart valueOf',
)
const map = list('[Symbol.iterator] clear delete entries forEach get has keys set values')
const set = list(
  '[Symbol.iterator] add clear delete difference entries forEach has intersection isDisjointFrom isSubsetOf isSupersetOf keys symmetricDifference union values',
)
const promise = list('catch finally then')
const functions = list('apply bind call')
const regexp = list('exec test')
const bag = list(
  '[Symbol.iterator] append arrayBuffer bytes delete entries forEach formData get getAll has json keys set slice sort text toString toJSON values',
)
const generator = list(
  '[Symbol.asyncIterator] [Symbol.iterator] drop every filter find flatMap forEach map next reduce return some take throw toArray',
)
const object = list('hasOwnProperty toLocaleString isPrototypeOf')
const component = list('setState forceUpdate')

/** The language's own methods by the kind of value that has them; `any` are those of values of which nothing is known. */
export const methodsOf = {
  array,
  text,
  map,
  set,
  promise,
  function: functions,
  regexp,
  bag,
  generator,
  error: list('toString'),
  object: new Set([...object, ...component]),
  element: list(''),
  parsed: list(''),
  module: list(''),
  any: new Set([...array, ...text, ...map, ...set, ...promise, ...functions, ...regexp]),
} as const

/** True where a value of this kind has a method of that name from the language. */
export const hasMethod = (kind: Exclude<keyof typeof methodsOf, 'any' | 'text'>, name: string): boolean =>
  methodsOf[kind].has(name)
