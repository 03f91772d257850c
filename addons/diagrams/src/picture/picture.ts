/**
 * A finished picture as it is kept beside its source. `svg` is one sanitised SVG whose colours are CSS variables with
 * the light value as fallback and a dark set under `[data-scheme=dark]`; or, where that would be larger, two SVGs.
 */
export interface Picture {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** `deflate-raw`, then base64. */
  readonly svg: string
  /** The dark variant, only where one SVG can't serve both. */
  readonly dark?: string
  /** Hash of source, kind, theme and engine version: another hash means the picture is stale. */
  readonly hash: string
}
