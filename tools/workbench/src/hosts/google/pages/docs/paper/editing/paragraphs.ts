import type { Node } from 'prosemirror-model'
import type { Command, EditorState } from 'prosemirror-state'
import type { AttributePatch, Attributes } from '../../../../files/tree/model.ts'
import { patched } from '../../../../files/tree/runs.ts'
import { attrsOf } from '../mapping/wanted.ts'

/** A paragraph or list item, and where it begins. */
export interface Block {
  readonly node: Node
  readonly pos: number
}

/** The paragraphs that the selection touches. */
export function selectedBlocks({ doc, selection }: EditorState): readonly Block[] {
  const blocks: Block[] = []
  for (const { $from, $to } of selection.ranges)
    doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
      if (node.isTextblock) blocks.push({ node, pos })
      return !node.isTextblock
    })
  return blocks
}

/** Changes attributes of the selected paragraphs. */
export function setParagraphs(patch: AttributePatch | ((block: Node) => AttributePatch)): Command {
  return (state, dispatch) => {
    const { tr } = state
    for (const { node, pos } of selectedBlocks(state)) {
      const change = typeof patch === 'function' ? patch(node) : patch
      tr.setNodeAttribute(pos, 'attributes', patched(attrsOf(node).attributes, change))
    }
    if (!tr.docChanged) return false
    // What is chosen for the next letter stays chosen.
    if (state.storedMarks) tr.setStoredMarks(state.storedMarks)
    dispatch?.(tr)
    return true
  }
}

export function setHeading(heading: string): Command {
  return setParagraphs({ heading: heading === 'normal' ? null : heading })
}

export function setAlignment(alignment: string): Command {
  return setParagraphs({ alignment: alignment === 'left' ? null : alignment })
}

/** An attribute of the first selected paragraph. */
export function paragraphAttribute(state: EditorState, name: string): Attributes[string] | undefined {
  const [first] = selectedBlocks(state)
  return first && attrsOf(first.node).attributes[name]
}
