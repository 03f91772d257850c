import { expect, test } from 'vitest'
import { admit } from './origin.ts'

test('a name that resolves to this machine is still a stranger’s', () => {
  expect(admit(new Request('http://evil.example:4400/api/ledger'))).toBe('foreign host')
  expect(admit(new Request('http://localhost:4400/api/ledger'))).toBe('admitted')
})

test('a socket is opened by pages of the same origin only', () => {
  const opening = (headers: Record<string, string>) =>
    admit(
      new Request('http://localhost:4400/api/ledger/stream', {
        headers: { upgrade: 'websocket', ...headers },
      }),
    )
  expect(opening({ origin: 'http://localhost:4400' })).toBe('admitted')
  expect(opening({ origin: 'http://127.0.0.1:4401' })).toBe('foreign origin')
  expect(opening({})).toBe('foreign origin')
})

test('a change is taken from the same origin only, port included', () => {
  const change = (origin: string) =>
    admit(new Request('http://localhost:4400/api/pages', { method: 'POST', headers: { origin } }))
  expect(change('http://localhost:4400')).toBe('admitted')
  expect(change('http://localhost:4401')).toBe('foreign origin')
  expect(change('null')).toBe('foreign origin')
})
