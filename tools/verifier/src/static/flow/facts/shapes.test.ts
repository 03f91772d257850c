import { expect, test } from 'vitest'
import { analysed } from '../sample.ts'

test('a body whose parts lead to each other without end is open and looked at in a moment', () => {
  const names = Array.from({ length: 14 }, (_, index) => `o${index}`)
  const source = `import { fetch } from '@forge/api'
export const run = async () => {
  ${names.map((name) => `const ${name} = {}`).join('\n  ')}
  ${names.flatMap((name) => names.map((other) => `${name}.${other} = ${other}`)).join('\n  ')}
  await fetch('https://a.example/', { method: 'POST', body: JSON.stringify(o0) })
}`
  const { shapes } = analysed('functions', { 'src/index.js': source })
  expect(shapes.map(({ isOpen }) => isOpen)).toEqual([true])
})
