import type { Meaning, Model } from '../../meaning.ts'
import {
  answers,
  argument,
  call,
  chain,
  channel,
  each,
  listOf,
  made,
  nothing,
  passes,
  thing,
} from '../terms.ts'
import { logs } from './console.ts'

const encodings = /^(base64|base64url|hex|binary|latin1|ascii)$/

const part = { is: 'kind', kind: 'Buffer' } as const

const numbers = ['Int', 'UInt', 'Float', 'Double', 'BigInt64', 'BigUInt64'].flatMap((kind) =>
  ['', '8', '16BE', '16LE', '32BE', '32LE', 'BE', 'LE'].map((size) => `write${kind}${size}`),
)

/** Bytes made of data: they come out as text again, plain or encoded. */
const buffer: Meaning = {
  is: 'api',
  members: {
    toString: call({
      changes: { by: '{algorithm}', what: [argument('inside')], algorithm: argument(0) },
      cases: [{ where: argument(0), matches: encodings, returns: 'nothing' }],
      returns: 'inside',
    }),
    toJSON: answers('inside'),
    length: nothing,
    byteLength: nothing,
    ...each(['slice', 'subarray', 'fill', 'swap16', 'reverse'], answers('this')),
    ...each(['write', 'copy', 'set', ...numbers], call({ absorbs: [argument(0)], returns: nothing })),
    ...each(['equals', 'compare', 'indexOf', 'includes'], answers(nothing)),
  },
}

const makes = call({ absorbs: [argument(0)], returns: part })

/** `Buffer`. */
export const bufferMeaning: Meaning = {
  is: 'api',
  construct: { absorbs: [argument(0)], returns: part },
  members: {
    from: makes,
    concat: call({ absorbs: [argument(0)], returns: part }),
    ...each(['alloc', 'allocUnsafe', 'allocUnsafeSlow'], answers(part)),
    isBuffer: answers(nothing),
    byteLength: answers(nothing),
    compare: answers(nothing),
  },
}

/** Meanings that name themselves. */
export const bufferKinds: Readonly<Record<string, Meaning>> = { Buffer: buffer }

const compress = (by: string): Readonly<Record<string, Meaning>> => ({
  [`${by}Sync`]: call({ changes: { by, what: [argument(0)] } }),
  [by]: call({
    calls: [
      { callback: argument(1), with: [nothing, argument(0)] },
      { callback: argument(2), with: [nothing, argument(0)] },
    ],
    returns: 'arguments',
  }),
})

const zlib = {
  ...compress('gzip'),
  ...compress('deflate'),
  ...compress('deflateRaw'),
  ...compress('brotliCompress'),
}

const path = {
  ...each(
    ['join', 'resolve', 'basename', 'dirname', 'extname', 'relative', 'normalize', 'format', 'parse'],
    passes,
  ),
  sep: nothing,
}

const url = {
  URL: made({ does: 'url' }),
  URLSearchParams: made({ does: 'form' }),
  ...each(['parse', 'format', 'resolve', 'fileURLToPath', 'pathToFileURL'], passes),
}

const querystring = each(['stringify', 'parse', 'escape', 'unescape', 'encode', 'decode'], passes)

/** Text to bytes and back. */
export const textCodecs = {
  TextEncoder: made({ returns: thing({ encode: passes }) }),
  TextDecoder: made({ returns: thing({ decode: passes }) }),
} satisfies Readonly<Record<string, Meaning>>

const util = {
  ...each(['inspect', 'format', 'formatWithOptions', 'stripVTControlCharacters'], passes),
  promisify: call({ does: 'util.promisify' }),
  callbackify: passes,
  deprecate: call({ returns: argument(0) }),
  inherits: answers(nothing),
  isDeepStrictEqual: answers(nothing),
  types: thing({}, answers(nothing)),
  ...each(['debuglog', 'debug'], answers(call(logs('debuglog')))),
  ...textCodecs,
} satisfies Readonly<Record<string, Meaning>>

const emitter: Meaning = chain(['off', 'removeListener', 'removeAllListeners', 'setMaxListeners'], {
  ...each(
    ['on', 'once', 'addListener', 'prependListener'],
    call({
      calls: [
        {
          callback: argument(1),
          with: [
            { taken: channel('emitter', argument(0)) },
            { taken: channel('emitter-second', argument(0)) },
          ],
        },
      ],
      returns: 'this',
    }),
  ),
  emit: call({
    puts: [
      { what: argument(1), into: channel('emitter', argument(0)) },
      { what: argument(2), into: channel('emitter-second', argument(0)) },
    ],
    returns: nothing,
  }),
})

const emitted = listOf({ taken: channel('emitter', argument(1)) })

/** Node's own: what an emitter given as an argument emits. */
const emittedBy = {
  once: call({ returns: { promise: emitted } }),
  on: call({ returns: listOf(emitted) }),
}

const emitters: Meaning = made({ returns: emitter }, emittedBy)

const local: Meaning = made({
  returns: thing({
    run: call({
      puts: [{ what: argument(0), into: channel('async-local', { constant: '*' }) }],
      calls: [{ callback: argument(1), with: [], answers: 'returned' }],
    }),
    enterWith: call({
      puts: [{ what: argument(0), into: channel('async-local', { constant: '*' }) }],
      returns: nothing,
    }),
    getStore: answers({ taken: channel('async-local', { constant: '*' }) }),
  }),
})

const module = (name: string, exported: Readonly<Record<string, Meaning>>): Model => ({
  module: name,
  exports: { ...exported, default: thing(exported) },
  rest: nothing,
})

/** Node's modules that make text of text. */
export const textModels: readonly Model[] = [
  module('zlib', zlib),
  module('path', path),
  module('url', url),
  module('querystring', querystring),
  module('util', util),
  module('buffer', { Buffer: bufferMeaning, Blob: made({ absorbs: [argument(0)] }) }),
  {
    module: 'events',
    exports: { default: emitters, EventEmitter: emitters, ...emittedBy },
    rest: nothing,
  },
  { module: 'eventemitter3', exports: { default: emitters, EventEmitter: emitters }, rest: nothing },
  { module: 'mitt', exports: { default: answers(emitter) }, rest: nothing },
  module('async_hooks', { AsyncLocalStorage: local }),
]
