import { expect, test } from 'vitest'
import { judgeFile } from './files.ts'

test('each ending of the issue opens as its kind', () => {
  const kindOf = (name: string) => judgeFile({ name, size: 10 }, 100)
  expect(kindOf('flow.mmd')).toEqual({ as: 'open', kind: 'mermaid' })
  expect(kindOf('graph.DOT')).toEqual({ as: 'open', kind: 'dot' })
  expect(kindOf('graph.gv')).toEqual({ as: 'open', kind: 'dot' })
  expect(kindOf('seq.puml')).toEqual({ as: 'open', kind: 'plantuml' })
  expect(kindOf('chart.vl.json')).toEqual({ as: 'open', kind: 'vega-lite' })
  expect(kindOf('formula.tex')).toEqual({ as: 'open', kind: 'math' })
  expect(kindOf('outline.md')).toEqual({ as: 'open', kind: 'mindmap' })
})

test('another file is refused with the endings that can be opened', () => {
  expect(judgeFile({ name: 'photo.png', size: 1 }, 100)).toMatchObject({ as: 'unknown' })
})

test('a file over the limit is refused before it is read', () => {
  expect(judgeFile({ name: 'big.mmd', size: 101 }, 100)).toEqual({ as: 'tooLarge', bytes: 101, limit: 100 })
})
