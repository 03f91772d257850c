import type { ElementObject } from './element.ts'
import { TextObject } from './text.ts'
import { stretchesOf } from './text-edits.ts'

/** Characters of an element that is edited as text, as characters of the one text in which they all are. */
export function placeInText(
  element: ElementObject,
  start: number,
  end: number,
): { readonly element: ElementObject; readonly start: number; readonly end: number } {
  const { node } = element
  const stretch =
    element instanceof TextObject && node.kind !== 'text'
      ? stretchesOf(node).find(({ at, length }) => at <= start && end <= at + length)
      : undefined
  return stretch
    ? { element: element.elementOf(stretch.node), start: start - stretch.at, end: end - stretch.at }
    : { element, start, end }
}
