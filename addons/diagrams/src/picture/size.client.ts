/** A picture's own size in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

function pixels(length: string | null): number | undefined {
  const match = /^\s*([\d.]+)\s*(px|pt)?\s*$/.exec(length ?? '')
  if (!match) return undefined
  const value = Number(match[1]) * (match[2] === 'pt' ? 4 / 3 : 1)
  return Number.isFinite(value) && value > 0 ? value : undefined
}

const round = (value: number) => Math.max(1, Math.ceil(value * 100) / 100)

/** Gives the root explicit width, height and viewBox, and takes away sizes that follow the surroundings. */
export function settleSize(root: SVGSVGElement): Size {
  const box =
    root
      .getAttribute('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const hasBox = box.length === 4 && box.every(Number.isFinite) && (box[2] ?? 0) > 0 && (box[3] ?? 0) > 0
  const width = pixels(root.getAttribute('width')) ?? (hasBox ? box[2] : undefined) ?? 300
  const height =
    pixels(root.getAttribute('height')) ??
    (hasBox ? ((box[3] ?? 0) * width) / (box[2] ?? 1) : undefined) ??
    150
  const size = { width: round(width), height: round(height) }
  root.setAttribute('width', String(size.width))
  root.setAttribute('height', String(size.height))
  if (!hasBox) root.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`)
  root.removeAttribute('preserveAspectRatio')
  const style = (root.getAttribute('style') ?? '').replace(
    /(?:^|;)\s*(?:max-width|width|height|background(?:-color)?)\s*:[^;]*/g,
    '',
  )
  if (style.replace(/;/g, '').trim()) root.setAttribute('style', style.replace(/^;/, ''))
  else root.removeAttribute('style')
  return size
}
