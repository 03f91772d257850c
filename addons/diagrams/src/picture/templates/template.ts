/** A text to start from, with its name in each language of the add-on. */
export interface Template {
  /** Stable within its kind. */
  readonly id: string
  readonly name: { readonly en: string; readonly de: string; readonly ja: string }
  readonly source: string
}
