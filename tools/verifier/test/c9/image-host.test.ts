import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("an image from another host is egress that isn't analytics", () => expectTwins('c9/image-host'))
