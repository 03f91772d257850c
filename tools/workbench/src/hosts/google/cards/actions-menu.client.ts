import { el, newId } from './dom.client.ts'
import { drawingOf } from './icons.client.ts'

/** One line of a menu. */
export interface MenuItem {
  readonly text: string
  choose(): void
}

/** A button that opens a list of actions, and the list; nothing where there is no action. */
export function actionsMenu(
  label: string,
  items: readonly MenuItem[],
  look: Readonly<Record<string, string>> = {},
): readonly HTMLElement[] {
  if (items.length === 0) return []
  const list = el('ul', { id: newId(), class: 'card-menu-list', hidden: true })
  const opener = el(
    'button',
    { type: 'button', ...look, 'aria-label': label, 'aria-expanded': 'false', 'aria-controls': list.id },
    drawingOf('menu'),
  )
  const toggle = (isOpen: boolean) => {
    list.hidden = !isOpen
    opener.setAttribute('aria-expanded', String(isOpen))
  }
  opener.addEventListener('click', () => toggle(list.hidden !== false))
  list.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    toggle(false)
    opener.focus()
  })
  for (const { text, choose } of items) {
    const item = el('button', { type: 'button' }, text)
    item.addEventListener('click', () => {
      toggle(false)
      choose()
    })
    list.append(el('li', {}, item))
  }
  return [opener, list]
}
