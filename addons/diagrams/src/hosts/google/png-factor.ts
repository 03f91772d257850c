/** Google takes 25 megapixels at the most (facts of inserting images, seen 2026-11); a canvas has sides of 8,192. */
const mostPixels = 24_900_000
const longestSide = 8_192

/** How many pixels a point of the picture gets: three for small pictures, two for others, fewer where Google takes no more. */
export function pngFactor({ width, height }: { readonly width: number; readonly height: number }): number {
  const wanted = width * height <= 400_000 ? 3 : 2
  return Math.min(wanted, Math.sqrt(mostPixels / (width * height)), longestSide / width, longestSide / height)
}
