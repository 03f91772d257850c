import type { DocNode } from '../../../files/tree/model.ts'
import type { Point } from '../../../slides/geometry.ts'
import { placementOf, pointBy } from '../../../slides/geometry.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { OpenPresentation } from './open-presentation.ts'

interface Element extends HostObject {
  readonly presentation: OpenPresentation
  readonly id: string
  readonly node: DocNode
}

/** Where a line can be tied to an element: the midst of its top, left, bottom and right sides, in this order. */
export class ConnectionSite extends HostObject {
  readonly className = 'Slides.ConnectionSite'
  constructor(
    readonly element: Element,
    readonly index: number,
  ) {
    super()
  }
  getIndex(): number {
    return this.index
  }
  getPageElement(): HostObject {
    return this.element.presentation.anyElement(this.element.node)
  }
  get point(): Point {
    return siteOf(this.element.node, this.index)
  }
}

export function siteOf(node: DocNode, index: number): Point {
  const { width, height, matrix } = placementOf(node)
  const sites: readonly Point[] = [
    [width / 2, 0],
    [0, height / 2],
    [width / 2, height],
    [width, height / 2],
  ]
  return pointBy(matrix, sites[index] ?? [0, 0])
}
