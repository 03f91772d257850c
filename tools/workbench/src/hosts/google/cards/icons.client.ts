import type { Icon } from './card.ts'
import { el } from './dom.client.ts'
import type { CardsPort } from './port.ts'

/** Signs of Unicode in place of Google's icons, which are pictures of its own. */
const signs: Readonly<Record<string, string>> = {
  AIRPLANE: '✈',
  BOOKMARK: '🔖',
  BUS: '🚌',
  CAR: '🚗',
  CLOCK: '🕒',
  CONFIRMATION_NUMBER_ICON: '🎟',
  DESCRIPTION: '📄',
  DOLLAR: '＄',
  EMAIL: '✉',
  EVENT_PERFORMER: '🎤',
  EVENT_SEAT: '💺',
  FLIGHT_ARRIVAL: '🛬',
  FLIGHT_DEPARTURE: '🛫',
  HOTEL: '🏨',
  HOTEL_ROOM_TYPE: '🛏',
  INVITE: '📅',
  MAP_PIN: '📍',
  MEMBERSHIP: '💳',
  MULTIPLE_PEOPLE: '👥',
  PERSON: '👤',
  PHONE: '📞',
  RESTAURANT_ICON: '🍴',
  SHOPPING_CART: '🛒',
  STAR: '★',
  STORE: '🏪',
  TICKET: '🎫',
  TRAIN: '🚆',
  VIDEO_CAMERA: '📹',
  VIDEO_PLAY: '▶',
}

/** An icon; one without words beside it is hidden from who listens. */
export function iconOf(icon: Icon, port: CardsPort): HTMLElement {
  const round = icon.imageType === 'CIRCLE' ? ' card-round' : ''
  if (icon.iconUrl !== undefined) return picture(icon.iconUrl, icon.altText, port, `card-icon${round}`)
  const name = icon.materialIcon?.name ?? icon.knownIcon ?? ''
  const sign = signs[name.toUpperCase()] ?? '◆'
  const spoken = icon.altText ? { role: 'img', 'aria-label': icon.altText } : { 'aria-hidden': 'true' }
  return el('span', { class: 'card-icon', ...spoken, title: icon.altText }, sign)
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
