/** What the analysis may ask of the disk. Paths are absolute. */
export interface Files {
  /** The text of a file, or nothing where there is none. */
  read(path: string): string | undefined
  /** The size of a file in bytes, or nothing where there is none. */
  size(path: string): number | undefined
  /** Where a path leads, links followed. */
  real(path: string): string
}
