import type { Meaning, Model } from '../../meaning.ts'
import { answers, argument, call, chain, each, made, nothing, promises, thing } from '../terms.ts'

const algorithm = argument('maker', '0')

const hash = chain(['setEncoding', 'pipe', 'copy'], {
  update: call({ absorbs: [argument(0)], returns: 'this' }),
  write: call({ absorbs: [argument(0)], returns: nothing }),
  end: call({ absorbs: [argument(0)], returns: 'this' }),
  digest: call({ changes: { by: '{algorithm}', what: [argument('inside')], algorithm } }),
})

const hmac = chain(['setEncoding', 'pipe'], {
  update: call({ absorbs: [argument(0)], returns: 'this' }),
  digest: call({
    changes: {
      by: 'hmac-{algorithm}:{key}',
      what: [argument('inside')],
      algorithm,
      key: argument('maker', '1'),
    },
  }),
})

const cipher = chain(['setAutoPadding', 'setAAD'], {
  update: call({ absorbs: [argument(0)], changes: { by: 'encrypt', what: [argument(0)] } }),
  final: call({ changes: { by: 'encrypt', what: [argument('inside')] } }),
  getAuthTag: answers(nothing),
})

const decipher = chain(['setAutoPadding', 'setAAD', 'setAuthTag'], {
  update: call({ absorbs: [argument(0)], returns: 'arguments' }),
  final: call({ returns: 'inside' }),
})

const signer = chain([], {
  update: call({ absorbs: [argument(0)], returns: 'this' }),
  write: call({ absorbs: [argument(0)], returns: nothing }),
  sign: call({ changes: { by: 'signature', what: [argument('inside')] } }),
  verify: answers(nothing),
})

const derived = (by: string, salt: number): Meaning =>
  call({
    api: 'crypto.derive',
    named: { algorithm: argument(4) },
    changes: { by, what: [argument(0)], key: argument(salt) },
  })

const random = each(
  [
    'randomBytes',
    'randomUUID',
    'randomInt',
    'randomFillSync',
    'getRandomValues',
    'generateKeySync',
    'generateKeyPairSync',
  ],
  answers(nothing),
)

const buffer = 'arguments' as const

/** The Web Crypto API's operations, in a browser and in Node. */
const subtle: Meaning = thing({
  digest: call({
    api: 'crypto.createHash',
    named: { algorithm: { argument: 0, or: { argument: 0, path: ['name'] } } },
    changes: {
      by: '{algorithm}',
      what: [argument(1)],
      algorithm: { argument: 0, or: { argument: 0, path: ['name'] } },
      isPromised: true,
    },
  }),
  // the algorithm's hash is in the key; all that a key can have for an HMAC count as one here
  sign: call({
    api: 'crypto.sign',
    named: { algorithm: { argument: 0, or: { argument: 0, path: ['name'] } } },
    changes: { by: 'hmac-sha256:{key}', what: [argument(2)], key: argument(1), isPromised: true },
  }),
  importKey: call({
    api: 'crypto.importKey',
    named: { key: argument(1) },
    returns: { promise: argument(1) },
  }),
  deriveKey: call({ returns: { promise: argument(1) } }),
  deriveBits: call({ returns: { promise: argument(1) } }),
  exportKey: call({ returns: { promise: argument(1) } }),
  generateKey: promises(nothing),
  verify: promises(nothing),
  encrypt: call({
    api: 'crypto.encrypt',
    named: { algorithm: argument(0, 'name') },
    changes: { by: 'encrypt', what: [argument(2)], isPromised: true },
  }),
  decrypt: call({ returns: { promise: argument(2) } }),
})

/** `crypto` as a global. */
export const webCrypto: Meaning = thing({
  subtle,
  getRandomValues: call({ returns: buffer }),
  randomUUID: answers(nothing),
})

const encrypts: Meaning = call({
  api: 'crypto.encrypt',
  named: { algorithm: argument(0), key: argument(1), iv: argument(2) },
  returns: cipher,
})

/** @see https://nodejs.org/api/crypto.html seen 2026-11 (Node 22) */
const exported: Readonly<Record<string, Meaning>> = {
  createHash: call({ api: 'crypto.createHash', named: { algorithm: argument(0) }, returns: hash }),
  hash: call({
    api: 'crypto.createHash',
    named: { algorithm: argument(0) },
    changes: { by: '{algorithm}', what: [argument(1)], algorithm: argument(0) },
  }),
  createHmac: call({
    api: 'crypto.createHmac',
    named: { algorithm: argument(0), key: argument(1) },
    returns: hmac,
  }),
  createCipheriv: encrypts,
  createCipher: encrypts,
  createDecipheriv: answers(decipher),
  createDecipher: answers(decipher),
  createSign: call({ api: 'crypto.sign', named: { algorithm: argument(0) }, returns: signer }),
  createVerify: call({ api: 'crypto.verify', named: { algorithm: argument(0) }, returns: signer }),
  sign: call({ api: 'crypto.sign', changes: { by: 'signature', what: [argument(1)] } }),
  verify: call({ api: 'crypto.verify', returns: nothing }),
  publicEncrypt: call({ changes: { by: 'encrypt', what: [argument(1)] } }),
  privateDecrypt: call({ returns: argument(1) }),
  pbkdf2Sync: derived('pbkdf2:{key}', 1),
  scryptSync: derived('scrypt:{key}', 1),
  hkdfSync: derived('hkdf:{key}', 2),
  createSecretKey: call({ returns: argument(0) }),
  timingSafeEqual: call({ api: 'crypto.verify', returns: nothing }),
  webcrypto: webCrypto,
  subtle,
  ...random,
}

/** Node's cryptography. */
export const nodeCrypto: Model = {
  module: 'crypto',
  exports: { ...exported, default: thing(exported, made({ returns: nothing })) },
  rest: nothing,
}
