/** Every number is read from its start: in “.02.022” the second one begins at the second point. */
const number = /-?(?:\d*\.\d+|\d+)(?:[eE][+-]?\d+)?/g

/** A long number in fewer digits; what follows must not become part of it: “12.001.5” is two numbers. */
function shorter(text: string, next: string | undefined): string {
  if (!/\.\d{3,}$/.test(text)) return text
  if (Math.abs(Number(text)) < 1) return text.slice(0, 7)
  const short = String(Math.round(Number(text) * 100) / 100)
  return next === '.' && !short.includes('.') ? `${short} ` : short
}

/** An arc's two flags may be written without anything between them and the next number: “0 01.234” is three numbers. */
function hasPackedFlags(arc: string): boolean {
  const parts = arc.slice(1).match(/-?(?:\d*\.\d+|\d+)/g) ?? []
  return parts.length % 7 !== 0
}

/**
 * Outlines to a hundredth of a pixel: engines write them to a billionth, and every digit is kept in the page. Anything
 * that isn't letters, numbers and what may stand between them gives an empty text.
 */
export function rounded(value: string): string {
  if (!/^[\w\s.,()+-]*$/.test(value)) return ''
  return value.replace(/[Aa][\d\s.,+-]*|[^Aa]+|[Aa]/g, (part) => {
    if (/^[Aa]/.test(part) && hasPackedFlags(part)) return part
    return part.replace(number, (found, offset: number) => shorter(found, part[offset + found.length]))
  })
}
