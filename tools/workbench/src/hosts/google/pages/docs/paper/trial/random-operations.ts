import fc from 'fast-check'
import { paragraph } from '../../../../docs/trial-docs.ts'
import {
  type Container,
  container,
  type DocNode,
  isContainer,
  textNode,
} from '../../../../files/tree/model.ts'
import type { Operation } from '../../../../files/tree/operations.ts'
import { lengthOfRuns } from '../../../../files/tree/runs.ts'
import { walk } from '../../../../files/tree/tree.ts'

/** What a script might do; the numbers pick from what is there. */
export interface Act {
  readonly kind: 'insert' | 'remove' | 'replaceText' | 'setAttributes'
  readonly at: number
  readonly to: number
  readonly what: number
  readonly text: string
}

export const documentAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'replaceText', 'replaceText', 'setAttributes'),
  at: fc.nat(60),
  to: fc.nat(6),
  what: fc.nat(8),
  text: fc.string({ maxLength: 4, unit: 'binary' }),
})

function nodeFor(what: number, id: string, text: string): DocNode {
  const cell = container('tableCell', `${id}c`, [paragraph(`${id}cp`, [textNode(`${id}ct`, text)])])
  const made: readonly DocNode[] = [
    paragraph(id, [textNode(`${id}t`, text)]),
    container('listItem', id, [textNode(`${id}t`, text), textNode(`${id}u`, text)]),
    container('table', id, [container('tableRow', `${id}r`, [cell])]),
    container('tableRow', id, [cell]),
    textNode(id, text, { bold: true }),
    textNode(id, text),
    { id, kind: 'image', attributes: { image: 'i', width: 1, height: 1 } },
    { id, kind: 'pageBreak', attributes: {} },
    container('tableCell', id, [paragraph(`${id}p`)]),
  ]
  return made[what] as DocNode
}

export function operationFor(root: Container, { kind, at, to, what, text }: Act, fresh: string): Operation {
  const nodes = [...walk(root)]
  const node = nodes[at % nodes.length] as DocNode
  if (kind === 'remove') return { op: 'remove', id: node.id }
  if (kind === 'insert') {
    const siblings = isContainer(node) ? node.children : []
    const after = siblings[to % (siblings.length + 1)]?.id ?? null
    return { op: 'insert', parent: node.id, after, node: nodeFor(what, fresh, text) }
  }
  const texts = nodes.filter((each) => each.kind === 'text')
  const target = texts[at % Math.max(1, texts.length)]
  const length = target?.kind === 'text' ? lengthOfRuns(target.runs) : 0
  const [start, end] = [Math.min(to, length), Math.min(to + what, length)]
  const id = target?.id ?? 'none'
  if (kind === 'replaceText') return { op: 'replaceText', id, start, end, runs: [{ text, attributes: {} }] }
  return what % 2 === 0
    ? { op: 'setAttributes', id: node.id, attributes: { bold: true, linkUrl: null } }
    : { op: 'setAttributes', id, start, end, attributes: { italic: to % 2 === 0 } }
}
