import { loadLater } from '../../../../pages/shell/later.client.ts'
import type { PanelHost } from '../cards/panel-wire.ts'
import { calendarList } from './calendar-list.client.ts'
import { addDays, addMonths, clockOf, daysFrom, dayWords, isDay, monthDays, weekStart } from './days.ts'
import { askEvent, type NewEvent } from './event-dialog.client.ts'
import { monthView } from './month-view.client.ts'
import { calendarServer } from './server.client.ts'
import { weekView } from './week-view.client.ts'
import type { CalendarFacts, ShownEvent, Span } from './wire.ts'

interface Looking {
  readonly view: 'week' | 'month'
  readonly day: string
}

function need<T extends HTMLElement>(id: string): T {
  const found = document.querySelector<T>(`#${id}`)
  if (!found) throw new Error(`The page has no #${id}.`)
  return found
}

// Our own server wrote it.
const facts = JSON.parse(document.querySelector('#calendar-facts')?.textContent ?? '') as CalendarFacts
const server = calendarServer()
const place = need('calendar-days')
const notice = need('calendar-notice')
const narrow = matchMedia('(max-width: 640px)')

let looking = fromAddress()
let span: Span = { calendars: [], events: [] }
let asked = 0

/** What is looked at stands in the address, so that it is there again after a reload. */
function fromAddress(): Looking {
  const query = new URLSearchParams(location.search)
  const day = query.get('day') ?? ''
  return { view: query.get('view') === 'month' ? 'month' : 'week', day: isDay(day) ? day : facts.today }
}

/** On a small screen a week is three days. */
function daysShown({ view, day }: Looking): readonly string[] {
  if (view === 'month') return monthDays(day, facts.firstWeekday)
  return narrow.matches ? daysFrom(day, 3) : daysFrom(weekStart(day, facts.firstWeekday), 7)
}

async function load(): Promise<void> {
  asked += 1
  const mine = asked
  const days = daysShown(looking)
  place.setAttribute('aria-busy', 'true')
  try {
    const loaded = await server.load(days[0] ?? looking.day, days.at(-1) ?? looking.day)
    // What was asked for last is shown, whatever comes last.
    if (mine !== asked) return
    span = loaded
    notice.textContent = ''
    draw(days)
  } catch (error) {
    notice.textContent = `The calendar can’t be read: ${error instanceof Error ? error.message : error}`
  } finally {
    if (mine === asked) place.removeAttribute('aria-busy')
  }
}

function draw(days: readonly string[]): void {
  const focused = document.activeElement?.getAttribute('data-event')
  const title = need('calendar-title')
  const words = (day: string, options: Intl.DateTimeFormatOptions) => dayWords(day, facts.locale, options)
  const [first = looking.day] = days
  const last = days.at(-1) ?? first
  title.textContent =
    looking.view === 'month' || first.slice(0, 7) === last.slice(0, 7)
      ? words(looking.view === 'month' ? looking.day : first, { month: 'long', year: 'numeric' })
      : `${words(first, { month: 'short', year: 'numeric' })} – ${words(last, { month: 'short', year: 'numeric' })}`
  for (const view of ['week', 'month'] as const) {
    const button = need(`calendar-${view}`)
    if (view === looking.view) button.setAttribute('aria-current', 'true')
    else button.removeAttribute('aria-current')
  }
  const drawing = { facts, calendars: span.calendars, onOpen: openEvent }
  const scrolled = place.querySelector('.week') ? place.scrollTop : undefined
  place.replaceChildren(
    looking.view === 'week'
      ? weekView(days, span.events, drawing, ask)
      : monthView(looking.day, days, span.events, drawing, {
          onNew: ask,
          onDay: (day) => go({ view: 'week', day }),
        }),
  )
  if (looking.view === 'week') {
    const hour = place.querySelector('.week-columns')?.clientHeight ?? 0
    place.scrollTop = scrolled ?? (hour / 24) * 7
  } else place.scrollTop = 0
  need('calendar-list').replaceChildren(
    calendarList(span.calendars, {
      onShow: (id, isShown) => void told(server.show(id, isShown)),
      onAdd: (name) => void told(server.addCalendar(name)),
    }),
  )
  if (focused) place.querySelector<HTMLElement>(`[data-event="${CSS.escape(focused)}"]`)?.focus()
}

async function told(work: Promise<void>): Promise<void> {
  try {
    await work
    await load()
  } catch (error) {
    notice.textContent = error instanceof Error ? error.message : String(error)
  }
}

function go(next: Looking): void {
  looking = next
  history.replaceState(null, '', `?view=${next.view}&day=${next.day}`)
  void load()
}

function step(by: 1 | -1): void {
  const { view, day } = looking
  go({ view, day: view === 'month' ? addMonths(day, by) : addDays(day, by * (narrow.matches ? 3 : 7)) })
}

const dialogParts = () => ({
  server,
  calendars: span.calendars,
  timeZone: facts.timeZone,
  onDone: () => void load(),
})
const failed = (error: unknown) => {
  notice.textContent = error instanceof Error ? error.message : String(error)
}

function ask(event: NewEvent): void {
  void askEvent(dialogParts(), { new: event }).catch(failed)
}

/** An event that is opened is what add-ons of the panel see. */
function openEvent(event: ShownEvent): void {
  const detail: PanelHost = { app: 'CALENDAR', event: { calendarId: event.calendarId, id: event.id } }
  document.dispatchEvent(new CustomEvent('panel:see', { detail }))
  void askEvent(dialogParts(), { event }).catch(failed)
}

function create(): void {
  const from = Math.min(Math.ceil(facts.minutes / 60) * 60, 1320)
  const day = daysShown(looking).includes(facts.today) ? facts.today : looking.day
  ask({ first: day, last: day, isWhole: false, from: clockOf(from), to: clockOf(from + 60) })
}

const acts: Readonly<Record<string, () => void>> = {
  t: () => go({ ...looking, day: facts.today }),
  j: () => step(1),
  n: () => step(1),
  k: () => step(-1),
  p: () => step(-1),
  w: () => go({ ...looking, view: 'week' }),
  m: () => go({ ...looking, view: 'month' }),
  c: create,
}
for (const [id, key] of [
  ['calendar-today', 't'],
  ['calendar-before', 'k'],
  ['calendar-after', 'j'],
  ['calendar-week', 'w'],
  ['calendar-month', 'm'],
  ['calendar-create', 'c'],
] as const)
  need(id).addEventListener('click', () => acts[key]?.())

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  const { target } = event
  if (target instanceof Element && target.closest('input, select, textarea, dialog, .panel-place, .menu'))
    return
  const act = acts[event.key]
  if (!act) return
  event.preventDefault()
  act()
})
narrow.addEventListener('change', () => void load())
document.addEventListener('panel:done', () => void load())
server.onChange(() => void load())
void load()
loadLater(document)
