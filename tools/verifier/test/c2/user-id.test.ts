import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a person's pseudonym as user_id makes the event one of a person", () => expectTwins('c2/user-id'))
