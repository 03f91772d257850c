import { exception } from '../../bridge/exception.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import { Blob } from '../blob.ts'
import { HtmlTemplate } from './html-template.ts'

/** The names that addMetaTag takes, as is generally said. */
const metaNames = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
])

class HtmlOutputMetaTag extends HostObject {
  readonly className = 'HTML.HtmlOutputMetaTag'
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {
    super()
  }
  getName(): string {
    return this.name
  }
  getContent(): string {
    return this.content
  }
}

/** A page for a sidebar, a dialog or a web app. What shows it reads it by these same methods. */
export class HtmlOutput extends HostObject {
  readonly className = 'HTML.HtmlOutput'
  private title: string | null = null
  private width: number | null = null
  private height: number | null = null
  private favicon: string | null = null
  private readonly tags: HtmlOutputMetaTag[] = []
  constructor(private content: string) {
    super()
  }
  getContent(): string {
    return this.content
  }
  setContent(content: unknown): this {
    this.content = String(content)
    return this
  }
  append(content: unknown): this {
    this.content += String(content)
    return this
  }
  appendUntrusted(content: unknown): this {
    this.content += String(content).replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`)
    return this
  }
  clear(): this {
    return this.setContent('')
  }
  getTitle(): string | null {
    return this.title
  }
  setTitle(title: unknown): this {
    this.title = String(title)
    return this
  }
  getWidth(): number | null {
    return this.width
  }
  setWidth(width: unknown): this {
    this.width = width === null ? null : Number(width)
    return this
  }
  getHeight(): number | null {
    return this.height
  }
  setHeight(height: unknown): this {
    this.height = height === null ? null : Number(height)
    return this
  }
  getFaviconUrl(): string | null {
    return this.favicon
  }
  setFaviconUrl(url: unknown): this {
    this.favicon = String(url)
    return this
  }
  addMetaTag(name: unknown, content: unknown): this {
    if (!metaNames.has(String(name)))
      throw exception(`The meta tag you specified is not allowed in this context.`)
    this.tags.push(new HtmlOutputMetaTag(String(name), String(content)))
    return this
  }
  getMetaTags(): readonly HtmlOutputMetaTag[] {
    return [...this.tags]
  }
  /** All pages are framed; the mode has had no effect for years. */
  setSandboxMode(_mode: EnumValue): this {
    return this
  }
  setXFrameOptionsMode(_mode: EnumValue): this {
    return this
  }
  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.content)
  }
  getBlob(): Blob {
    return new Blob(new TextEncoder().encode(this.content), 'text/html', this.title ?? 'output.html')
  }
  getAs(type: unknown): Blob {
    return this.getBlob().getAs(type)
  }
}

export { HtmlOutputMetaTag }
