/** Where a manifest was read: the add-on's name for the host, and the path to print. */
export interface ManifestPlace {
  readonly host: string
  readonly path: string
}
