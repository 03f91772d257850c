/** 27 -> `AA` */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

/** `AA` -> 27 */
export function columnNumber(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
