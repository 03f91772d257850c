import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('updates of dependencies are approved by a workflow', () => expectTwins('c13/approved-by-a-machine'))
