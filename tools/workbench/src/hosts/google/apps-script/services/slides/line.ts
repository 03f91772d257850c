import { type Point as At, pointAt } from '../../../slides/geometry.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import { nameOf, numberOf, sizeOf, slidesEnum } from './arguments.ts'
import { ConnectionSite } from './connection-site.ts'
import { LineFill } from './fills.ts'
import { ElementObject } from './page-element.ts'

export class Point extends HostObject {
  readonly className = 'Slides.Point'
  constructor(readonly at: At) {
    super()
  }
  getX(): number {
    return this.at[0]
  }
  getY(): number {
    return this.at[1]
  }
}

const lineTypes: Readonly<Record<string, string>> = {
  STRAIGHT: 'STRAIGHT_CONNECTOR_1',
  BENT: 'BENT_CONNECTOR_3',
  CURVED: 'CURVED_CONNECTOR_3',
}

export class LineObject extends ElementObject {
  readonly className = 'Slides.Line'

  getStart(): Point {
    return new Point(pointAt(this.node, 'start'))
  }
  getEnd(): Point {
    return new Point(pointAt(this.node, 'end'))
  }
  setStart(...args: unknown[]): this {
    return this.set({ start: pointOf(args), startElement: null, startSite: null })
  }
  setEnd(...args: unknown[]): this {
    return this.set({ end: pointOf(args), endElement: null, endSite: null })
  }
  getLineFill(): LineFill {
    return new LineFill(this.presentation, this.id, 'lineColor')
  }
  getWeight(): number {
    return Number(this.attribute('lineWidth') ?? 1)
  }
  setWeight(points: unknown): this {
    return this.set({ lineWidth: sizeOf(points, 'points') })
  }
  getDashStyle(): EnumValue {
    return slidesEnum('DashStyle', String(this.attribute('lineDash') ?? 'SOLID'))
  }
  setDashStyle(style: unknown): this {
    return this.set({ lineDash: nameOf(style) })
  }
  getStartArrow(): EnumValue {
    return slidesEnum('ArrowStyle', String(this.attribute('startArrow') ?? 'NONE'))
  }
  setStartArrow(style: unknown): this {
    return this.set({ startArrow: nameOf(style) })
  }
  getEndArrow(): EnumValue {
    return slidesEnum('ArrowStyle', String(this.attribute('endArrow') ?? 'NONE'))
  }
  setEndArrow(style: unknown): this {
    return this.set({ endArrow: nameOf(style) })
  }
  getLineCategory(): EnumValue {
    return slidesEnum('LineCategory', this.category)
  }
  setLineCategory(category: unknown): this {
    return this.set({ category: nameOf(category) })
  }
  getLineType(): EnumValue {
    return slidesEnum('LineType', lineTypes[this.category] ?? 'UNSUPPORTED')
  }
  /** Google makes connectors of all lines that a script inserts. */
  isConnector(): boolean {
    return true
  }
  getStartConnection(): ConnectionSite | null {
    return this.site('start')
  }
  getEndConnection(): ConnectionSite | null {
    return this.site('end')
  }
  setStartConnection(site: unknown): this {
    const { element, index, point } = siteArgument(site)
    return this.set({ start: point, startElement: element.id, startSite: index })
  }
  setEndConnection(site: unknown): this {
    const { element, index, point } = siteArgument(site)
    return this.set({ end: point, endElement: element.id, endSite: index })
  }

  private get category(): string {
    return String(this.attribute('category') ?? 'STRAIGHT')
  }
  private site(end: 'start' | 'end'): ConnectionSite | null {
    const node = this.presentation.tree.find(String(this.attribute(`${end}Element`) ?? ''))
    const element = node && this.presentation.anyElement(node)
    return element instanceof ElementObject
      ? new ConnectionSite(element, Number(this.attribute(`${end}Site`) ?? 0))
      : null
  }
}

export function siteArgument(site: unknown): ConnectionSite {
  if (site instanceof ConnectionSite) return site
  throw exception('Invalid argument: connectionSite')
}

function pointOf(args: readonly unknown[]): readonly [number, number] {
  const [first, second] = args
  if (first instanceof Point) return first.at
  return [numberOf(first, 'left'), numberOf(second, 'top')]
}
