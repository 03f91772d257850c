import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { addTo, Cdata, Content, checkDepth, descendants, type Parent, removeFrom, Text } from './content.ts'
import type { Document } from './document.ts'

export class Namespace extends HostObject {
  readonly className = 'XML_Service.Namespace'
  constructor(
    private readonly prefix: string,
    private readonly uri: string,
  ) {
    super()
  }
  getPrefix(): string {
    return this.prefix
  }
  getURI(): string {
    return this.uri
  }
}

export const noNamespace = new Namespace('', '')
export const xmlNamespace = new Namespace('xml', 'http://www.w3.org/XML/1998/namespace')

/** XML's names, but for what is beyond the letters of most scripts. */
const named = /^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u
function nameFrom(name: unknown, what: string): string {
  const text = String(name)
  if (named.test(text)) return text
  throw exception(`The name "${text}" is not legal for XML ${what}.`)
}

function namespaceFrom(given: unknown): Namespace {
  if (given === undefined || given === null) return noNamespace
  if (given instanceof Namespace) return given
  throw exception('Invalid argument: namespace')
}

export class Attribute extends HostObject {
  readonly className = 'XML_Service.Attribute'
  constructor(
    private name: string,
    private value: string,
    private namespace: Namespace = noNamespace,
  ) {
    super()
  }
  getName(): string {
    return this.name
  }
  getValue(): string {
    return this.value
  }
  getNamespace(): Namespace {
    return this.namespace
  }
  setName(name: unknown): this {
    this.name = nameFrom(name, 'attributes')
    return this
  }
  setValue(value: unknown): this {
    this.value = String(value)
    return this
  }
  setNamespace(namespace: unknown): this {
    this.namespace = namespaceFrom(namespace)
    return this
  }
}

export class Element extends Content implements Parent {
  readonly className = 'XML_Service.Element'
  readonly kind = 'ELEMENT'
  readonly children: Content[] = []
  private attributes: readonly Attribute[] = []
  private readonly name: { local: string }

  constructor(
    name: unknown,
    private namespace: Namespace = noNamespace,
    /** Those that the text declares here beside its own. */
    readonly declared: readonly Namespace[] = [],
  ) {
    super()
    this.name = { local: nameFrom(name, 'elements') }
  }

  asParentElement(): Element {
    return this
  }
  getName(): string {
    return this.name.local
  }
  getQualifiedName(): string {
    const prefix = this.namespace.getPrefix()
    return prefix === '' ? this.name.local : `${prefix}:${this.name.local}`
  }
  setName(name: unknown): this {
    this.name.local = nameFrom(name, 'elements')
    return this
  }
  /** Its own; with a prefix, what that means here. */
  getNamespace(prefix?: unknown): Namespace | null {
    if (prefix === undefined) return this.namespace
    for (let at: Element | null = this; at; at = at.getParentElement()) {
      const found = [at.namespace, ...at.declared].find((one) => one.getPrefix() === String(prefix))
      if (found) return found
    }
    return prefix === 'xml' ? xmlNamespace : null
  }
  setNamespace(namespace: unknown): this {
    this.namespace = namespaceFrom(namespace)
    return this
  }

  /** What is written in it itself; getValue has what is in its children too. */
  getText(): string {
    return this.children
      .filter((one) => one instanceof Text || one instanceof Cdata)
      .map((one) => one.getValue())
      .join('')
  }
  setText(text: unknown): this {
    removeFrom(this, [])
    if (text !== null && text !== undefined && text !== '') addTo(this, new Text(String(text)))
    return this
  }
  getValue(): string {
    return descendants(this)
      .filter((one) => one instanceof Text || one instanceof Cdata)
      .map((one) => one.getValue())
      .join('')
  }

  /** Without a namespace given, a name means only elements that are in none. */
  getChildren(...wanted: readonly unknown[]): readonly Element[] {
    const all = this.children.filter((one) => one instanceof Element)
    return wanted.length === 0 ? all : all.filter((one) => one.isNamed(wanted))
  }
  getChild(...wanted: readonly unknown[]): Element | null {
    return this.getChildren(...wanted)[0] ?? null
  }
  getChildText(...wanted: readonly unknown[]): string | null {
    return this.getChild(...wanted)?.getText() ?? null
  }
  private isNamed([name, namespace]: readonly unknown[]): boolean {
    return this.name.local === name && this.namespace.getURI() === namespaceFrom(namespace).getURI()
  }

  getAttributes(): readonly Attribute[] {
    return this.attributes
  }
  getAttribute(name: unknown, namespace?: unknown): Attribute | null {
    const uri = namespaceFrom(namespace).getURI()
    return (
      this.attributes.find((one) => one.getName() === name && one.getNamespace().getURI() === uri) ?? null
    )
  }
  setAttribute(given: unknown, value?: unknown, namespace?: unknown): this {
    const next =
      given instanceof Attribute
        ? given
        : new Attribute(nameFrom(given, 'attributes'), String(value), namespaceFrom(namespace))
    const old = this.getAttribute(next.getName(), next.getNamespace())
    this.attributes = old
      ? this.attributes.map((one) => (one === old ? next : one))
      : [...this.attributes, next]
    return this
  }
  removeAttribute(given: unknown, namespace?: unknown): boolean {
    const old = given instanceof Attribute ? given : this.getAttribute(given, namespace)
    const count = this.attributes.length
    this.attributes = this.attributes.filter((one) => one !== old)
    return this.attributes.length < count
  }

  addContent(...given: readonly unknown[]): this {
    const [first, second] = given
    const content = given.length > 1 ? second : first
    if (content instanceof Element && (content === this || content.isAncestorOf(this)))
      throw exception('The Element cannot be added to itself.')
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
  getDocument(): Document | null {
    let top: Element = this
    for (let up = top.getParentElement(); up; up = up.getParentElement()) top = up
    return top.parent ? (top.parent as Document) : null
  }
  isRootElement(): boolean {
    return this.parent !== null && this.getParentElement() === null
  }
  isAncestorOf(other: unknown): boolean {
    if (!(other instanceof Element)) throw exception('Invalid argument: other')
    for (let up = other.getParentElement(); up; up = up.getParentElement()) if (up === this) return true
    return false
  }
  copy(depth: number): Element {
    checkDepth(depth)
    const twin = new Element(this.name.local, this.namespace, this.declared)
    for (const one of this.attributes)
      twin.setAttribute(new Attribute(one.getName(), one.getValue(), one.getNamespace()))
    for (const one of this.children) addTo(twin, one.copy(depth + 1))
    return twin
  }
}
