import type { NamedRangeNode } from '../../../files/tree/model.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { OpenDocument } from './home.ts'
import { rangeOf } from './parts-of-range.ts'
import type { Range } from './range.ts'

export class NamedRange extends HostObject {
  readonly className = 'Document.NamedRange'
  constructor(
    private readonly document: OpenDocument,
    private readonly node: NamedRangeNode,
  ) {
    super()
  }
  getId(): string {
    return this.node.id
  }
  getName(): string {
    return this.node.name
  }
  getRange(): Range {
    return rangeOf(this.document, this.node.parts)
  }
  remove(): void {
    this.document.change([{ op: 'remove', id: this.node.id }])
  }
}
