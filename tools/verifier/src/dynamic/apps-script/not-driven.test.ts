import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureFolder } from '../../../test/expected.ts'
import { readApp } from '../../app/read-app.ts'
import { notDriven } from './not-driven.ts'

function told(fixture: string, ...ran: readonly string[]) {
  const app = readApp(join(fixtureFolder(`apps-script/${fixture}`), 'broken'))
  if (app.platform !== 'apps-script') throw new Error('It is a project.')
  return notDriven({ app, ran: new Set(ran) }).map(
    ({ at, data }) => `${data.way} ${data.function} ${at?.line}`,
  )
}

test('a form’s trigger that nothing fires is said by name, also where it was called by itself', () => {
  expect(told('c1/name-reached-by-string', 'run onFormSubmit')).toEqual(['trigger onFormSubmit 3'])
})

test('what was called as Google does isn’t', () => {
  expect(told('c1/cell-logged-on-edit', 'trigger onEdit')).toEqual([])
  expect(told('c1/cell-function-sends', 'custom WORDS')).toEqual([])
  expect(told('c1/draft-recipients-logged', 'card onCompose')).toEqual([])
})

test('what no workbench calls is', () => {
  expect(told('c1/cell-logged-on-edit')).toEqual(['edit onEdit 9'])
  expect(told('c1/cell-function-sends')).toEqual(['cell WORDS 8'])
  expect(told('c1/draft-recipients-logged')).toEqual(['card onCompose 1'])
})
