import { expect, test } from 'vitest'
import { framePolicy, sandboxFlags } from './frame-policy.ts'

const hostOrigin = 'http://localhost:4400'

test('offline, a frame’s policy names no host but the workbench, and no way that isn’t reported', () => {
  for (const [name, sources] of framePolicy({ hostOrigin, isLive: false })) {
    if (name === 'sandbox' || name === 'report-uri') continue
    for (const source of sources) expect(source).toMatch(/^(?:'[^']+'|data:|blob:|http:\/\/localhost:4400)$/)
  }
})

test('the sandbox in force takes away only what would leave past every policy', () => {
  const flags = (isLive: boolean) =>
    framePolicy({ hostOrigin, isLive }).find(([name]) => name === 'sandbox')?.[1] ?? []
  expect(sandboxFlags.filter((flag) => !flags(false).includes(flag))).toEqual([
    'allow-popups',
    'allow-downloads',
    'allow-popups-to-escape-sandbox',
  ])
  expect(flags(true)).toEqual(sandboxFlags)
})

test('live, active content may come over https and from nowhere else', () => {
  const sources = framePolicy({ hostOrigin, isLive: true }).flatMap(([, list]) => list)
  expect(sources).toContain('https:')
  expect(sources).not.toContain('http:')
  expect(sources).not.toContain('*')
})
