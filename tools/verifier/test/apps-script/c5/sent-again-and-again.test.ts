import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('usage data is sent until it arrives', () => expectTwins('apps-script/c5/sent-again-and-again'))
