import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an account id identifies a person to an analytics client', () => expectTwins('c1/analytics-sdk'))
