import type { Icon } from './card.ts'
import { el } from './dom.client.ts'
import { drawings } from './drawings.ts'
import type { CardsPort } from './port.ts'

/** A drawing in the colour of the writing around it. */
export function drawingOf(name: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  const looks = {
    viewBox: '0 0 24 24',
    width: '20',
    height: '20',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }
  for (const [key, value] of Object.entries(looks)) svg.setAttribute(key, value)
  for (const d of drawings[name] ?? drawings.other ?? []) {
    const path = document.createElementNS(space, 'path')
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}

/** An icon; one without words beside it is hidden from who listens. */
export function iconOf(icon: Icon, port: CardsPort): HTMLElement {
  const round = icon.imageType === 'CIRCLE' ? ' card-round' : ''
  if (icon.iconUrl !== undefined) return picture(icon.iconUrl, icon.altText, port, `card-icon${round}`)
  const name = icon.materialIcon?.name ?? icon.knownIcon ?? ''
  const spoken = icon.altText ? { role: 'img', 'aria-label': icon.altText } : { 'aria-hidden': 'true' }
  return el('span', { class: 'card-icon', ...spoken, title: icon.altText }, drawingOf(name.toUpperCase()))
}

/** A picture by its address, which the page answers for; a missing one leaves its words. */
export function picture(
  url: string,
  altText: string | undefined,
  port: CardsPort,
  name: string,
): HTMLElement {
  const src = /^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/i.test(url) ? url : port.imageUrl(url)
  const image = el('img', { class: name, alt: altText ?? '', src, loading: 'lazy' })
  image.addEventListener('error', () => image.classList.add('card-picture-missing'))
  return image
}
