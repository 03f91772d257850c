declare global {
  /** True in the edition that sends usage events. Written by the build. */
  const SENDS_USAGE: boolean
  /** How many files of the project hold an engine, by its name. Written by the build. */
  const ENGINE_PIECES: Readonly<Record<string, number>>
  /** What the page's policy allows each engine by that is a script of the page, by its name. Written by the build. */
  const ENGINE_HASHES: Readonly<Record<string, string>>
}

export type {}
