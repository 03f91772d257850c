/** Tells texts apart, 62 bits of it; it hides nothing and doesn't have to. */
export function spread(text: string): string {
  let one = 1
  let other = 1
  for (let index = 0; index < text.length; index += 1) {
    one = (one * 131 + text.charCodeAt(index)) % 2147483647
    other = (other * 137 + text.charCodeAt(index)) % 2147483629
  }
  return one.toString(32) + other.toString(32)
}
