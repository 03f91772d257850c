/** An observed id, read as the bytes that it may be an encoding of. */
interface Reading {
  readonly observed: string
  readonly encoding: 'hex' | 'base64' | 'UUID' | 'number'
  readonly bytes: Buffer
}

/** The observed ids, to be asked about a digest. */
export interface Observed {
  /** The ids that a digest, or its beginning or end, is written as; and how. */
  matching(digest: Buffer): readonly { readonly observed: string; readonly how: string }[]
}

const leastBytes = 4

/** Observed ids by the first and last four bytes of what they may encode. */
export function indexObserved(ids: readonly string[]): Observed {
  const byStart = new Map<number, Reading[]>()
  const byEnd = new Map<number, Reading[]>()
  const put = (map: Map<number, Reading[]>, key: number, reading: Reading) => {
    const list = map.get(key)
    if (list) list.push(reading)
    else map.set(key, [reading])
  }
  for (const reading of ids.flatMap(readingsOf)) {
    if (reading.bytes.length < leastBytes) continue
    put(byStart, reading.bytes.readUInt32BE(0), reading)
    put(byEnd, reading.bytes.readUInt32BE(reading.bytes.length - 4), reading)
  }
  return {
    matching(digest) {
      const starts = (byStart.get(digest.readUInt32BE(0)) ?? []).filter((reading) => isStart(reading, digest))
      const ends = (byEnd.get(digest.readUInt32BE(digest.length - 4)) ?? []).filter(
        ({ bytes }) => bytes.length < digest.length && bytes.equals(digest.subarray(-bytes.length)),
      )
      return [
        ...starts.map((reading) => ({ observed: reading.observed, how: howOf(reading, digest, 'first') })),
        ...ends.map((reading) => ({ observed: reading.observed, how: howOf(reading, digest, 'last') })),
      ]
    },
  }
}

function readingsOf(observed: string): readonly Reading[] {
  const readings: Reading[] = []
  const bare = observed.replaceAll('-', '')
  const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(observed)
  if (/^[0-9a-f]{8,}$/i.test(bare) && (isUuid || bare === observed))
    readings.push({
      observed,
      encoding: isUuid ? 'UUID' : 'hex',
      bytes: Buffer.from(bare.slice(0, bare.length - (bare.length % 2)), 'hex'),
    })
  if (/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(observed) && !isUuid) {
    const text = observed.replace(/=+$/, '')
    // The last character of a cut one holds bits of a byte that isn't there whole.
    readings.push({
      observed,
      encoding: 'base64',
      bytes: Buffer.from(text, 'base64').subarray(0, Math.floor((text.length * 6) / 8)),
    })
  }
  if (/^\d{7,10}$/.test(observed) && Number(observed) <= 0xffffffff) {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(Number(observed))
    readings.push({ observed, encoding: 'number', bytes })
  }
  return readings
}

function isStart({ bytes, encoding }: Reading, digest: Buffer): boolean {
  if (bytes.length > digest.length) return false
  if (encoding !== 'UUID') return bytes.equals(digest.subarray(0, bytes.length))
  // A UUID's version and variant take the place of six bits.
  return bytes.every((byte, at) => {
    const other = digest[at] ?? 0
    if (at === 6) return byte === other || (byte & 15) === (other & 15)
    return at === 8 ? byte === other || (byte & 63) === (other & 63) : byte === other
  })
}

function howOf({ observed, encoding, bytes }: Reading, digest: Buffer, end: 'first' | 'last'): string {
  if (bytes.length === digest.length || encoding === 'UUID' || encoding === 'number') return encoding
  return `${encoding}, ${end} ${observed.length} characters`
}
