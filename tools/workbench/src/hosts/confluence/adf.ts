/** Atlassian Document Format, as far as types help: a tree of typed nodes with marks. */
export interface AdfNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly AdfNode[]
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
  readonly text?: string
}

export interface AdfDocument {
  readonly version: 1
  readonly type: 'doc'
  readonly content: readonly AdfNode[]
}

/**
 * The attributes of a Forge macro's `extension` node. `extensionKey` and `guestParams` are documented
 * (Forge, "Migrate a macro from Connect", seen 2026-11); the others are from memory and kept in this one place.
 */
export interface MacroAttributes {
  readonly extensionType: 'com.atlassian.ecosystem'
  /** `<app id>/static/<module key>` */
  readonly extensionKey: string
  readonly extensionTitle?: string
  /** Names this one macro on its page; kept when the page is saved. */
  readonly localId: string
  readonly layout?: 'default' | 'wide' | 'full-width'
  readonly parameters: {
    readonly localId?: string
    readonly extensionTitle?: string
    /** The saved configuration of a Forge macro. */
    readonly guestParams?: Readonly<Record<string, unknown>>
  }
}
