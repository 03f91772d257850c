import { buttonOf, switchOf } from './buttons.client.ts'
import type { DecoratedText, Grid, OnClick, Widget } from './card.ts'
import { el } from './dom.client.ts'
import { iconOf, picture } from './icons.client.ts'
import { pickerOf, selectionOf, textInputOf } from './inputs.client.ts'
import { richText } from './rich-text.client.ts'
import type { Showing } from './show.client.ts'

/** A widget's element; one of a kind that isn't known says so instead of being left out silently. */
export function widgetOf(widget: Widget, showing: Showing): HTMLElement {
  const follow = showing.port.follow
  if (widget.textParagraph)
    return el('p', { class: 'card-text' }, richText(widget.textParagraph.text, follow))
  if (widget.decoratedText) return decoratedOf(widget.decoratedText, showing)
  if (widget.buttonList)
    return el(
      'div',
      { class: 'card-buttons' },
      ...(widget.buttonList.buttons ?? []).map((button) => buttonOf(button, showing)),
    )
  if (widget.textInput) return textInputOf(widget.textInput, showing)
  if (widget.selectionInput) return selectionOf(widget.selectionInput, showing)
  if (widget.dateTimePicker) return pickerOf(widget.dateTimePicker, showing)
  if (widget.divider) return el('hr', { class: 'card-divider' })
  if (widget.image) {
    const { imageUrl, altText, onClick } = widget.image
    const image = picture(imageUrl, altText, showing.port, 'card-picture')
    return onClick ? clickable(onClick, altText, showing, [image]) : image
  }
  if (widget.grid) return gridOf(widget.grid, showing)
  if (widget.columns)
    return el(
      'div',
      { class: 'card-columns' },
      ...(widget.columns.columnItems ?? []).map(({ widgets = [] }) =>
        el('div', {}, ...widgets.map((one) => widgetOf(one, showing))),
      ),
    )
  return el('p', { class: 'card-quiet' }, `(${Object.keys(widget).join(', ')})`)
}

function decoratedOf(text: DecoratedText, showing: Showing): HTMLElement {
  const { port } = showing
  const icon = text.startIcon ?? text.icon
  const words = el(
    'div',
    { class: text.wrapText === true ? 'card-words card-wrapped' : 'card-words' },
    text.topLabel !== undefined && el('div', { class: 'card-quiet' }, richText(text.topLabel, port.follow)),
    el('div', { class: 'card-main' }, richText(text.text, port.follow)),
    text.bottomLabel !== undefined &&
      el('div', { class: 'card-quiet' }, richText(text.bottomLabel, port.follow)),
  )
  // What is clicked is the words: a button or switch beside them is clicked by itself.
  const main = text.onClick ? clickable(text.onClick, undefined, showing, [words]) : words
  return el(
    'div',
    { class: 'card-decorated' },
    icon && iconOf(icon, port),
    main,
    text.button && buttonOf(text.button, showing),
    text.switchControl && switchOf(text.switchControl, words.textContent ?? '', showing),
    text.endIcon && iconOf(text.endIcon, port),
  )
}

function clickable(
  onClick: OnClick,
  name: string | undefined,
  showing: Showing,
  inside: readonly HTMLElement[],
  more: Readonly<Record<string, string>> = {},
): HTMLElement {
  const button = el('button', { type: 'button', class: 'card-clickable', 'aria-label': name }, ...inside)
  button.addEventListener('click', (event) => {
    // A link within is followed by itself.
    if (event.target instanceof Element && event.target.closest('a')) return
    showing.click(onClick, more)
  })
  return button
}

function gridOf({ title, columnCount = 2, items = [], onClick }: Grid, showing: Showing): HTMLElement {
  const cells = items.map((item) => {
    const image =
      item.image?.imageUri !== undefined &&
      picture(item.image.imageUri, item.image.altText, showing.port, 'card-picture')
    const words = el(
      'span',
      { class: 'card-grid-words' },
      item.title !== undefined && el('span', { class: 'card-main' }, item.title),
      item.subtitle !== undefined && el('span', { class: 'card-quiet' }, item.subtitle),
    )
    words.style.textAlign = (item.textAlignment ?? 'START').toLowerCase()
    const order = [image, words].filter((one) => one !== false)
    if (item.layout === 'TEXT_ABOVE') order.reverse()
    // The item that was clicked is told by this parameter (Google's reference of Grid, seen 2026-11).
    const cell = onClick
      ? clickable(onClick, undefined, showing, order, { grid_item_identifier: item.id ?? '' })
      : el('div', {}, ...order)
    return el('li', {}, cell)
  })
  const list = el('ul', { class: 'card-grid' }, ...cells)
  list.style.gridTemplateColumns = `repeat(${Math.min(Math.max(columnCount, 1), 6)}, minmax(0, 1fr))`
  return el('div', {}, title !== undefined && el('h4', { class: 'card-quiet' }, title), list)
}
