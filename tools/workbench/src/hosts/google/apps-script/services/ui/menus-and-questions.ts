/** A choice that a dialog offers; `close` is its cross. */
export type ButtonName = 'ok' | 'cancel' | 'yes' | 'no' | 'close'
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL'

export interface Question {
  readonly title: string | null
  readonly text: string
  readonly buttons: ButtonSetName
}

/** A menu as it was built; `run` names the function behind an item. */
export interface MenuSpec {
  /** Null where it is the add-on's own, under Extensions. */
  readonly caption: string | null
  readonly items: readonly MenuItem[]
}
export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly run: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuSpec }
