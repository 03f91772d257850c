import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, TextSelection } from 'prosemirror-state'
import type { AttributeValue } from '../../../../files/tree/model.ts'
import { type LookName, lookNames, marksOf, markType } from '../schema/marks.ts'
import { schema } from '../schema/schema.ts'

/** The value that all selected characters have; null where they have none, undefined where they differ. */
export function lookOf(state: EditorState, name: LookName): AttributeValue | null | undefined {
  const { selection, storedMarks, doc } = state
  const type = markType(schema, name)
  const valueIn = (marks: Node['marks']): AttributeValue | null => type.isInSet(marks)?.attrs.value ?? null
  if (selection.empty) {
    const { $from } = selection
    return valueIn(storedMarks ?? (hasText($from.parent) ? $from.marks() : emptyMarks($from.parent)))
  }
  const values = new Set<AttributeValue | null>()
  for (const { $from, $to } of selection.ranges)
    doc.nodesBetween($from.pos, $to.pos, (node) => {
      if (node.isText) values.add(valueIn(node.marks))
    })
  const [first] = values
  return values.size > 1 ? undefined : (first ?? null)
}

function hasText(parent: Node): boolean {
  return parent.content.size > 0
}

/** The look that the first text of an empty paragraph gets. */
export function emptyMarks(parent: Node): Node['marks'] {
  return parent.isTextblock ? marksOf(schema, parent.attrs.attributes) : []
}

/** Gives what is selected, or what is typed next, a look; null takes it away. */
export function setLook(name: LookName, value: AttributeValue | null): Command {
  return (state, dispatch) => {
    const type = markType(schema, name)
    const { tr, selection } = state
    if (selection.empty) {
      if (!(selection instanceof TextSelection)) return false
      dispatch?.(value === null ? tr.removeStoredMark(type) : tr.addStoredMark(type.create({ value })))
      return true
    }
    for (const { $from, $to } of selection.ranges)
      if (value === null) tr.removeMark($from.pos, $to.pos, type)
      else tr.addMark($from.pos, $to.pos, type.create({ value }))
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** Gives a look, or takes it away from what has it all through. */
export function toggleLook(name: LookName, value: AttributeValue = true): Command {
  return (state, dispatch) => setLook(name, lookOf(state, name) === value ? null : value)(state, dispatch)
}

const defaultSize = 11
const smallest = 1
const largest = 400

export function sizeOf(state: EditorState): number {
  const size = lookOf(state, 'fontSize')
  return typeof size === 'number' ? size : defaultSize
}

export function setSize(size: number): Command {
  return setLook('fontSize', Math.min(largest, Math.max(smallest, size)))
}

export function changeSize(by: number): Command {
  return (state, dispatch) => setSize(sizeOf(state) + by)(state, dispatch)
}

/** Takes all looks away but links, as Docs does. */
export const clearLooks: Command = (state, dispatch) => {
  const { tr, selection } = state
  if (selection.empty) return false
  for (const { $from, $to } of selection.ranges)
    for (const name of lookNames)
      if (name !== 'linkUrl') tr.removeMark($from.pos, $to.pos, markType(schema, name))
  dispatch?.(tr)
  return true
}
