import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { addTo, type Content, DocType, descendants, type Parent, removeFrom } from './content.ts'
import { Element } from './element.ts'

export class Document extends HostObject implements Parent {
  readonly className = 'XML_Service.Document'
  readonly children: Content[] = []

  asParentElement(): null {
    return null
  }
  hasRootElement(): boolean {
    return this.root !== undefined
  }
  getRootElement(): Element {
    if (!this.root) throw exception('Root element not set')
    return this.root
  }
  setRootElement(element: unknown): this {
    if (!(element instanceof Element)) throw exception('Invalid argument: element')
    const at = this.root ? this.children.indexOf(this.root) : this.children.length
    this.root?.detach()
    addTo(this, element, at)
    return this
  }
  detachRootElement(): Element | null {
    return this.root?.detach() ?? null
  }
  getDocType(): DocType | null {
    return this.children.find((one) => one instanceof DocType) ?? null
  }
  setDocType(type: unknown): this {
    if (!(type instanceof DocType)) throw exception('Invalid argument: docType')
    this.getDocType()?.detach()
    addTo(this, type, 0)
    return this
  }
  addContent(...given: readonly unknown[]): this {
    const [first, second] = given
    const content = given.length > 1 ? second : first
    if (content instanceof Element && this.root)
      throw exception('Cannot add a second root element, only one is allowed')
    addTo(this, content, given.length > 1 ? Number(first) : undefined)
    return this
  }
  removeContent(...which: readonly unknown[]): ReturnType<typeof removeFrom> {
    return removeFrom(this, which)
  }
  getContent(index: unknown): Content | null {
    return this.children[Number(index)] ?? null
  }
  getAllContent(): readonly Content[] {
    return this.children
  }
  getContentSize(): number {
    return this.children.length
  }
  getDescendants(): readonly Content[] {
    return descendants(this)
  }
  cloneContent(): readonly Content[] {
    return this.children.map((one) => one.copy(1))
  }
  private get root(): Element | undefined {
    return this.children.find((one) => one instanceof Element)
  }
}
