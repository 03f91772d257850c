import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { Cdata, Comment, type Content, checkDepth, DocType, ProcessingInstruction } from './content.ts'
import { Document } from './document.ts'
import { Element, type Namespace } from './element.ts'

type Spaces = 'kept' | 'trimmed' | 'one'

/** Writes XML as JDOM does, which Google's service is seen to be: `<a />`, and lines that end in CR LF. */
export class Format extends HostObject {
  readonly className = 'XML_Service.Format'
  private encoding = 'UTF-8'
  private lineSeparator = '\r\n'
  private omitsDeclaration = false
  private omitsEncoding = false

  constructor(
    private readonly spaces: Spaces,
    private indent: string | null,
  ) {
    super()
  }
  setEncoding(encoding: unknown): this {
    this.encoding = String(encoding)
    return this
  }
  setIndent(indent: unknown): this {
    this.indent = indent === null ? null : String(indent)
    return this
  }
  setLineSeparator(separator: unknown): this {
    this.lineSeparator = String(separator)
    return this
  }
  setOmitDeclaration(omits: unknown): this {
    this.omitsDeclaration = omits === true
    return this
  }
  setOmitEncoding(omits: unknown): this {
    this.omitsEncoding = omits === true
    return this
  }

  format(given: unknown): string {
    if (given instanceof Element) return this.write(given, 0, new Map())
    if (!(given instanceof Document)) throw exception('Invalid argument: document')
    const encoding = this.omitsEncoding ? '' : ` encoding="${this.encoding}"`
    const head = this.omitsDeclaration ? [] : [`<?xml version="1.0"${encoding}?>${this.lineSeparator}`]
    const parts = given.children.map((one) => this.write(one, 0, new Map()))
    return `${head.join('')}${parts.join(this.indent === null ? '' : this.lineSeparator)}${this.lineSeparator}`
  }

  private write(content: Content, depth: number, scope: ReadonlyMap<string, string>): string {
    if (content instanceof Element) return this.element(content, depth, scope)
    if (content instanceof Cdata) return `<![CDATA[${content.getText()}]]>`
    if (content instanceof Comment) return `<!--${content.getText()}-->`
    if (content instanceof DocType) return docType(content)
    if (content instanceof ProcessingInstruction)
      return `<?${content.getTarget()}${content.getData() === '' ? '' : ` ${content.getData()}`}?>`
    return escaped(content.getValue())
  }

  private element(element: Element, depth: number, outer: ReadonlyMap<string, string>): string {
    checkDepth(depth)
    const scope = new Map(outer)
    const declarations: string[] = []
    const declare = (one: Namespace) => {
      const prefix = one.getPrefix()
      if (prefix === 'xml' || (scope.get(prefix) ?? '') === one.getURI()) return
      scope.set(prefix, one.getURI())
      declarations.push(` xmlns${prefix === '' ? '' : `:${prefix}`}="${attribute(one.getURI())}"`)
    }
    declare(element.getNamespace() as Namespace)
    for (const one of element.declared) declare(one)
    const attributes = element.getAttributes().map((one) => {
      declare(one.getNamespace())
      const prefix = one.getNamespace().getPrefix()
      return ` ${prefix === '' ? '' : `${prefix}:`}${one.getName()}="${attribute(one.getValue())}"`
    })
    const name = element.getQualifiedName()
    const start = `<${name}${declarations.join('')}${attributes.join('')}`
    const children = this.shownOf(element)
    if (children.length === 0) return `${start} />`
    const parts = children.map((one) =>
      typeof one === 'string' ? escaped(one) : this.write(one, depth + 1, scope),
    )
    const isFlat = this.indent === null || children.every((one) => typeof one === 'string')
    if (isFlat) return `${start}>${parts.join('')}</${name}>`
    const line = (level: number) => `${this.lineSeparator}${this.indent?.repeat(level)}`
    return `${start}>${parts.map((part) => line(depth + 1) + part).join('')}${line(depth)}</${name}>`
  }

  /** What is in an element, its texts with the spaces that this format leaves. */
  private shownOf({ children }: Element): readonly (Content | string)[] {
    return children.flatMap((one): (Content | string)[] => {
      if (one.kind !== 'TEXT') return [one]
      const text = one.getValue()
      const left = this.spaces === 'kept' ? text : text.trim()
      const shown = this.spaces === 'one' ? left.replace(/\s+/g, ' ') : left
      return shown === '' ? [] : [shown]
    })
  }
}

function docType(type: DocType): string {
  const [publicId, systemId, subset] = [type.getPublicId(), type.getSystemId(), type.getInternalSubset()]
  const id = publicId === null ? (systemId === null ? '' : ' SYSTEM') : ` PUBLIC "${publicId}"`
  return `<!DOCTYPE ${type.getElementName()}${id}${systemId === null ? '' : ` "${systemId}"`}${subset === null ? '' : ` [${subset}]`}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
}
const escaped = (text: string) => text.replace(/[&<>\r]/g, (one) => entities[one] ?? one)
const attribute = (text: string) => text.replace(/[&<>"\r\n\t]/g, (one) => entities[one] ?? one)
