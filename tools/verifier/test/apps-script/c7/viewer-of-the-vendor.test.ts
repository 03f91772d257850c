import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the vendor is made a viewer of the document', () => expectTwins('apps-script/c7/viewer-of-the-vendor'))
