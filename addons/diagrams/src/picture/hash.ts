import type { KindId } from './kind.ts'

/** All that decides how a picture looks. */
export interface PictureInput {
  readonly source: string
  readonly kind: KindId
  readonly theme: 'auto' | 'light' | 'dark'
  readonly engineVersion: string
}

/** Raise it when the pipeline behind the engines (merging, flattening, sizes) changes what it keeps. */
const pipelineVersion = '1'

/**
 * Marks which input a kept picture was drawn from: 53 bits (cyrb53), so that an old picture is seen to be old. It is no
 * security boundary: whoever may edit the page may write any hash, and a kept picture is shown only as `<img>` or
 * sanitised.
 */
export function pictureHash({ source, kind, theme, engineVersion }: PictureInput): string {
  return textHash([pipelineVersion, kind, theme, engineVersion, source].join('\0'))
}

/** 53 bits of a text (cyrb53), in base 36: tells two texts apart, and is no security boundary. */
export function textHash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const mixedLow =
    Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909)
  return (4294967296 * (2097151 & mixedLow) + (mixedHigh >>> 0)).toString(36)
}
