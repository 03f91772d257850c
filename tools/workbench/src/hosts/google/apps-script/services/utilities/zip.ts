import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { exception } from '../../bridge/exception.ts'

export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

const signs = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
const deflated = 8
const utf8Names = 0x0800
/** What unpacked bytes may come to, so that a small file can't fill the memory. */
const mostBytes = 50 * 1024 * 1024

/** A ZIP file (PKWARE's APPNOTE 6.3.3), deflated, without dates: the same entries give the same bytes. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const path = Buffer.from(name)
    const packed = deflateRawSync(bytes)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(utf8Names, 2)
    facts.writeUInt16LE(deflated, 4)
    facts.writeUInt16LE(0x21, 8)
    facts.writeUInt32LE(crc32(bytes), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(bytes.length, 18)
    facts.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([uint32(signs.local), facts, path, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([uint32(signs.central), Buffer.from([20, 0]), facts, rest, path]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...locals, central, uint32(signs.end), end]))
}

/** The files of a ZIP file; an exception where it is none. */
export function unzip(bytes: Uint8Array): readonly ZipEntry[] {
  const file = Buffer.from(bytes)
  try {
    const end = file.lastIndexOf(uint32(signs.end))
    if (end < 0) throw new RangeError('no end')
    const entries: ZipEntry[] = []
    let at = file.readUInt32LE(end + 16)
    let total = 0
    for (let index = file.readUInt16LE(end + 10); index > 0; index -= 1) {
      if (file.readUInt32LE(at) !== signs.central) throw new RangeError('no entry')
      const nameLength = file.readUInt16LE(at + 28)
      const name = file.subarray(at + 46, at + 46 + nameLength).toString()
      const local = file.readUInt32LE(at + 42)
      const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
      const packed = file.subarray(from, from + file.readUInt32LE(at + 20))
      const method = file.readUInt16LE(at + 10)
      const data =
        method === deflated ? inflateRawSync(packed, { maxOutputLength: mostBytes - total }) : packed
      total += data.length
      if (!name.endsWith('/')) entries.push({ name, bytes: new Uint8Array(data) })
      at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    }
    return entries
  } catch {
    // Cut short, packed otherwise, or too much: Google says the same to all of them.
    throw exception('Invalid argument')
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
