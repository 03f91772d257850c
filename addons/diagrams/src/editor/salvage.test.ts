import fc from 'fast-check'
import { expect, test } from 'vitest'
import { salvage } from './salvage.ts'

test('a configuration from the future gives its source and kind', () => {
  expect(salvage('{"version":99,"kind":"dot","source":"digraph {}"}')).toEqual({
    source: 'digraph {}',
    kind: 'dot',
  })
})

test('an unknown kind keeps the source', () => {
  expect(salvage('{"kind":"hologram","source":"x"}')).toEqual({ source: 'x', kind: 'mermaid' })
})

test('whatever else it is, the whole text is kept', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (raw) => {
      expect([raw, 'x']).toContain(salvage(raw).source)
    }),
  )
})
