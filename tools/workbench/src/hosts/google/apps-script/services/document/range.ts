import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { RangeElement } from './range-element.ts'

export class Range extends HostObject {
  readonly className: string = 'Document.Range'
  constructor(readonly elements: readonly RangeElement[]) {
    super()
  }
  getRangeElements(): readonly RangeElement[] {
    return this.elements
  }
  /** The name of old. */
  getSelectedElements(): readonly RangeElement[] {
    return this.getRangeElements()
  }
}

export function rangeArgument(value: unknown): Range {
  if (value instanceof Range) return value
  throw exception('Invalid argument: range')
}
