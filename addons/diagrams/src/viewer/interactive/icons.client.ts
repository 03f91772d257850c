/** Strokes on a 16 by 16 grid. */
const strokes = {
  zoomIn: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4 14 14M7 5v4M5 7h4',
  zoomOut: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4 14 14M5 7h4',
  zoomReset: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3M6.5 6.5h3v3h-3z',
  fullscreen: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  downloadSvg: 'M8 2v7.5M4.8 6.6 8 9.8l3.2-3.2M2.5 11v2.5h11V11',
  downloadPng: 'M2.5 3h11v10h-11zM2.5 11l3.2-3.4 2.5 2.5L10.5 8l3 3M10.300 5.5h.1',
  copySource: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  showSource: 'M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5',
} as const

/** A toolbar icon. */
export type IconName = keyof typeof strokes

/** Draws an icon; its button carries the name. */
export function icon(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  const path = document.createElementNS(space, 'path')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', strokes[name])
  svg.append(path)
  return svg
}
