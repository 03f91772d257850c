import { createHash, createHmac, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWords } from '../canary/words.ts'
import { attack } from './attack.ts'
import type { Candidate, Knowledge } from './knowledge.ts'

const words = createWords(11)
const cloudId = words.uuid()
const app = words.uuid()
const site: Candidate = { of: 'one.atlassian.net', kind: 'cloudId', value: cloudId }
const ari: Candidate = {
  of: 'one.atlassian.net',
  kind: 'contextAri',
  value: `ari:cloud:confluence::site/${cloudId}`,
}
const host: Candidate = { of: 'one.atlassian.net', kind: 'siteUrl', value: 'https://one.atlassian.net' }
const salts = ['crenwiz-2024', 'sha256', 'utf8', 'hello', '00112233445566778899aabbccddeeff']
const knowledge: Knowledge = {
  candidates: [site, ari, host],
  decoys: Array.from({ length: 1000 }, (_, at) => ({
    of: `decoy-${at}`,
    kind: 'cloudId',
    value: words.uuid(),
  })),
  salts,
  names: [app, 'PRODUCTION', 'v1'],
}
const sha256 = (text: string) => createHash('sha256').update(text)
const found = (id: string) => attack([id], knowledge).hits[0]?.recipe

test('an id that is a hash, an encoding or a salted hash of a site is recovered with its recipe', () => {
  const broken: readonly (readonly [string, string])[] = [
    [cloudId, 'cloudId, as it is'],
    [Buffer.from(cloudId).toString('base64'), 'cloudId, base64'],
    [Buffer.from(cloudId).toString('hex'), 'cloudId, hex'],
    [sha256(cloudId).digest('hex'), 'sha256(cloudId), hex'],
    [sha256(cloudId).digest('hex').slice(0, 16), 'sha256(cloudId), hex, first 16 characters'],
    [sha256(cloudId).digest('hex').toUpperCase(), 'sha256(cloudId), hex'],
    [sha256(cloudId).digest('base64url').slice(0, 22), 'sha256(cloudId), base64, first 22 characters'],
    [sha256(cloudId).digest('hex').slice(-12), 'sha256(cloudId), hex, last 12 characters'],
    [sha256(`${cloudId}crenwiz-2024`).digest('hex'), 'sha256(cloudId + "crenwiz-2024"), hex'],
    [sha256(`crenwiz-2024:${cloudId}`).digest('hex'), 'sha256("crenwiz-2024" + ":" + cloudId), hex'],
    [
      createHmac('sha256', 'crenwiz-2024').update(cloudId).digest('base64url').slice(0, 22),
      'HMAC-sha256("crenwiz-2024", cloudId), base64, first 22 characters',
    ],
    [
      createHmac('sha256', Buffer.from('00112233445566778899aabbccddeeff', 'hex'))
        .update(cloudId)
        .digest('hex'),
      'HMAC-sha256("00112233445566778899aabbccddeeff" from hex, cloudId), hex',
    ],
    [
      sha256(`v1|${app}|PRODUCTION|${cloudId}`).digest('hex').slice(0, 8),
      `sha256("v1" + "|" + "${app}" + "|" + "PRODUCTION" + "|" + cloudId), hex, first 8 characters`,
    ],
    [sha256(`v1|${app}|${cloudId}`).digest('hex'), `sha256("v1" + "|" + "${app}" + "|" + cloudId), hex`],
    [createHash('md5').update(cloudId.replaceAll('-', '')).digest('hex'), 'md5(cloudId without dashes), hex'],
    [sha256(sha256(cloudId).digest('hex')).digest('hex'), 'sha256(sha256(cloudId) in hex), hex'],
    [String(Number.parseInt(sha256(cloudId).digest('hex').slice(0, 8), 16)), 'sha256(cloudId), number'],
    [createHash('sha1').update('https://one.atlassian.net').digest('hex'), 'sha1(siteUrl), hex'],
    [
      cloudId.replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 97 + 13) % 26) + 97)),
      'cloudId, letters moved by 13',
    ],
    [
      Buffer.from(
        Buffer.from(cloudId).map((byte, at) => byte ^ (Buffer.from('hello')[at % 5] ?? 0)),
      ).toString('hex'),
      'cloudId XOR a short key, hex',
    ],
  ]
  for (const [id, recipe] of broken) expect([id, found(id)]).toEqual([id, recipe])
})

test('a UUID of version 5 is recovered', () => {
  const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')
  const bytes = createHash('sha1').update(space).update('https://one.atlassian.net').digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 15) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 63) | 0x80
  const hex = bytes.toString('hex')
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  expect(found(uuid)).toBe('UUIDv5(URL, siteUrl), UUID')
})

test('a key that the attacker has not got keeps every id', () => {
  const keys = Array.from({ length: 1000 }, () => randomBytes(32))
  const ids = keys.flatMap((key) => [
    createHmac('sha256', key).update(cloudId).digest('hex').slice(0, 16),
    createHmac('sha256', key).update(cloudId).digest('base64url').slice(0, 22),
  ])
  const { hits, tried, isWhole } = attack(ids, knowledge)
  expect(hits).toEqual([])
  expect(tried).toBeGreaterThan(5000)
  expect(isWhole).toBe(true)
})

test('an id that stands for nothing known is never recovered', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 64 }), { maxLength: 20 }), (ids) => {
      expect(attack(ids, knowledge, { most: 2000 }).hits).toEqual([])
    }),
    { numRuns: 50 },
  )
})

test('the attack ends at its limit and says so', () => {
  const { tried, isWhole } = attack(['0123456789abcdef'], knowledge, { most: 100 })
  expect([tried, isWhole]).toEqual([100, false])
})
