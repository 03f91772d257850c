import type { Stretch } from './place.ts'

/** Where a place in the drawn text of a shape stands in its whole text; undefined for a place elsewhere. */
export function offsetOf(text: HTMLElement, node: Node, offset: number): number | undefined {
  if (!text.contains(node)) return undefined
  if (node === text) {
    const line = text.children[offset]
    if (line instanceof HTMLElement) return Number(line.dataset.at)
    const last = text.lastElementChild
    return last instanceof HTMLElement ? Number(last.dataset.at) + lengthOf(last) : 0
  }
  const line = lineOf(text, node)
  if (!line) return undefined
  const range = document.createRange()
  range.setStart(line, 0)
  range.setEnd(node, offset)
  return Number(line.dataset.at) + range.toString().length
}

/** The whole text as it is drawn. */
export function writtenIn(text: HTMLElement): string {
  return [...text.children].map((line) => `${line.textContent ?? ''}\n`).join('')
}

/** What the browser has selected in the drawn text of a shape; undefined where that isn't in it. */
export function selectedIn(text: HTMLElement): Stretch | undefined {
  const selection = document.getSelection()
  if (!selection?.anchorNode || !selection.focusNode) return undefined
  const anchor = offsetOf(text, selection.anchorNode, selection.anchorOffset)
  const focus = offsetOf(text, selection.focusNode, selection.focusOffset)
  if (anchor === undefined || focus === undefined) return undefined
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}

/** Puts the browser's selection where characters of the whole text are drawn. */
export function showCaret(text: HTMLElement, start: number, end: number): void {
  const selection = document.getSelection()
  const [from, to] = [placeAt(text, start), placeAt(text, end)]
  if (selection && from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

function placeAt(
  text: HTMLElement,
  offset: number,
): { readonly node: Node; readonly offset: number } | undefined {
  const lines = [...text.children].filter((line): line is HTMLElement => line instanceof HTMLElement)
  const line = lines.findLast((each) => Number(each.dataset.at) <= offset)
  if (!line) return undefined
  let rest = offset - Number(line.dataset.at)
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  let last: Node | undefined
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (rest <= length) return { node, offset: rest }
    rest -= length
    last = node
  }
  return last ? { node: last, offset: last.textContent?.length ?? 0 } : { node: line, offset: 0 }
}

function lineOf(text: HTMLElement, node: Node): HTMLElement | undefined {
  for (let at: Node | null = node; at && at !== text; at = at.parentNode)
    if (at.parentNode === text && at instanceof HTMLElement) return at
  return undefined
}

function lengthOf(line: Element): number {
  return line.textContent?.length ?? 0
}
