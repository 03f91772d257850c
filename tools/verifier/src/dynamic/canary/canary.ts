import type { Label } from '../../static/label.ts'

/** A value of the trial's site that occurs nowhere else in the world: where it is found, it came from its field. */
export interface Canary {
  readonly label: Label
  /** What it is, for people: `e-mail of the reader`, `title of the page`. */
  readonly name: string
  /** The whole value of the field: what an app would hash. */
  readonly value: string
  /** The parts of it that give it away, each of 8 characters at the least. */
  readonly tokens: readonly string[]
  /** The page that it goes with: after that page is purged it must be found nowhere. */
  readonly page?: 'read' | 'purged'
}

/** A canary whose field is a text of words: each word of 8 letters and more gives it away. */
export function textCanary(
  label: Label,
  name: string,
  value: string,
  more: Pick<Canary, 'page'> = {},
): Canary {
  const tokens = value.split(/[^A-Za-z0-9]+/).filter((word) => word.length >= 8)
  return { label, name, value, tokens, ...more }
}

/** A canary that is an id: it is found whole, and without its dashes. */
export function idCanary(label: Label, name: string, value: string): Canary {
  const bare = value.replaceAll('-', '')
  return { label, name, value, tokens: bare === value ? [value] : [value, bare] }
}
