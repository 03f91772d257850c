import type { HtmlOutput } from '../html/html-output.ts'

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

/** What a page shows. `output` is read by its own methods: title, size, content. */
export interface Shown {
  readonly title: string
  readonly output: HtmlOutput
}

/**
 * The editor's window as a project sees it. The pages implement it; alert and prompt stay pending until a person has
 * answered, and the script stands still meanwhile.
 */
export interface UiPort {
  alert(question: Question): Promise<ButtonName>
  prompt(question: Question): Promise<{ readonly button: ButtonName; readonly text: string }>
  showDialog(shown: Shown & { readonly isModal: boolean }): void
  showSidebar(shown: Shown): void
  addMenu(menu: MenuSpec): void
}
