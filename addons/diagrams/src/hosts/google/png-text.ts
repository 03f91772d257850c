const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const keyword = 'crenwiz-diagram'

/** A PNG with a text in it (a tEXt chunk before the end); it looks the same. ASCII only. */
export function withText(png: Uint8Array, text: string): Uint8Array {
  const end = chunksOf(png).find(({ type }) => type === 'IEND')
  if (!end) return png
  const data = bytesOf(`tEXt${keyword}\0${text}`)
  const chunk = new Uint8Array(data.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length - 4)
  chunk.set(data, 4)
  view.setUint32(data.length + 4, crc(data))
  const made = new Uint8Array(png.length + chunk.length)
  made.set(png.subarray(0, end.start))
  made.set(chunk, end.start)
  made.set(png.subarray(end.start), end.start + chunk.length)
  return made
}

/** The text that `withText` put into a PNG; nothing where there is none, or it is damaged. */
export function textOf(png: Uint8Array): string | undefined {
  const prefix = `${keyword}\0`
  for (const { type, start, length } of chunksOf(png)) {
    if (type !== 'tEXt') continue
    const data = png.subarray(start + 4, start + 8 + length)
    const view = new DataView(png.buffer, png.byteOffset + start + 8 + length, 4)
    if (view.getUint32(0) !== crc(data)) continue
    let text = ''
    for (const byte of data.subarray(4)) text += String.fromCharCode(byte)
    if (text.startsWith(prefix)) return text.slice(prefix.length)
  }
  return undefined
}

function chunksOf(png: Uint8Array) {
  const found: { readonly type: string; readonly start: number; readonly length: number }[] = []
  if (!signature.every((byte, index) => png[index] === byte)) return found
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  for (let at = signature.length; at + 12 <= png.length; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > png.length) break
    found.push({ type: String.fromCharCode(...png.subarray(at + 4, at + 8)), start: at, length })
    at += 12 + length
  }
  return found
}

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
