import { splitBlock } from 'prosemirror-commands'
import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, NodeSelection, TextSelection } from 'prosemirror-state'
import type { AttributePatch, Attributes } from '../../../../files/tree/model.ts'
import { patched } from '../../../../files/tree/runs.ts'
import { attrsOf } from '../mapping/wanted.ts'
import { nodeType } from '../schema/schema.ts'

/** Puts a line or the end of a page where the cursor is, and a paragraph behind it. */
export function insertBreak(kind: 'horizontalRule' | 'pageBreak'): Command {
  return (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false
    const placed = state.apply(state.tr.replaceSelectionWith(nodeType(kind).create(), false))
    return splitBlock(placed, (split) => {
      const { tr } = state
      tr.replaceSelectionWith(nodeType(kind).create(), false)
      for (const step of split.steps) tr.step(step)
      dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(split.selection.from))).scrollIntoView())
    })
  }
}

export function insertImage(attributes: Attributes): Command {
  return (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false
    dispatch?.(
      state.tr.replaceSelectionWith(nodeType('image').create({ attributes }), false).scrollIntoView(),
    )
    return true
  }
}

/** The picture that is selected. */
export function selectedImage({ selection }: EditorState): Node | undefined {
  return selection instanceof NodeSelection && selection.node.type === nodeType('image')
    ? selection.node
    : undefined
}

/** Changes the selected picture, which stays selected. */
export function setImage(patch: AttributePatch): Command {
  return (state, dispatch) => {
    const image = selectedImage(state)
    if (!image) return false
    const { from } = state.selection
    const tr = state.tr.setNodeAttribute(from, 'attributes', patched(attrsOf(image).attributes, patch))
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, from)))
    return true
  }
}

/** Makes the selected picture larger or smaller by a share of its size. */
export function scaleImage(by: number): Command {
  return (state, dispatch) => {
    const image = selectedImage(state)
    if (!image) return false
    const { width, height } = attrsOf(image).attributes
    if (typeof width !== 'number' || typeof height !== 'number') return false
    return setImage({ width: Math.round(width * by), height: Math.round(height * by) })(state, dispatch)
  }
}
