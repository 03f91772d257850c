import { createHash, createHmac, createSign, randomUUID } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { exception, NotBuiltError } from '../../bridge/exception.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import { Blob, blobOf, bytesOf, encoded } from '../blob.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { formatDate } from './format-date.ts'
import { formatString } from './format-string.ts'
import { parseCsv } from './parse-csv.ts'
import { parseDate } from './parse-date.ts'
import { unzip, zip } from './zip.ts'

const digests: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
}
/** Five minutes, as is generally said. */
const longestSleep = 300_000
const mostUnpacked = 50 * 1024 * 1024

class Utilities extends HostObject {
  readonly className = 'Utilities.Utilities'
  /** Of old, and still there. */
  readonly extra = { jsonStringify: ['any'], jsonParse: ['String'] }
  constructor(private readonly parts: ServiceParts) {
    super()
  }
  base64Encode(data: unknown, charset?: EnumValue): string {
    return Buffer.from(dataOf(data, charset)).toString('base64')
  }
  base64EncodeWebSafe(data: unknown, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_')
  }
  base64Decode(text: unknown): Uint8Array {
    return decoded(String(text), /^[A-Za-z0-9+/]*={0,2}$/)
  }
  base64DecodeWebSafe(text: unknown): Uint8Array {
    return decoded(String(text), /^[A-Za-z0-9_-]*={0,2}$/)
  }
  computeDigest(algorithm: EnumValue, value: unknown, charset?: EnumValue): Uint8Array {
    const name = digests[algorithm.name]
    if (name === undefined) throw new NotBuiltError(`Utilities.computeDigest of ${algorithm.name}`)
    return new Uint8Array(createHash(name).update(dataOf(value, charset)).digest())
  }
  computeHmacSignature(algorithm: EnumValue, value: unknown, key: unknown, charset?: EnumValue): Uint8Array {
    const name = digests[algorithm.name.replace('HMAC_', '')]
    if (name === undefined) throw new NotBuiltError(`Utilities.computeHmacSignature of ${algorithm.name}`)
    return new Uint8Array(createHmac(name, dataOf(key, charset)).update(dataOf(value, charset)).digest())
  }
  computeHmacSha256Signature(value: unknown, key: unknown, charset?: EnumValue): Uint8Array {
    return new Uint8Array(createHmac('sha256', dataOf(key, charset)).update(dataOf(value, charset)).digest())
  }
  computeRsaSignature(algorithm: EnumValue, value: unknown, key: unknown, charset?: EnumValue): Uint8Array {
    return rsa(algorithm.name === 'RSA_SHA_1' ? 'RSA-SHA1' : 'RSA-SHA256', value, key, charset)
  }
  computeRsaSha256Signature(value: unknown, key: unknown, charset?: EnumValue): Uint8Array {
    return rsa('RSA-SHA256', value, key, charset)
  }
  computeRsaSha1Signature(value: unknown, key: unknown, charset?: EnumValue): Uint8Array {
    return rsa('RSA-SHA1', value, key, charset)
  }
  formatDate(date: Date, zone: unknown, pattern: unknown): string {
    return formatDate(date, String(zone), String(pattern))
  }
  parseDate(text: unknown, zone: unknown, pattern: unknown): Date {
    return parseDate(String(text), String(zone), String(pattern))
  }
  formatString(template: unknown, ...args: unknown[]): string {
    return formatString(String(template), args)
  }
  jsonStringify(value: unknown): string | undefined {
    return JSON.stringify(value)
  }
  jsonParse(text: unknown): unknown {
    try {
      return JSON.parse(String(text))
    } catch {
      // The script is told so, as its own JSON.parse would.
      throw exception('Invalid JSON string.')
    }
  }
  getUuid(): string {
    return randomUUID()
  }
  newBlob(data: unknown, type: unknown = null, name: unknown = null): Blob {
    const bytes = typeof data === 'object' ? bytesOf(data) : encoded(String(data), 'UTF-8')
    const usual = typeof data === 'object' ? null : 'text/plain'
    return new Blob(bytes, type === null ? usual : String(type), name === null ? null : String(name))
  }
  parseCsv(text: unknown, delimiter: unknown = ','): readonly (readonly string[])[] {
    return parseCsv(String(text), String(delimiter))
  }
  async sleep(ms: unknown): Promise<void> {
    const wanted = Number(ms)
    if (wanted > longestSleep) throw exception('Invalid argument: sleep')
    await this.parts.wait(Math.max(wanted, 0))
  }
  gzip(source: unknown, name?: unknown): Blob {
    const blob = blobOf(source)
    const given = name === undefined ? `${blob.getName() ?? 'archive'}.gz` : String(name)
    return new Blob(new Uint8Array(gzipSync(blob.data)), 'application/x-gzip', given)
  }
  ungzip(source: unknown): Blob {
    const blob = blobOf(source)
    try {
      const bytes = gunzipSync(blob.data, { maxOutputLength: mostUnpacked })
      return new Blob(new Uint8Array(bytes), null, blob.getName()?.replace(/\.gz$/, '') ?? null)
    } catch {
      // No gzip file, or one that unpacks to more than Google would hold.
      throw exception('Could not decompress gzip.')
    }
  }
  zip(sources: readonly unknown[], name: unknown = 'archive.zip'): Blob {
    const entries = sources.map((source) => {
      const blob = blobOf(source)
      const entry = blob.getName()
      if (entry === null) throw exception('Blob object must have non-null name for this operation.')
      return { name: entry, bytes: blob.data }
    })
    const twice = entries.find(({ name }, index) => entries.findIndex((other) => other.name === name) < index)
    if (twice) throw exception(`Duplicate file name: ${twice.name}`)
    return new Blob(zip(entries), 'application/zip', String(name))
  }
  unzip(source: unknown): readonly Blob[] {
    return unzip(blobOf(source).data).map(({ name, bytes }) =>
      new Blob(bytes, null, name).setContentTypeFromExtension(),
    )
  }
}

function dataOf(data: unknown, charset: EnumValue | undefined): Uint8Array {
  return typeof data === 'object'
    ? bytesOf(data)
    : encoded(String(data), charset?.name.replace('_', '-') ?? 'UTF-8')
}

function decoded(text: string, alphabet: RegExp): Uint8Array {
  if (!alphabet.test(text.replace(/\s/g, ''))) throw exception('Could not decode string.')
  return new Uint8Array(Buffer.from(text, 'base64'))
}

function rsa(algorithm: string, value: unknown, key: unknown, charset: EnumValue | undefined): Uint8Array {
  try {
    return new Uint8Array(createSign(algorithm).update(dataOf(value, charset)).sign(String(key)))
  } catch {
    // The key can't be read; what OpenSSL says of it isn't Google's.
    throw exception('Invalid argument: key')
  }
}

export const utilities: ServiceModule = {
  globals: { Utilities: (parts) => new Utilities(parts) },
  classes: { 'Utilities.Utilities': Utilities, 'Base.Blob': Blob },
}
