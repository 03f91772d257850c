import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import type { Element } from './element.ts'

/** More than any document that is meant has, and few enough to be walked. */
const mostDepth = 1000

export function checkDepth(depth: number): void {
  if (depth > mostDepth) throw exception(`More than ${mostDepth} elements are nested.`)
}

type Kind = 'CDATA' | 'COMMENT' | 'DOCTYPE' | 'ELEMENT' | 'PROCESSINGINSTRUCTION' | 'TEXT'

/** What may stand in an element or a document. Its place is where its parent lists it. */
export abstract class Content extends HostObject {
  abstract readonly kind: Kind
  /** Null where it is in nothing. */
  parent: Parent | null = null

  abstract getValue(): string
  /** `depth` is how deep it stands in what is copied. */
  abstract copy(depth: number): Content

  getType(): EnumValue {
    return enumValue('XML_Service.ContentType', this.kind)
  }
  getParentElement(): Element | null {
    return this.parent?.asParentElement() ?? null
  }
  detach(): this | null {
    const siblings = this.parent?.children
    if (!siblings) return null
    siblings.splice(siblings.indexOf(this), 1)
    this.parent = null
    return this
  }
  asCdata(): Content | null {
    return this.as('CDATA')
  }
  asComment(): Content | null {
    return this.as('COMMENT')
  }
  asDocType(): Content | null {
    return this.as('DOCTYPE')
  }
  asElement(): Content | null {
    return this.as('ELEMENT')
  }
  /** The parser puts what entities mean in their place. */
  asEntityRef(): null {
    return null
  }
  asProcessingInstruction(): Content | null {
    return this.as('PROCESSINGINSTRUCTION')
  }
  asText(): Content | null {
    return this.as('TEXT')
  }
  private as(kind: Kind): Content | null {
    return this.kind === kind ? this : null
  }
}

/** An element or a document, as what stands in it sees it. */
export interface Parent {
  readonly children: Content[]
  asParentElement(): Element | null
}

/** Puts content into a parent, before what is at `index`. */
export function addTo(parent: Parent, content: unknown, index = parent.children.length): void {
  if (!(content instanceof Content)) throw exception('Invalid argument: content')
  if (content.parent) throw exception('The Content already has an existing parent.')
  if (index < 0 || index > parent.children.length)
    throw exception(`Index: ${index} Size: ${parent.children.length}`)
  parent.children.splice(index, 0, content)
  content.parent = parent
}

/** Google's `removeContent`: all of it, one by its place, or this one. */
export function removeFrom(
  parent: Parent,
  which: readonly unknown[],
): readonly Content[] | Content | null | boolean {
  const [one] = which
  if (which.length === 0)
    return parent.children.splice(0).map((child) => {
      child.parent = null
      return child
    })
  if (one instanceof Content) return one.parent === parent && one.detach() !== null
  return parent.children[Number(one)]?.detach() ?? null
}

/** All that stands in a parent, at any depth, in the order of the text. */
export function descendants(parent: Parent): readonly Content[] {
  const found: Content[] = []
  const waiting = parent.children.toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next)
    if (isParent(next)) waiting.push(...next.children.toReversed())
  }
  return found
}

function isParent(content: Content): content is Content & Parent {
  return content.kind === 'ELEMENT'
}

abstract class Written extends Content {
  constructor(protected text: string) {
    super()
  }
  getText(): string {
    return this.text
  }
  setText(text: unknown): this {
    this.text = text === null || text === undefined ? '' : String(text)
    return this
  }
  getValue(): string {
    return this.text
  }
}

export class Text extends Written {
  readonly className = 'XML_Service.Text'
  readonly kind = 'TEXT'
  append(text: unknown): this {
    return this.setText(this.text + String(text))
  }
  copy(): Text {
    return new Text(this.text)
  }
}

export class Cdata extends Written {
  readonly className = 'XML_Service.Cdata'
  readonly kind = 'CDATA'
  append(text: unknown): this {
    return this.setText(this.text + String(text))
  }
  copy(): Cdata {
    return new Cdata(this.text)
  }
}

export class Comment extends Written {
  readonly className = 'XML_Service.Comment'
  readonly kind = 'COMMENT'
  copy(): Comment {
    return new Comment(this.text)
  }
}

export class ProcessingInstruction extends Content {
  readonly className = 'XML_Service.ProcessingInstruction'
  readonly kind = 'PROCESSINGINSTRUCTION'
  constructor(
    private readonly target: string,
    private readonly data: string,
  ) {
    super()
  }
  getTarget(): string {
    return this.target
  }
  getData(): string {
    return this.data
  }
  getValue(): string {
    return this.data
  }
  copy(): ProcessingInstruction {
    return new ProcessingInstruction(this.target, this.data)
  }
}

export class DocType extends Content {
  readonly className = 'XML_Service.DocType'
  readonly kind = 'DOCTYPE'
  constructor(
    private elementName: string,
    private publicId: string | null = null,
    private systemId: string | null = null,
    private internalSubset: string | null = null,
  ) {
    super()
  }
  getElementName(): string {
    return this.elementName
  }
  getPublicId(): string | null {
    return this.publicId
  }
  getSystemId(): string | null {
    return this.systemId
  }
  getInternalSubset(): string | null {
    return this.internalSubset
  }
  setElementName(name: unknown): this {
    this.elementName = String(name)
    return this
  }
  setPublicId(id: unknown): this {
    this.publicId = String(id)
    return this
  }
  setSystemId(id: unknown): this {
    this.systemId = String(id)
    return this
  }
  setInternalSubset(text: unknown): this {
    this.internalSubset = String(text)
    return this
  }
  getValue(): string {
    return ''
  }
  copy(): DocType {
    return new DocType(this.elementName, this.publicId, this.systemId, this.internalSubset)
  }
}
