import { brotliDecompressSync, constants, inflateRawSync, inflateSync } from 'node:zlib'

/** Bytes with the wrappings that were taken off them, outermost first. */
export interface Layer {
  readonly through: readonly string[]
  readonly bytes: Buffer
}

const deepest = 3
const mostBytes = 16 * 1024 * 1024

/** The bytes themselves and everything that is written in them: encoded, escaped or packed, up to three deep. */
export function layersOf(bytes: Uint8Array): readonly Layer[] {
  const layers: Layer[] = [{ through: [], bytes: Buffer.from(bytes) }]
  let left = mostBytes
  for (let next = 0; next < layers.length; next += 1) {
    const layer = layers[next]
    if (!layer || layer.through.length >= deepest) continue
    for (const [name, inner] of unwrapped(layer)) {
      left -= inner.length
      if (left < 0) return layers
      layers.push({ through: [...layer.through, name], bytes: inner })
    }
  }
  return layers
}

function unwrapped({ bytes, through }: Layer): readonly (readonly [string, Buffer])[] {
  const packed = unpacked(bytes)
  if (packed.length > 0) return packed
  const text = bytes.toString('latin1')
  const found: (readonly [string, Buffer])[] = []
  const add = (name: string, inner: string | undefined) => {
    if (inner !== undefined && inner !== text) found.push([name, Buffer.from(inner, 'latin1')])
  }
  if (/%[0-9a-f]{2}/i.test(text)) add('URL-encoded', text.replace(/%([0-9a-f]{2})/gi, fromHex))
  if (/\\[xu\\/"]/.test(text)) add('escaped', text.replace(escapes, unescaped))
  if (/&#/.test(text))
    add(
      'HTML-escaped',
      text.replace(/&#(?:x([0-9a-f]{1,2})|(\d{1,3}));/gi, (_, hex, decimal) =>
        String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal) & 255),
      ),
    )
  if (text.includes('\0')) add('UTF-16', text.replaceAll('\0', ''))
  // What base64 is in base64's own output would be looked for without end: once is enough there.
  if (!through.includes('base64') || through.length < 2) for (const run of base64Runs(text)) found.push(run)
  for (const run of hexRuns(text)) found.push(run)
  return found
}

const escapes = /\\(?:u00([0-9a-f]{2})|x([0-9a-f]{2})|([\\/"]))/gi

function unescaped(_: string, unicode?: string, hex?: string, itself?: string): string {
  return itself ?? fromHex('', unicode ?? hex ?? '')
}

/** A run may begin anywhere in a word, so it is read from each of its first four characters. */
function base64Runs(text: string): readonly (readonly [string, Buffer])[] {
  const runs = text.match(/[A-Za-z0-9+/_-]{11,}/g) ?? []
  return runs
    .filter((run) => !/^(?:[a-z]+|[A-Z]?[a-z]+|\d+)$/.test(run))
    .flatMap((run) => [0, 1, 2, 3].map((skip) => ['base64', Buffer.from(run.slice(skip), 'base64')] as const))
}

function hexRuns(text: string): readonly (readonly [string, Buffer])[] {
  const runs = text.match(/[0-9a-f]{16,}/gi) ?? []
  return runs.flatMap((run) =>
    [0, 1].map((skip) => ['hex', Buffer.from(evenly(run.slice(skip)), 'hex')] as const),
  )
}

const evenly = (run: string) => run.slice(0, run.length - (run.length % 2))

const packings: readonly {
  readonly name: string
  readonly begins: (bytes: Buffer) => boolean
  readonly unpack: (bytes: Buffer) => Buffer
}[] = [
  {
    name: 'gzip',
    begins: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b,
    // What follows the packed bytes would make gunzip fail; the header is 10 bytes, and a file's name where bit 3 says so.
    unpack: (bytes) => {
      const start = ((bytes[3] ?? 0) & 8) === 0 ? 10 : bytes.indexOf(0, 10) + 1
      return inflateRawSync(bytes.subarray(start), {
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: mostBytes,
      })
    },
  },
  {
    name: 'deflate',
    begins: (bytes) =>
      (bytes[0] ?? 0) % 16 === 8 && (bytes.length > 1 ? bytes.readUInt16BE(0) : 1) % 31 === 0,
    unpack: (bytes) =>
      inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostBytes }),
  },
  {
    name: 'raw deflate',
    begins: isBinary,
    unpack: (bytes) => inflateRawSync(bytes, { maxOutputLength: mostBytes }),
  },
  {
    name: 'brotli',
    begins: isBinary,
    unpack: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: mostBytes }),
  },
]

function unpacked(bytes: Buffer): readonly (readonly [string, Buffer])[] {
  const start = bytes.indexOf(Buffer.from([0x1f, 0x8b, 8]))
  const candidates = start > 0 ? [bytes.subarray(start), bytes] : [bytes]
  for (const candidate of candidates) {
    for (const { name, begins, unpack } of packings) {
      if (candidate.length < 10 || !begins(candidate)) continue
      try {
        const inner = unpack(candidate)
        if (inner.length >= 8) return [[name, inner]]
      } catch {
        // It only looked packed: it is searched as it stands.
      }
    }
  }
  return []
}

function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 64).some((byte) => byte < 9 || byte > 126)
}

function fromHex(_: string, digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16))
}
