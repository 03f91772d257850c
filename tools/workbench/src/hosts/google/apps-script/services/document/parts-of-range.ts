import type { RangePart } from '../../../files/tree/model.ts'
import type { OpenDocument } from './home.ts'
import { Range } from './range.ts'
import { RangeElement } from './range-element.ts'

/** A range of what is still there of its parts. */
export function rangeOf(document: OpenDocument, parts: readonly RangePart[]): Range {
  const { tree } = document
  return new Range(
    parts.flatMap(({ element, start, end }) => {
      const node = tree.find(element)
      if (!node) return []
      const part = start === undefined || end === undefined ? undefined : { start, end }
      return [new RangeElement(document.element(document, node), part)]
    }),
  )
}

export function partsOf({ elements }: Range): readonly RangePart[] {
  return elements.map(({ element, part }) => ({ element: element.id, ...part }))
}
