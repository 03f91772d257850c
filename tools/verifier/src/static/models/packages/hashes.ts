import type { Effect, Meaning, Model, Selector } from '../../meaning.ts'
import { answers, argument, call, chain, each, made, nothing, passes, thing } from '../terms.ts'

const hashes = (by: string, what: Selector = argument(0)): Effect => ({
  api: 'crypto.createHash',
  data: { algorithm: by },
  changes: { by, what: [what] },
})

const hmac = (by: string, what: number, key: number): Meaning =>
  call({
    api: 'crypto.createHmac',
    data: { algorithm: by },
    named: { key: argument(key) },
    changes: { by: `hmac-${by}:{key}`, what: [argument(what)], key: argument(key) },
  })

/** A function that hashes, with ways to other shapes of the answer and, where the package has one, to an HMAC. */
const hashFunction = (by: string): Meaning => ({
  is: 'api',
  call: hashes(by),
  members: {
    ...each(['hex', 'array', 'digest', 'arrayBuffer', 'base64', 'sync'], call(hashes(by))),
    hmac: {
      ...hmac(by, 1, 0),
      is: 'api',
      members: each(['hex', 'array', 'digest', 'create'], hmac(by, 1, 0)),
    } as Meaning,
    create: answers(
      chain([], {
        update: call({ absorbs: [argument(0)], returns: 'this' }),
        ...each(['hex', 'digest', 'array', 'toString'], call(hashes(by, argument('inside')))),
      }),
    ),
  },
  rest: call(hashes(by)),
})

const single = (module: string, by: string): Model => ({
  module,
  exports: { default: hashFunction(by) },
  rest: hashFunction(by),
})

const coder = thing({ parse: passes, stringify: passes })

const ciphers = each(
  ['AES', 'DES', 'TripleDES', 'RC4', 'Rabbit', 'Blowfish'],
  thing({
    encrypt: call({ api: 'crypto.encrypt', changes: { by: 'encrypt', what: [argument(0)] } }),
    decrypt: passes,
  }),
)

const weakCiphers = Object.fromEntries(
  (['DES', 'TripleDES', 'RC4', 'Blowfish'] as const).map((name) => [
    name,
    thing({
      encrypt: call({
        api: 'crypto.encrypt',
        data: { algorithm: name === 'TripleDES' ? 'des3' : name.toLowerCase() },
        changes: { by: 'encrypt', what: [argument(0)] },
      }),
      decrypt: passes,
    }),
  ]),
)

const cryptoJsMembers: Readonly<Record<string, Meaning>> = {
  ...Object.fromEntries(
    [
      ['MD5', 'md5'],
      ['SHA1', 'sha1'],
      ['SHA224', 'sha224'],
      ['SHA256', 'sha256'],
      ['SHA384', 'sha384'],
      ['SHA512', 'sha512'],
      ['SHA3', 'sha3-512'],
      ['RIPEMD160', 'ripemd160'],
    ].flatMap(([name = '', by = '']) => [
      [name, call(hashes(by))],
      [`Hmac${name}`, hmac(by, 0, 1)],
    ]),
  ),
  ...ciphers,
  ...weakCiphers,
  PBKDF2: call({ changes: { by: 'pbkdf2:{key}', what: [argument(0)], key: argument(1) } }),
  enc: thing({}, coder),
  mode: nothing,
  pad: nothing,
}

const cryptoJs: readonly Model[] = [
  { module: 'crypto-js', exports: { ...cryptoJsMembers, default: thing(cryptoJsMembers) }, rest: nothing },
  ...Object.entries(cryptoJsMembers).map(
    ([name, meaning]): Model => ({
      module: `crypto-js/${/^(AES|DES|RC4|PBKDF2)/.test(name) ? name.toLowerCase() : name === 'TripleDES' ? 'tripledes' : name.toLowerCase().replace(/^hmac/, 'hmac-')}`,
      exports: { default: meaning },
      rest: nothing,
    }),
  ),
]

const hashJsOf = (by: string): Meaning =>
  answers(
    chain([], {
      update: call({ absorbs: [argument(0)], returns: 'this' }),
      digest: call(hashes(by, argument('inside'))),
    }),
  )

const hashJs = {
  ...each(['sha256'], hashJsOf('sha256')),
  sha1: hashJsOf('sha1'),
  sha224: hashJsOf('sha224'),
  sha384: hashJsOf('sha384'),
  sha512: hashJsOf('sha512'),
  ripemd160: hashJsOf('ripemd160'),
  hmac: answers(
    chain([], {
      update: call({ absorbs: [argument(0)], returns: 'this' }),
      digest: call({
        changes: { by: 'hmac-sha256:{key}', what: [argument('inside')], key: argument('maker', '1') },
      }),
    }),
  ),
}

const noble = {
  sha256: hashFunction('sha256'),
  sha512: hashFunction('sha512'),
  sha1: hashFunction('sha1'),
  md5: hashFunction('md5'),
  hmac: hmac('sha256', 2, 1),
  bytesToHex: passes,
  utf8ToBytes: passes,
}

const uuid: Readonly<Record<string, Meaning>> = {
  ...each(['v1', 'v4', 'v6', 'v7', 'validate', 'version', 'parse', 'stringify'], answers(nothing)),
  v3: call(hashes('md5')),
  v5: call(hashes('sha1')),
}

const tokens: Readonly<Record<string, Meaning>> = {
  sign: call({
    api: 'crypto.sign',
    named: { key: argument(1), algorithm: argument(2, 'algorithm') },
    returns: 'arguments',
    calls: [{ callback: argument(3), with: [nothing, argument(0)] }],
  }),
  verify: call({ api: 'crypto.verify', named: { key: argument(1) }, returns: argument(0) }),
  decode: passes,
}

const plain = (module: string, exported: Readonly<Record<string, Meaning>>): Model => ({
  module,
  exports: { ...exported, default: thing(exported) },
  rest: nothing,
})

/** Packages that hash, sign, or make ids. */
export const hashModels: readonly Model[] = [
  single('md5', 'md5'),
  single('blueimp-md5', 'md5'),
  single('js-md5', 'md5'),
  single('ts-md5', 'md5'),
  single('spark-md5', 'md5'),
  single('sha1', 'sha1'),
  single('js-sha1', 'sha1'),
  single('js-sha256', 'sha256'),
  single('sha256', 'sha256'),
  single('fast-sha256', 'sha256'),
  single('js-sha512', 'sha512'),
  single('js-sha3', 'sha3'),
  single('hash-sum', 'hash-sum'),
  single('object-hash', 'sha1'),
  single('ohash', 'sha256'),
  single('string-hash', 'hash-djb2'),
  single('murmurhash', 'hash-murmur'),
  single('murmurhash-js', 'hash-murmur'),
  single('xxhashjs', 'hash-xx'),
  single('xxhash-wasm', 'hash-xx'),
  single('crc-32', 'hash-crc32'),
  single('fnv1a', 'hash-fnv'),
  single('@sindresorhus/fnv1a', 'hash-fnv'),
  single('imurmurhash', 'hash-murmur'),
  single('bcrypt', 'bcrypt'),
  single('bcryptjs', 'bcrypt'),
  single('argon2', 'argon2'),
  ...cryptoJs,
  plain('hash.js', hashJs),
  { module: '@noble/hashes', exports: noble, rest: nothing },
  { module: '@noble/hashes/*', exports: noble, rest: nothing },
  plain('uuid', uuid),
  plain('jsonwebtoken', tokens),
  {
    module: 'jose',
    exports: {
      SignJWT: made({ absorbs: [argument(0)] }),
      decodeJwt: passes,
      jwtVerify: call({ api: 'crypto.verify', returns: { promise: argument(0) } }),
    },
    rest: answers(nothing),
  },
  plain('jwt-simple', {
    encode: call({ api: 'crypto.sign', named: { key: argument(1) }, returns: 'arguments' }),
    decode: call({ api: 'crypto.verify', returns: argument(0) }),
  }),
  plain('atlassian-jwt', {
    encodeSymmetric: passes,
    decodeSymmetric: call({ api: 'crypto.verify', returns: argument(0) }),
    createQueryStringHash: passes,
    fromMethodAndUrl: passes,
  }),
  ...['nanoid', 'shortid', 'cuid', '@paralleldrive/cuid2', 'ulid', 'short-uuid'].map(
    (module): Model => ({
      module,
      exports: {},
      rest: { is: 'api', call: { returns: nothing }, rest: answers(nothing) },
    }),
  ),
]
