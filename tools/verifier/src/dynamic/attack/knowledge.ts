/** Something that stands for an installation, or for a person of one. */
export interface Candidate {
  /** What is recovered when it is hit: a site's host, a person's name. */
  readonly of: string
  /** `cloudId`, `siteUrl`, `accountId`. */
  readonly kind: string
  readonly value: string
}

/** What an attacker has: everything but encrypted variables. */
export interface Knowledge {
  /** The sites that the app is installed on, and their people. */
  readonly candidates: readonly Candidate[]
  /** Other sites of the same list: a recipe that can't tell them from a candidate recovers nothing. */
  readonly decoys: readonly Candidate[]
  /** Strings of the source, the manifest and what the app stores, the likeliest first: salts and keys. */
  readonly salts: readonly string[]
  /** The app's id, its environment, a version: what is put beside an id by good habit. */
  readonly names: readonly string[]
}

/** An id that was observed, and the installation that it gives away. */
export interface Hit {
  readonly observed: string
  readonly candidate: Candidate
  /** `sha256(cloudId + ':' + "salt"), hex, first 16 characters`. */
  readonly recipe: string
}

/** What an attack came to. */
export interface Attacked {
  readonly hits: readonly Hit[]
  /** How many hashes were taken. */
  readonly tried: number
  /** True where every recipe was tried on every id; false where the limit ended it. */
  readonly isWhole: boolean
}
