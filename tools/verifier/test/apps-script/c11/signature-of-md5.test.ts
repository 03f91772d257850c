import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a signature is made of MD5', () => expectTwins('apps-script/c11/signature-of-md5'))
