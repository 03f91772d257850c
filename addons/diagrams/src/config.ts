import type { KindId } from './picture/kind.ts'
import type { Picture } from './picture/picture.ts'

/** The configuration of one diagram on one page, as the rest of the add-on sees it: version 1. */
export interface DiagramConfig {
  readonly kind: KindId
  /** The writer's text, kept exactly. */
  readonly source: string
  /** `auto` follows the reader's light or dark mode; the others fix it. */
  readonly theme: 'auto' | 'light' | 'dark'
  readonly align: 'left' | 'center' | 'right'
  /** Percent of the column, or the picture's own size (never wider than the column). */
  readonly width: 'natural' | number
  readonly caption: string
  /** Alternative text. */
  readonly alt: string
  /** The kept picture; absent where it was too large or never drawn. */
  readonly picture?: Picture
}
