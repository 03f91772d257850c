import { el } from '../../cards/dom.client.ts'
import { dayWords } from './days.ts'
import { type Drawing, eventChip, placeBar } from './event-chip.client.ts'
import type { NewEvent } from './event-dialog.client.ts'
import { barsOf } from './layout.ts'
import type { ShownEvent } from './wire.ts'

/** So many events stand in a day; the others are behind “3 more”. */
const lanes = 4

/** A month in weeks. */
export function monthView(
  month: string,
  days: readonly string[],
  events: readonly ShownEvent[],
  drawing: Drawing,
  { onNew, onDay }: { readonly onNew: (event: NewEvent) => void; readonly onDay: (day: string) => void },
): HTMLElement {
  const { facts } = drawing
  const heads = el(
    'div',
    { class: 'month-heads', 'aria-hidden': 'true' },
    ...days.slice(0, 7).map((day) => el('span', {}, dayWords(day, facts.locale, { weekday: 'short' }))),
  )
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => week(days.slice(at * 7, at * 7 + 7)))

  function week(row: readonly string[]): HTMLElement {
    const [first = ''] = row
    const bars = barsOf(events, first, 7, { all: true })
    const cells = row.map((day, at) => {
      const hidden = bars.filter(
        ({ start, length, lane }) => lane >= lanes && start <= at && at < start + length,
      ).length
      const number = el(
        'button',
        {
          type: 'button',
          class: 'month-number',
          'aria-label': dayWords(day, facts.locale, { weekday: 'long', day: 'numeric', month: 'long' }),
          ...(day === facts.today && { 'aria-current': 'date' }),
        },
        String(Number(day.slice(8))),
      )
      number.addEventListener('click', () => onDay(day))
      const more = el('button', { type: 'button', class: 'month-more' }, `${hidden} more`)
      more.addEventListener('click', () => onDay(day))
      const cell = el(
        'div',
        {
          class: `month-day ${day === facts.today ? 'today' : ''} ${day.startsWith(month.slice(0, 7)) ? '' : 'other'}`,
          'data-day': day,
        },
        number,
        hidden > 0 && more,
      )
      cell.style.gridColumn = String(at + 1)
      cell.addEventListener('click', ({ target }) => {
        if (target === cell) onNew({ first: day, last: day, isWhole: true, from: '09:00', to: '10:00' })
      })
      return cell
    })
    return el(
      'div',
      { class: 'month-week' },
      ...cells,
      ...bars
        .filter(({ lane }) => lane < lanes)
        .map((bar) =>
          placeBar(
            eventChip(bar.event, drawing, { withTime: true, className: bar.event.isBar ? '' : 'dot' }),
            bar,
            2,
          ),
        ),
    )
  }
  return el('div', { class: 'month' }, heads, ...weeks)
}
