import { type EnumValue, enumValue, HostObject } from '../bridge/host-object.ts'
import type { ServiceModule } from './service-parts.ts'

/** What doGet and doPost answer with where they don't answer with a page. */
class TextOutput extends HostObject {
  readonly className = 'Content.TextOutput'
  private type = enumValue('Content.MimeType', 'TEXT')
  private fileName: string | null = null
  constructor(private text: string) {
    super()
  }
  getContent(): string {
    return this.text
  }
  setContent(text: unknown): this {
    this.text = String(text)
    return this
  }
  append(text: unknown): this {
    this.text += String(text)
    return this
  }
  clear(): this {
    this.text = ''
    return this
  }
  getMimeType(): EnumValue {
    return this.type
  }
  setMimeType(type: EnumValue): this {
    this.type = type
    return this
  }
  getFileName(): string | null {
    return this.fileName
  }
  downloadAsFile(name: unknown): this {
    this.fileName = String(name)
    return this
  }
}

class ContentService extends HostObject {
  readonly className = 'Content.ContentService'
  createTextOutput(text: unknown = ''): TextOutput {
    return new TextOutput(String(text))
  }
}

export const content: ServiceModule = {
  globals: { ContentService: () => new ContentService() },
  classes: { 'Content.ContentService': ContentService, 'Content.TextOutput': TextOutput },
}
