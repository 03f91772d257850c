import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("an account id goes through a queue to a resolver's function, as the first version of queues had it", () =>
  expectTwins('c1/queue-to-resolver'))
