import type { Tree } from '../../../files/tree/tree.ts'
import { pageOf } from '../../../slides/pages.ts'
import type { Place } from '../../../windows/messages.ts'

/** What is selected in a window: a page always, then pages, elements or text in one. */
export interface Selected {
  readonly page: string
  readonly pages: readonly string[]
  readonly elements: readonly string[]
  readonly text?: { readonly holder: string } & Stretch
}

/** Offsets in all text of a shape or a cell. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A selection as scripts are told of it. */
export function placeOf({ page, pages, elements, text }: Selected): Place {
  return {
    page,
    ...(pages.length > 0 && elements.length === 0 && { pages }),
    ...(elements.length > 0 && { elements }),
    ...(text && { selection: [{ element: text.holder, start: text.start, end: text.end }] }),
  }
}

/** The selection that a script asked for. */
export function selectedAt(
  tree: Tree,
  now: Selected,
  { page, pages = [], elements = [], selection = [] }: Place,
): Selected {
  const [first] = elements
  const where = page ?? (first === undefined ? undefined : pageOf(tree, first)?.id)
  const [text] = selection
  return {
    page: where ?? now.page,
    pages,
    elements,
    ...(text && { text: { holder: text.element, start: text.start ?? 0, end: text.end ?? text.start ?? 0 } }),
  }
}
