import { expect, test } from 'vitest'
import { fingerprints, shippedOf, textsOf } from './shipped.ts'

const left = { name: 'left', texts: textsOf('throw Error("The left side has no width.")') }
const right = { name: 'right', texts: textsOf('throw Error("The right side has no width.")') }

test('a package is in a bundle that has a message of its own', () => {
  const bundle = fingerprints([{ name: 'a.js', text: 'x=()=>{throw Error("The left side has no width.")}' }])
  expect([...shippedOf(bundle, [left, right])]).toEqual([['left', true]])
})

test('a message that two packages have tells of neither', () => {
  const twin = { name: 'twin', texts: left.texts }
  const bundle = fingerprints([{ name: 'a.js', text: '"The left side has no width."' }])
  expect([...shippedOf(bundle, [left, twin])]).toEqual([])
})

test('that a package is not in a bundle is said only where the bundle lists what is in it', () => {
  const text = '{"inputs":{"../node_modules/left/index.js":{}},"outputs":{}}'
  const bundle = fingerprints([
    { name: 'a.js', text: '' },
    { name: 'meta.json', text },
  ])
  expect([...shippedOf(bundle, [left, right])]).toEqual([
    ['left', true],
    ['right', false],
  ])
})

test('source maps list what is in a bundle where each script has one', () => {
  const map = { name: 'a.js.map', text: '{"sources":["../node_modules/@us/left/x.js"]}' }
  const one = fingerprints([{ name: 'a.js', text: '' }, map])
  expect([one.isComplete, [...one.named]]).toEqual([true, ['@us/left']])
  expect(fingerprints([{ name: 'a.js', text: '' }, { name: 'b.js', text: '' }, map]).isComplete).toBe(false)
})

test('of nested packages the innermost is named', () => {
  expect([...fingerprints([{ name: 'x.map', text: 'node_modules/a/node_modules/b/i.js' }]).named]).toEqual([
    'b',
  ])
})
