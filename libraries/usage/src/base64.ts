const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Base64url without padding; written here because neither Node's Buffer nor a browser's btoa is on every host. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const group = [bytes[at], bytes[at + 1], bytes[at + 2]]
    const bits = group.reduce<number>((sum, byte) => sum * 256 + (byte ?? 0), 0)
    const count = group.filter((byte) => byte !== undefined).length + 1
    for (let digit = 0; digit < count; digit += 1) text += digits[(bits >> (18 - 6 * digit)) & 63]
  }
  return text
}

/** The bytes of base64 in either alphabet, or nothing where a character is in neither. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const character of text
    .replace(/={1,2}$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_')) {
    const value = digits.indexOf(character)
    if (value < 0) return undefined
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes.push((bits >> held) & 255)
  }
  return Uint8Array.from(bytes)
}
