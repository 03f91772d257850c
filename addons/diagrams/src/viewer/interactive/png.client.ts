/** Canvases larger than this fail without a word in common browsers. */
const maxSide = 8_192

/** Rasterises a self-contained SVG at twice its size, or as large as a canvas allows. */
export async function pngOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const factor = Math.min(2, maxSide / size.width, maxSide / size.height)
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(size.width * factor))
  canvas.height = Math.max(1, Math.round(size.height * factor))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no PNG.'))),
      'image/png',
    )
  })
}
