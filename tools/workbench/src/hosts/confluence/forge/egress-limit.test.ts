import { expect, test } from 'vitest'
import { createEgressLimit } from './egress-limit.ts'
import { forgeLimits } from './limits.ts'

test('an app sends a hundred requests a minute, whatever another has sent, and the next minute begins anew', () => {
  let at = new Date('2026-11-25T10:00:30Z')
  const mayLeave = createEgressLimit({ perMinute: forgeLimits.egressAMinute, now: () => at })
  const sent = Array.from({ length: 103 }, () => mayLeave('one').isLeft)
  expect(sent.filter((isLeft) => isLeft)).toHaveLength(100)
  expect(sent.slice(100)).toEqual([false, false, false])
  expect(mayLeave('another').isLeft).toBe(true)
  at = new Date('2026-11-25T10:01:00Z')
  expect(mayLeave('one').isLeft).toBe(true)
})
