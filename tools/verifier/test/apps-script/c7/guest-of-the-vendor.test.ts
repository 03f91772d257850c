import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the vendor is invited to the event', () => expectTwins('apps-script/c7/guest-of-the-vendor'))
