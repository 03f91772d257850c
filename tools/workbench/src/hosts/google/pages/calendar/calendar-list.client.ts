import { el } from '../../cards/dom.client.ts'
import type { ShownCalendar } from './wire.ts'

/** The calendars beside the days: which are shown, and a new one. */
export function calendarList(
  calendars: readonly ShownCalendar[],
  {
    onShow,
    onAdd,
  }: { readonly onShow: (id: string, isShown: boolean) => void; readonly onAdd: (name: string) => void },
): HTMLElement {
  const lines = (list: readonly ShownCalendar[]) =>
    list.map(({ id, name, color, isShown, mayWrite }) => {
      const box = el('input', { type: 'checkbox', checked: isShown, class: color })
      box.addEventListener('change', () => onShow(id, box.checked))
      return el(
        'li',
        {},
        el('label', {}, box, el('span', {}, name), !mayWrite && el('small', { class: 'quiet' }, 'read only')),
      )
    })
  const part = (title: string, list: readonly ShownCalendar[]) =>
    list.length > 0 ? [el('h2', {}, title), el('ul', {}, ...lines(list))] : []
  const name = el('input', {
    'aria-label': 'Name of a new calendar',
    placeholder: 'New calendar',
    required: true,
  })
  const form = el('form', { class: 'calendar-new' }, name, el('button', { class: 'button small' }, 'Add'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    onAdd(name.value)
  })
  return el(
    'div',
    {},
    ...part(
      'My calendar',
      calendars.filter(({ isOwn }) => isOwn),
    ),
    ...part(
      'Other calendars',
      calendars.filter(({ isOwn }) => !isOwn),
    ),
    form,
  )
}
