import type { Candidate } from './knowledge.ts'

/** A text made of a candidate, and how it is said in a recipe. */
export interface Input {
  readonly text: string
  readonly said: string
}

/** The ways in which a candidate is written before anything is done to it; the likeliest first. */
export function inputsOf({ kind, value }: Candidate): readonly Input[] {
  const made: readonly Input[] = [
    { text: value, said: kind },
    { text: value.toLowerCase(), said: `${kind} in small letters` },
    { text: value.replaceAll('-', ''), said: `${kind} without dashes` },
    { text: value.toUpperCase(), said: `${kind} in capitals` },
    { text: JSON.stringify(value), said: `JSON of ${kind}` },
    { text: encodeURIComponent(value), said: `${kind}, URL-encoded` },
    { text: Buffer.from(value).toString('base64'), said: `${kind} in base64` },
    { text: [...value].reverse().join(''), said: `${kind} reversed` },
  ]
  const seen = new Set<string>()
  return made.filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** What stands between an id and a salt. */
export const separators = ['', ':', '|', '-', '_', '.', '/'] as const
