import { buttonOf } from './buttons.client.ts'
import type { Card, CardHeader, Section } from './card.ts'
import { el, newId } from './dom.client.ts'
import { picture } from './icons.client.ts'
import type { CardsPort } from './port.ts'
import { richText } from './rich-text.client.ts'
import type { Showing } from './show.client.ts'
import { widgetOf } from './widgets.client.ts'

/** A whole card, without the bar above it. */
export function cardView(card: Card, showing: Showing): HTMLElement {
  const { header, sections = [], fixedFooter } = card
  const title = header && headerOf(header, showing.port)
  return el(
    'article',
    { class: 'card', 'aria-label': header?.title },
    title,
    el('div', { class: 'card-body' }, ...sections.map((section) => sectionOf(section, showing))),
    fixedFooter &&
      el(
        'footer',
        { class: 'card-footer' },
        fixedFooter.secondaryButton && buttonOf(fixedFooter.secondaryButton, showing),
        fixedFooter.primaryButton && buttonOf(fixedFooter.primaryButton, showing, { isPrimary: true }),
      ),
  )
}

export function headerOf(header: CardHeader, port: CardsPort): HTMLElement {
  const round = header.imageType === 'CIRCLE' ? ' card-round' : ''
  return el(
    'header',
    { class: 'card-header' },
    header.imageUrl !== undefined && picture(header.imageUrl, header.imageAltText, port, `card-logo${round}`),
    el(
      'div',
      {},
      el('h2', { class: 'card-title' }, header.title ?? ''),
      header.subtitle !== undefined && el('p', { class: 'card-quiet' }, header.subtitle),
    ),
  )
}

function sectionOf(section: Section, showing: Showing): HTMLElement {
  const { header, widgets = [], collapsible, uncollapsibleWidgetsCount = 0 } = section
  const elements = widgets.map((widget) => widgetOf(widget, showing))
  const made = el(
    'section',
    { class: 'card-section' },
    header !== undefined && el('h3', { class: 'card-section-title' }, richText(header, showing.port.follow)),
    ...elements.slice(0, collapsible === true ? uncollapsibleWidgetsCount : undefined),
  )
  const rest = collapsible === true ? elements.slice(uncollapsibleWidgetsCount) : []
  if (rest.length > 0) made.append(...foldOf(rest, showing))
  return made
}

function foldOf(rest: readonly HTMLElement[], { words }: Showing): readonly HTMLElement[] {
  const fold = el('div', { id: newId(), class: 'card-fold', hidden: true }, ...rest)
  const button = el(
    'button',
    { type: 'button', class: 'card-fold-button', 'aria-expanded': 'false', 'aria-controls': fold.id },
    words.showMore(rest.length),
  )
  button.addEventListener('click', () => {
    fold.hidden = !fold.hidden
    button.setAttribute('aria-expanded', String(!fold.hidden))
    button.textContent = fold.hidden ? words.showMore(rest.length) : words.showLess
  })
  return [fold, button]
}
