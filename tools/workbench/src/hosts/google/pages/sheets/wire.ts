/** One cell as the page shows it. */
export interface CellView {
  readonly text: string
  /** As it was written: for a formula the formula. */
  readonly content: string
  readonly problem?: string
  readonly note?: string
  readonly background?: string
  readonly color?: string
  readonly isBold?: boolean
  readonly isItalic?: boolean
  /** Where it isn't at the left. */
  readonly align?: 'center' | 'right'
}

/** One sheet as the page shows it. */
export interface GridView {
  readonly revision: number
  readonly tabs: readonly { readonly id: number; readonly name: string }[]
  readonly sheet: number
  /** Whether all that is filled is shown. */
  readonly isWhole: boolean
  readonly cells: readonly (readonly CellView[])[]
  readonly images: readonly {
    readonly image: string
    readonly row: number
    readonly column: number
    readonly width: number
    readonly height: number
    readonly alt: string
  }[]
}
