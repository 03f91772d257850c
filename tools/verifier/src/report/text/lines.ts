import type { Place } from '../../place.ts'
import { visible } from '../visible.ts'
import { cut, widthOf, wrap } from './width.ts'

/** A place as editors and terminals open it. */
export const placeText = ({ file, line, column }: Place) => `${visible(file)}:${line}:${column}`

/** Lines of a text behind an indent; the first may have a head of its own. */
export function paragraph(text: string, columns: number, indent: string, head = indent): readonly string[] {
  return wrap(text, columns - widthOf(indent)).map((line, index) => `${index === 0 ? head : indent}${line}`)
}

/** A short text at the left, another at the right end of the line. */
export function spread(left: string, right: string, columns: number): string {
  const room = columns - widthOf(right) - 2
  const shown = cut(left, room)
  return `${shown}${' '.repeat(room - widthOf(shown) + 2)}${right}`
}
