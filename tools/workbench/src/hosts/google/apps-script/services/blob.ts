import { exception, NotBuiltError } from '../bridge/exception.ts'
import { HostObject } from '../bridge/host-object.ts'
import { extensionOf, typeOfExtension } from './mime-types.ts'

/** Bytes with a type and a name. They stay on this side until a project asks for them. */
export class Blob extends HostObject {
  readonly className: string = 'Base.Blob'
  constructor(
    private bytes: Uint8Array,
    private type: string | null = null,
    private name: string | null = null,
  ) {
    super()
  }
  /** For services: the bytes as they are. */
  get data(): Uint8Array {
    return this.bytes
  }
  getBytes(): Uint8Array {
    return this.bytes
  }
  setBytes(data: unknown): this {
    this.bytes = bytesOf(data)
    return this
  }
  getDataAsString(charset: unknown = 'UTF-8'): string {
    return textOf(this.bytes, String(charset))
  }
  setDataFromString(text: unknown, charset: unknown = 'UTF-8'): this {
    this.bytes = encoded(String(text), String(charset))
    return this
  }
  getContentType(): string | null {
    return this.type
  }
  setContentType(type: unknown): this {
    this.type = type === null ? null : String(type)
    return this
  }
  setContentTypeFromExtension(): this {
    this.type = typeOfExtension(this.name ?? '') ?? null
    return this
  }
  getName(): string | null {
    return this.name
  }
  setName(name: unknown): this {
    this.name = String(name)
    return this
  }
  isGoogleType(): boolean {
    return this.type?.startsWith('application/vnd.google-apps') ?? false
  }
  copyBlob(): Blob {
    return new Blob(this.bytes.slice(), this.type, this.name)
  }
  getBlob(): Blob {
    return this
  }
  getAs(type: unknown): Blob {
    const wanted = String(type)
    if (wanted === this.type) return this.copyBlob()
    if (this.type?.startsWith('text/') && wanted.startsWith('text/'))
      return new Blob(this.bytes, wanted, this.name && renamed(this.name, wanted))
    throw new NotBuiltError(`Blob.getAs from ${this.type ?? 'no type'} to ${wanted}`)
  }
  getAllBlobs(): readonly Blob[] {
    return [this]
  }
}

function renamed(name: string, type: string): string {
  const extension = extensionOf(type)
  return extension === undefined ? name : `${name.replace(/\.\w+$/, '')}.${extension}`
}

/** Bytes of a project's list of numbers, of which Java's are negative from 128 on. */
export function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data
  if (!Array.isArray(data) || !data.every((item) => typeof item === 'number'))
    throw exception('Cannot convert Array to (class)[].')
  return Uint8Array.from(data as readonly number[], (item) => item & 0xff)
}

/** The blob of anything that has one. */
export function blobOf(source: unknown): Blob {
  if (source instanceof Blob) return source
  if (source instanceof HostObject && 'getBlob' in source && typeof source.getBlob === 'function')
    return source.getBlob() as Blob
  throw exception('Cannot convert the value to a Blob.')
}

function textOf(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    // The decoder doesn't know the name.
    throw exception(`Invalid argument: ${charset}`)
  }
}

/** A text as bytes in a charset; of the rare ones only those with one byte a character. */
export function encoded(text: string, charset: string): Uint8Array {
  if (/^utf-?8$/i.test(charset)) return new TextEncoder().encode(text)
  if (/^utf-?16(le)?$/i.test(charset)) return new Uint8Array(Buffer.from(text, 'utf16le'))
  if (/^(us-?ascii|iso-?8859-?1|latin1|windows-1252)$/i.test(charset.replaceAll('_', '-')))
    return Uint8Array.from(text, (one) => (one.charCodeAt(0) > 255 ? 63 : one.charCodeAt(0)))
  throw exception(`Invalid argument: ${charset}`)
}
