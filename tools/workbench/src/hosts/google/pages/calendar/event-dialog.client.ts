import { el } from '../../cards/dom.client.ts'
import { buttonRow, openDialog } from '../window/dialog.client.ts'
import { addDays, clockOf } from './days.ts'
import { eventBody } from './event-body.ts'
import type { CalendarServer } from './server.client.ts'
import type { ShownCalendar, ShownEvent } from './wire.ts'

const colors = [
  ['', 'The calendar’s'],
  ['11', 'Tomato'],
  ['4', 'Flamingo'],
  ['6', 'Tangerine'],
  ['5', 'Banana'],
  ['2', 'Sage'],
  ['10', 'Basil'],
  ['7', 'Peacock'],
  ['9', 'Blueberry'],
  ['1', 'Lavender'],
  ['3', 'Grape'],
  ['8', 'Graphite'],
] as const

const repeats = [
  ['', 'Doesn’t repeat'],
  ['DAILY', 'Every day'],
  ['WEEKLY', 'Every week'],
  ['MONTHLY', 'Every month'],
  ['YEARLY', 'Every year'],
] as const

/** What a new event begins as. */
export interface NewEvent {
  readonly first: string
  readonly last: string
  readonly isWhole: boolean
  readonly from: string
  readonly to: string
}

export interface DialogParts {
  readonly server: CalendarServer
  readonly calendars: readonly ShownCalendar[]
  readonly timeZone: string
  /** Told when something was written. */
  readonly onDone: () => void
}

function field(label: string, control: HTMLElement): HTMLLabelElement {
  return el('label', {}, label, control)
}

function choice(options: readonly (readonly [string, string])[], chosen: string): HTMLSelectElement {
  return el(
    'select',
    {},
    ...options.map(([value, text]) => el('option', { value, selected: value === chosen }, text)),
  )
}

/** Asks for an event and writes it; without `event` a new one. */
export async function askEvent(
  parts: DialogParts,
  asked: { readonly event: ShownEvent } | { readonly new: NewEvent },
): Promise<void> {
  const { server, calendars, timeZone, onDone } = parts
  const event = 'event' in asked ? asked.event : undefined
  const known = event && (await server.event(event.calendarId, event.id))
  const mayWrite = event?.mayWrite ?? true
  const start = 'new' in asked ? asked.new : timesOf(asked.event)
  const writable = calendars.filter((calendar) => calendar.mayWrite)
  const own = calendars.find(({ isOwn }) => isOwn) ?? writable[0]
  const kindNow = event?.kind === 'outOfOffice' ? 'outOfOffice' : 'default'

  const dialog = openDialog({
    title: event ? (mayWrite ? 'Edit event' : event.title) : 'New event',
    by: `${event ? `In ${calendars.find(({ id }) => id === event.calendarId)?.name ?? event.calendarId}. ` : ''}Times are those of ${timeZone.replaceAll('_', ' ')}.`,
    className: 'event-dialog',
    onLeave: () => dialog.close(),
  })
  const title = el('input', { value: event ? (known?.summary ?? '') : '', autocomplete: 'off' })
  const kind = choice(
    [
      ['default', 'Event'],
      ['outOfOffice', 'Out of office'],
    ],
    kindNow,
  )
  const calendar = choice(
    writable.map(({ id, name }) => [id, name] as const),
    event?.calendarId ?? own?.id ?? '',
  )
  const isWhole = el('input', { type: 'checkbox', checked: start.isWhole })
  const first = el('input', { type: 'date', value: start.first, required: true })
  const last = el('input', { type: 'date', value: start.last, required: true })
  const from = el('input', { type: 'time', value: start.from, required: true })
  const to = el('input', { type: 'time', value: start.to, required: true })
  const repeat = choice(repeats, '')
  const color = choice(colors, known?.colorId ?? '')
  const location = el('input', { value: known?.location ?? '', autocomplete: 'off' })
  const description = el('textarea', { rows: 3 })
  description.value = known?.description ?? ''
  const words = [field('Place', location), field('Description', description)]
  const clocks = [field('From', from), field('To', to)]
  const fault = el('p', { class: 'event-fault', role: 'alert' })

  const adapt = () => {
    const isOut = kind.value === 'outOfOffice'
    for (const line of words) line.hidden = isOut
    for (const line of clocks) line.hidden = isWhole.checked
    // Out of office is for a person's own calendar alone.
    if (isOut && !event && own) calendar.value = own.id
    calendar.disabled = event !== undefined || isOut
    kind.disabled = event !== undefined
  }
  kind.addEventListener('change', adapt)
  isWhole.addEventListener('change', adapt)
  first.addEventListener('change', () => {
    if (last.value < first.value) last.value = first.value
  })

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      dialog.close()
      onDone()
    } catch (error) {
      fault.textContent = error instanceof Error ? error.message : String(error)
    }
  }
  const save = () => {
    if (!form.reportValidity()) return
    const body = eventBody(
      {
        title: title.value.trim(),
        kind: kind.value === 'outOfOffice' ? 'outOfOffice' : 'default',
        isWhole: isWhole.checked,
        first: first.value,
        last: last.value,
        from: from.value,
        to: to.value,
        repeat: repeat.value,
        color: color.value,
        location: location.value,
        description: description.value,
      },
      timeZone,
    )
    void attempt(() =>
      event ? server.patch(event.calendarId, event.id, body) : server.insert(calendar.value, body),
    )
  }
  const remove = (id: string) => {
    if (event) void attempt(() => server.remove(event.calendarId, id))
  }

  const form = el(
    'form',
    { class: 'event-form' },
    field('Title', title),
    el('div', { class: 'event-row' }, field('Kind', kind), field('Calendar', calendar)),
    el('label', { class: 'event-check' }, isWhole, 'Whole days'),
    el('div', { class: 'event-row' }, field('First day', first), field('Last day', last), ...clocks),
    el('div', { class: 'event-row' }, !event && field('Repeats', repeat), field('Colour', color)),
    ...words,
    fault,
  )
  if (!mayWrite) for (const control of form.elements) control.setAttribute('disabled', '')
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault()
    save()
  })
  const isKnownKind = event === undefined || event.kind === 'default' || event.kind === 'outOfOffice'
  const seriesId = event?.seriesId ?? null
  dialog.body.append(
    form,
    buttonRow([
      ...(event && mayWrite
        ? [
            {
              text: seriesId === null ? 'Delete' : 'Delete this one',
              look: 'danger',
              onClick: () => remove(event.id),
            },
          ]
        : []),
      ...(seriesId !== null && mayWrite
        ? [{ text: 'Delete all', look: 'danger', onClick: () => remove(seriesId) }]
        : []),
      { text: mayWrite ? 'Cancel' : 'Close', onClick: () => dialog.close() },
      ...(mayWrite && isKnownKind ? [{ text: 'Save', look: 'primary', onClick: save }] : []),
    ]),
  )
  adapt()
  if (mayWrite) title.focus()
}

function timesOf(event: ShownEvent): NewEvent {
  const clock = (minutes: number | null) => clockOf((minutes ?? 0) % 1440)
  // From midnight to midnight is whole days, to a person.
  const isWhole = event.from === null || (event.from === 0 && event.to === 1440)
  const isPastMidnight = !isWhole && event.to === 1440
  return {
    first: event.first,
    last: isPastMidnight ? addDays(event.last, 1) : event.last,
    isWhole,
    from: isWhole ? '09:00' : clock(event.from),
    to: isWhole ? '17:00' : clock(event.to),
  }
}
