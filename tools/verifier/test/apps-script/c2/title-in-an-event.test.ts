import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an event says the title of the document', () => expectTwins('apps-script/c2/title-in-an-event'))
