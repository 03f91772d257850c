import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a page's title leaves in the address of an image", () => expectTwins('c1/image-address'))
