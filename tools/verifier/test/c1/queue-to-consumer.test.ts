import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a body that is pushed to a queue is logged by its consumer', () => expectTwins('c1/queue-to-consumer'))
