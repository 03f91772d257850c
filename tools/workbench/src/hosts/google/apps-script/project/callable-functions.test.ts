import { expect, test } from 'vitest'
import { startTrial } from '../trial.ts'
import { callableFunctions } from './callable-functions.ts'

test('a page may call the functions that stand in the files, and none that is private', async () => {
  const trial = startTrial()
  const project = trial.project({
    'appsscript.json': {},
    'A.gs':
      'function one() {}\nfunction two_() {}\nvar three = function () {}\nconst four = () => 4\nvar five = 5',
    'B.gs': 'class Six {}\nfunction one() {}\nif (true) { var seven = function () {} }',
  })
  expect(callableFunctions(project)).toEqual(['one', 'three', 'four'])
  await trial.dispose()
})
