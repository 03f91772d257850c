declare global {
  /** True in the edition that sends usage events. Written by the build. */
  const SENDS_USAGE: boolean
  /** How many files of the project hold an engine, by its name. Written by the build. */
  const ENGINE_PIECES: Readonly<Record<string, number>>
}

export type {}
