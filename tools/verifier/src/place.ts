/** A place in the folder that is judged. */
export interface Place {
  /** Relative to the folder that was given, with `/`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
}

/** One step of a datum on its way; the first is its source, the last its sink. */
export interface Step {
  readonly at: Place
  /** The code at the place, on one line, at most 120 characters. */
  readonly text: string
}
