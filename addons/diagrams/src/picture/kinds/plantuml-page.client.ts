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
    if (this.#inside.join('') === '') return { x: 0, y: 0, width: 0, height: 0 }
    const font = `${this.#attributes.get('font-size')}px ${this.#attributes.get('font-family')}`
    return { x: 0, y: 0, width: 0, height: this.ownerDocument.lineHeight(font) }
  }

  toString(): string {
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    return `<${this.tagName}${attributes.join('')}>${this.#inside.join('')}</${this.tagName}>`
  }
}

/** What PlantUML finds as `document`. */
export class PlantumlPage {
  readonly body = new Part('body', this)
  /** One for all that is measured: PlantUML makes a canvas for every text, and each costs milliseconds. */
  readonly #canvas = Object.assign(new OffscreenCanvas(1, 1), { toDataURL: () => '' })
  readonly #lineHeights = new Map<string, number>()

  /** How high a line of this font is. */
  lineHeight(font: string): number {
    const known = this.#lineHeights.get(font)
    if (known !== undefined) return known
    const brush = this.#canvas.getContext('2d')
    if (!brush) return 0
    brush.font = font
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = brush.measureText('x')
    const height = fontBoundingBoxAscent + fontBoundingBoxDescent
    this.#lineHeights.set(font, height)
    return height
  }

  createElementNS(_namespace: string, name: string): Part {
    return new Part(name, this)
  }

  /** Only canvases: to measure with, and to turn pixels into images, which our pictures are without. */
  createElement(): OffscreenCanvas & { toDataURL(): string } {
    return this.#canvas
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
