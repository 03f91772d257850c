import { isContainer, type NodeId } from '../../../files/tree/model.ts'
import { lengthOfRuns } from '../../../files/tree/runs.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { ContainerObject } from './container-element.ts'
import { type ElementObject, elementArgument } from './element.ts'
import { Range, rangeArgument } from './range.ts'
import { RangeElement } from './range-element.ts'
import { placeInText } from './text-place.ts'

export class RangeBuilder extends HostObject {
  readonly className = 'Document.RangeBuilder'
  private readonly elements: RangeElement[] = []

  addElement(given: unknown, start?: unknown, endInclusive?: unknown): this {
    const whole = elementArgument(given)
    if (start === undefined) this.elements.push(new RangeElement(whole))
    else {
      const place = placeInText(whole, Number(start), Number(endInclusive) + 1)
      this.elements.push(new RangeElement(place.element, partOf(place.element, place.start, place.end)))
    }
    return this
  }
  /** (start, end), or (startText, offset, endText, offset inclusive). */
  addElementsBetween(...args: unknown[]): this {
    const isTexts = args.length === 4
    const [first, last] = [elementArgument(args[0]), elementArgument(args[isTexts ? 2 : 1])]
    const [from, to] = isTexts ? [Number(args[1]), Number(args[3]) + 1] : [undefined, undefined]
    if (first.id === last.id) {
      this.elements.push(
        from === undefined || to === undefined
          ? new RangeElement(first)
          : new RangeElement(first, partOf(first, from, to)),
      )
      return this
    }
    this.elements.push(
      from === undefined
        ? new RangeElement(first)
        : new RangeElement(first, partOf(first, from, lengthOf(first))),
      ...between(first, last).map((element) => new RangeElement(element)),
      to === undefined ? new RangeElement(last) : new RangeElement(last, partOf(last, 0, to)),
    )
    return this
  }
  addRange(range: unknown): this {
    this.elements.push(...rangeArgument(range).elements)
    return this
  }
  getRangeElements(): readonly RangeElement[] {
    return this.elements
  }
  getSelectedElements(): readonly RangeElement[] {
    return this.elements
  }
  build(): Range {
    return new Range([...this.elements])
  }
}

/** The elements that lie wholly between two, as large as they can be. */
function between(first: ElementObject, last: ElementObject): readonly ElementObject[] {
  const [down, up] = [pathOf(first), pathOf(last)]
  let depth = 0
  while (depth < down.length && down[depth] === up[depth]) depth += 1
  if (depth === 0 || depth >= down.length || depth >= up.length)
    throw exception('The elements must be in one document, the first before the second.')
  const siblingsOf = (path: readonly NodeId[], at: number): readonly ElementObject[] => {
    const parent = first.tree.find(path[at - 1] ?? '')
    return isContainer(parent) ? parent.children.map((node) => first.elementOf(node)) : []
  }
  const behind: ElementObject[] = []
  for (let at = down.length - 1; at > depth; at -= 1) {
    const siblings = siblingsOf(down, at)
    behind.push(...siblings.slice(siblings.findIndex(({ id }) => id === down[at]) + 1))
  }
  const before: ElementObject[] = []
  for (let at = depth + 1; at < up.length; at += 1) {
    const siblings = siblingsOf(up, at)
    before.push(
      ...siblings.slice(
        0,
        siblings.findIndex(({ id }) => id === up[at]),
      ),
    )
  }
  const siblings = siblingsOf(down, depth)
  const start = siblings.findIndex(({ id }) => id === down[depth])
  const end = siblings.findIndex(({ id }) => id === up[depth])
  if (start > end) throw exception('The elements must be in one document, the first before the second.')
  return [...behind, ...siblings.slice(start + 1, end), ...before]
}

function pathOf(element: ElementObject): readonly NodeId[] {
  const path: NodeId[] = []
  for (let at: NodeId | undefined = element.id; at !== undefined; at = element.tree.parentOf(at)?.id)
    path.unshift(at)
  return path
}

function partOf(element: ElementObject, start: number, end: number) {
  const length = lengthOf(element)
  if (start >= 0 && start < end && end <= length) return { start, end }
  throw exception(`Index (${end - 1}) must be less than the content length (${length}).`)
}

function lengthOf(element: ElementObject): number {
  const { node } = element
  if (node.kind === 'text') return lengthOfRuns(node.runs)
  return element instanceof ContainerObject ? element.getText().length : 0
}
