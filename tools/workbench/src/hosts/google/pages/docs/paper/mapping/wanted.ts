import type { Fragment, Node } from 'prosemirror-model'
import type { Attributes, Container, Leaf, Run } from '../../../../files/tree/model.ts'
import { tidyRuns } from '../../../../files/tree/runs.ts'
import { attributesOf } from '../schema/marks.ts'
import type { PaperAttrs } from '../schema/schema.ts'

/** A node as the paper has it: like the document's, only that a text has no id. */
export type Wanted = WantedText | WantedNode

export interface WantedText {
  readonly kind: 'text'
  readonly runs: readonly Run[]
}

interface WantedNode {
  readonly kind: Exclude<(Container | Leaf)['kind'], 'text'>
  readonly id: string
  readonly attributes: Attributes
  /** Undefined for what holds nothing. */
  readonly children: readonly Wanted[] | undefined
}

/** What the document should hold for the paper to be right; neighbouring texts are one. */
export function wantedOf(content: Fragment | readonly Node[]): readonly Wanted[] {
  const found: Wanted[] = []
  content.forEach((node) => {
    if (!node.isText) {
      const { id, attributes } = attrsOf(node)
      const kind = node.type.name as WantedNode['kind']
      found.push({ kind, id, attributes, children: node.isLeaf ? undefined : wantedOf(node.content) })
      return
    }
    const run = { text: node.text ?? '', attributes: attributesOf(node.marks) }
    const last = found.at(-1)
    if (last?.kind === 'text') found[found.length - 1] = { kind: 'text', runs: tidyRuns([...last.runs, run]) }
    else found.push({ kind: 'text', runs: [run] })
  })
  return found
}

export function attrsOf(node: Node): PaperAttrs {
  return node.attrs as PaperAttrs
}
