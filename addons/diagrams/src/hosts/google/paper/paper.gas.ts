import type { Code } from '../requests.ts'

/** A picture of ours in the open file, until it is taken out. */
export interface Held {
  readonly place: string
  readonly title: string
  readonly description: string
  /** CSS pixels. */
  readonly width: number
  /** Base64. */
  bytes(): string
  /** Takes it out, and the line that it stood in alone. */
  remove(): void
}

/** What a new picture is put in with. */
export interface Fresh {
  readonly blob: GoogleAppsScript.Base.Blob
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
}

/** The open file as the add-on needs it: Docs and Slides alike. */
export interface Paper {
  readonly editor: 'docs' | 'slides'
  /** The selected picture of any kind; `several` where more than one is. */
  selected(): Held | 'none' | 'several'
  selectedText(): string
  /** All pictures of the file, ours or not. */
  pictures(): readonly Held[]
  /** CSS pixels that a picture may be wide. */
  room(): number
  /** At the cursor, or in place of the selected text; a selected picture stays. */
  insert(fresh: Fresh, options: { readonly keepsSelection: boolean }): Held
  insertBeside(old: Held, fresh: Fresh): Held
  codes(): readonly Code[]
  /** The picture goes in, then the code out; false where the code isn't there any more. */
  replaceCode(code: Code, fresh: Fresh): boolean
  /** The lines go in, then the picture out. */
  writeCode(old: Held, lines: readonly string[]): void
}
