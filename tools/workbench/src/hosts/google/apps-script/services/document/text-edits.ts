import {
  type AttributePatch,
  type DocNode,
  isParagraph,
  type NodeId,
  type TextNode,
} from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { lengthOfRuns, lookAt, textOfRuns } from '../../../files/tree/runs.ts'
import { walk } from '../../../files/tree/tree.ts'
import { exception, NotBuiltError } from '../../bridge/exception.ts'
import type { Pattern } from './pattern.ts'

/** A text of an element, and where its first character stands in the element's whole text. */
export interface Stretch {
  readonly node: TextNode
  readonly at: number
  readonly length: number
}

/** The texts of an element; between two paragraphs there is a new line, which is nobody's. */
export function stretchesOf(root: DocNode): readonly Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  let isFirst = true
  for (const node of walk(root)) {
    if (isParagraph(node) && !isFirst) at += 1
    if (isParagraph(node)) isFirst = false
    if (node.kind !== 'text') continue
    const length = lengthOfRuns(node.runs)
    stretches.push({ node, at, length })
    at += length
  }
  return stretches
}

/** Changes the look of the characters from `start` up to but without `end`. */
export function restyleRange(
  root: DocNode,
  start: number,
  end: number,
  attributes: AttributePatch,
): readonly Operation[] {
  return overlapping(root, start, end).map(({ id, from, to }) => ({
    op: 'setAttributes',
    id,
    start: from,
    end: to,
    attributes,
  }))
}

export function deleteRange(root: DocNode, start: number, end: number): readonly Operation[] {
  const parts = overlapping(root, start, end)
  if (parts.reduce((sum, { from, to }) => sum + to - from, 0) < end - start)
    throw new NotBuiltError('DocumentApp.Text.deleteText across paragraphs')
  return parts.map(({ id, from, to }) => ({ op: 'replaceText', id, start: from, end: to, runs: [] }))
}

/** Puts text at an offset, in the look of what stands before it. */
export function insertAt(
  root: DocNode,
  offset: number,
  text: string,
  newId: () => NodeId,
): readonly Operation[] {
  if (text === '') return []
  const stretch = stretchesOf(root).find(({ at, length }) => at <= offset && offset <= at + length)
  if (stretch) {
    const { node, at } = stretch
    const attributes = lookAt(node.runs, Math.max(0, offset - at - 1))
    const place = offset - at
    return [{ op: 'replaceText', id: node.id, start: place, end: place, runs: [{ text, attributes }] }]
  }
  const paragraph = paragraphAt(root, offset)
  const after = paragraph.children.at(-1)?.id ?? null
  const node: TextNode = { id: newId(), kind: 'text', runs: [{ text, attributes: textLook(paragraph) }] }
  return [{ op: 'insert', parent: paragraph.id, after, node }]
}

/** Replaces each match in each text; what is put in looks as what was found. */
export function replaceInTexts(root: DocNode, pattern: Pattern, replacement: string): readonly Operation[] {
  const operations: Operation[] = []
  for (const node of walk(root)) {
    if (node.kind !== 'text') continue
    // From the end, so that offsets before a replacement stay what they are.
    for (const { start, end } of [...pattern.matches(textOfRuns(node.runs))].reverse()) {
      const attributes = lookAt(node.runs, start)
      const runs = replacement === '' ? [] : [{ text: replacement, attributes }]
      operations.push({ op: 'replaceText', id: node.id, start, end, runs })
    }
  }
  return operations
}

/** The attributes of a paragraph that its text takes over. */
export function textLook(paragraph: { readonly attributes: Readonly<Record<string, unknown>> }) {
  const names = [
    ...['bold', 'italic', 'underline', 'strikethrough', 'linkUrl', 'fontFamily', 'fontSize'],
    ...['foregroundColor', 'backgroundColor', 'textAlignment'],
  ]
  return Object.fromEntries(
    Object.entries(paragraph.attributes).filter(([name]) => names.includes(name)),
  ) as Readonly<Record<string, string | number | boolean>>
}

function overlapping(
  root: DocNode,
  start: number,
  end: number,
): readonly { readonly id: NodeId; readonly from: number; readonly to: number }[] {
  return stretchesOf(root)
    .map(({ node, at, length }) => ({
      id: node.id,
      from: Math.max(0, start - at),
      to: Math.min(length, end - at),
    }))
    .filter(({ from, to }) => from < to)
}

function paragraphAt(root: DocNode, offset: number) {
  let at = 0
  for (const node of walk(root)) {
    if (!isParagraph(node)) continue
    const length = node.children.reduce(
      (sum, child) => sum + (child.kind === 'text' ? lengthOfRuns(child.runs) : 0),
      0,
    )
    if (offset <= at + length) return node
    at += length + 1
  }
  throw exception('Index (offset) must be less than or equal to the length of the text.')
}
