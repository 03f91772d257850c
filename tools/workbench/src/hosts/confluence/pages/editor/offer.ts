/** A macro that an installed app offers, as `/api/macros` lists it. */
export interface MacroOffer {
  /** `<app id>/static/<module key>` */
  readonly extensionKey: string
  readonly title: string
  readonly description: string
  readonly layout: 'block' | 'inline' | 'bodied'
  readonly categories: readonly string[]
  readonly appName: string
  /** The macro's own picture; absent where the manifest names no file for it. */
  readonly iconUrl?: string
  readonly hasConfig: boolean
  readonly openOnInsert: boolean
  readonly configTitle: string
  readonly viewportSize: string
}

/** A file of the page, as the editor shows it. */
export interface PageFile {
  readonly id: string
  readonly url: string
}
