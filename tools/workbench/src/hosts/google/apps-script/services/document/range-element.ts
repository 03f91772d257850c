import { lengthOfRuns } from '../../../files/tree/runs.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { ElementObject } from './element.ts'

/** An element, or of a text the characters from `start` up to but without `end`. */
export class RangeElement extends HostObject {
  readonly className = 'Document.RangeElement'
  constructor(
    readonly element: ElementObject,
    readonly part?: { readonly start: number; readonly end: number } | undefined,
  ) {
    super()
  }
  getElement(): ElementObject {
    return this.element
  }
  isPartial(): boolean {
    const { node } = this.element
    return (
      this.part !== undefined &&
      node.kind === 'text' &&
      (this.part.start > 0 || this.part.end < lengthOfRuns(node.runs))
    )
  }
  /** -1 where the whole element is meant, as documented. */
  getStartOffset(): number {
    return this.part ? this.part.start : -1
  }
  getEndOffsetInclusive(): number {
    return this.part ? this.part.end - 1 : -1
  }
}
