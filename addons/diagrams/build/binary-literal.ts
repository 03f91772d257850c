/** A `binaryDecode('…')` in emscripten's glue: where it stands and the bytes that it gives. */
export interface BinaryLiteral {
  readonly start: number
  readonly end: number
  readonly bytes: Uint8Array
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
}

function unescaped(literal: string): string {
  return literal.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|([\s\S]))/g,
    (_match, hex, long, letter: string) =>
      hex
        ? String.fromCharCode(Number.parseInt(hex, 16))
        : long
          ? String.fromCharCode(Number.parseInt(long, 16))
          : (escapes[letter] ?? letter),
  )
}

/** Finds the wasm that emscripten (since 4.0.10, -sSINGLE_FILE) writes into its glue as text, one letter a byte. */
export function binaryLiteral(glue: string): BinaryLiteral {
  const match = /binaryDecode\('((?:[^'\\]|\\[\s\S])*)'\)/.exec(glue)
  if (!match)
    throw new Error(
      'The Graphviz glue holds no binaryDecode literal: its package has changed, see build/graphviz.ts.',
    )
  const text = unescaped(match[1] ?? '')
  const bytes = Uint8Array.from(text, (letter) => ~(letter.charCodeAt(0) >> 8) & letter.charCodeAt(0))
  return { start: match.index, end: match.index + match[0].length, bytes }
}
