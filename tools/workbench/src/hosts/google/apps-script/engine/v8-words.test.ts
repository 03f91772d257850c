import { expect, test } from 'vitest'
import { loadProject } from '../project/load-project.ts'
import { withFiles } from '../trial-files.ts'
import { asV8Says } from './v8-words.ts'

const text = [
  'function f(o) {',
  '  o.list.first(1)',
  '  return o.text.replace(/a/, "b")',
  '  new o.Thing()',
  '  o.a(1, 2).b[0](3)',
  '  o["c"](4);',
  '  (() => 1)().d()',
  '}',
].join('\n')
const project = withFiles({ 'appsscript.json': {}, 'Code.gs': text }, (folder) => loadProject(folder))

test.each([
  ['not a function', 2, 15, 'o.list.first is not a function'],
  ['not a function', 3, 3, 'o.text.replace is not a function'],
  ['not a function', 5, 17, 'o.a(...).b[0] is not a function'],
  ['not a function', 6, 9, 'o.c is not a function'],
  ['not a function', 7, 16, '(intermediate value)(...).d is not a function'],
  ['not a function', 8, 1, 'not a function'],
  ['not a constructor', 4, 14, 'o.Thing is not a constructor'],
  ["cannot read property 'a' of null", 2, 1, "Cannot read properties of null (reading 'a')"],
  ["cannot set property 'a' of undefined", 2, 1, "Cannot set properties of undefined (setting 'a')"],
  ['cannot read property of undefined', 2, 1, 'Cannot read properties of undefined'],
  ["'x' is not defined", 2, 1, 'x is not defined'],
  ["'x' is read-only", 2, 1, 'Assignment to constant variable.'],
  ['anything else', 2, 1, 'anything else'],
])('%s at %i:%i has the words of V8', (message, line, column, expected) => {
  const frame = { function: 'f', file: 'Code.gs', line, column }
  expect(asV8Says({ name: 'TypeError', message }, frame, project).message).toBe(expected)
})

test('what is too deep or too long is a RangeError', () => {
  expect(asV8Says({ name: 'RangeError', message: 'stack overflow' }, undefined, project)).toEqual({
    name: 'RangeError',
    message: 'Maximum call stack size exceeded',
  })
  expect(asV8Says({ name: 'RangeError', message: 'string too long' }, undefined, project)).toEqual({
    name: 'RangeError',
    message: 'Invalid string length',
  })
})
