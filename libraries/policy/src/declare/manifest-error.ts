/** A manifest that can't be read: where it is, and what is wrong in the parser's words. */
export class ManifestError extends Error {
  readonly code = 'MANIFEST_UNREADABLE'

  constructor(
    readonly manifest: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${manifest} can't be read as a manifest: ${reason}. Mend it, and run the check again.`, options)
  }
}
