import { escapeXml } from '../escape.ts'

/**
 * A page as far as PlantUML needs one, for a worker that has none: it makes elements, gives them attributes and
 * children, measures text and asks for the whole as XML (@plantuml/core 1.2026.8, seen 2026-11-25). Anything else that
 * it may ask for some day is missing here and fails at once.
 */
export class Part {
  readonly style: Record<string, string> = {}
  readonly #attributes = new Map<string, string>()
  #inside: (Part | string)[] = []

  constructor(
    readonly tagName: string,
    readonly ownerDocument: PlantumlPage,
  ) {}

  get firstChild(): Part | string | null {
    return this.#inside[0] ?? null
  }

  set textContent(text: string) {
    this.#inside = [escapeXml(text)]
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value))
  }

  /** Only for `xlink:href`, beside which PlantUML always sets `href` too. */
  setAttributeNS(): void {}

  appendChild<Child extends Part | string>(child: Child): Child {
    this.#inside.push(child)
    return child
  }

  removeChild(child: Part | string): void {
    this.#inside = this.#inside.filter((one) => one !== child)
  }

  /** Asked of a text for the height of its line alone. */
  getBBox(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
    const brush = new OffscreenCanvas(1, 1).getContext('2d')
    if (!brush || this.#inside.join('') === '') return { x: 0, y: 0, width: 0, height: 0 }
    brush.font = `${this.#attributes.get('font-size')}px ${this.#attributes.get('font-family')}`
    const { width, fontBoundingBoxAscent: rise, fontBoundingBoxDescent: fall } = brush.measureText('x')
    return { x: 0, y: -rise, width, height: rise + fall }
  }

  toString(): string {
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    return `<${this.tagName}${attributes.join('')}>${this.#inside.join('')}</${this.tagName}>`
  }
}

/** What PlantUML finds as `document`. */
export class PlantumlPage {
  readonly body = new Part('body', this)

  createElementNS(_namespace: string, name: string): Part {
    return new Part(name, this)
  }

  /** Only canvases: to measure with, and to turn pixels into images, which our pictures are without. */
  createElement(): OffscreenCanvas & { toDataURL(): string } {
    return Object.assign(new OffscreenCanvas(1, 1), { toDataURL: () => '' })
  }

  createProcessingInstruction(): string {
    return ''
  }

  getElementById(): null {
    return null
  }

  importNode<Node>(node: Node): Node {
    return node
  }
}

class Icon {
  readonly tagName: string

  constructor(readonly svg: string) {
    this.tagName = /^<(svg)[\s>]/i.exec(svg)?.[1] ?? ''
  }

  toString(): string {
    return this.svg
  }
}

/** Reads the SVG of an icon or an emoji: its text is set into the picture as it is, and sanitised with the rest. */
export class IconParser {
  parseFromString(text: string): { readonly documentElement: Icon } {
    return { documentElement: new Icon(text.slice(Math.max(0, text.search(/<svg[\s>]/i)))) }
  }
}

/** Writes a finished picture. */
export class PictureWriter {
  serializeToString(part: Part): string {
    return part.toString()
  }
}
