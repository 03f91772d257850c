import { type Html, html, jsonIsland } from '../../../../pages/html.ts'
import { icon } from '../../../../pages/shell/icon.ts'
import { panelPlace, panelScript } from '../cards/panel-place.ts'
import { googlePage } from '../page.ts'
import type { GooglePageParts } from '../parts.ts'
import type { CalendarFacts } from './wire.ts'

/** The calendar's page around the days, which its script draws. */
export function calendarPage(request: Request, parts: GooglePageParts, facts: CalendarFacts): Html {
  const content = html`<section class="calendar" aria-label="Calendar">
<header class="calendar-head">
<h1 id="calendar-title" aria-live="polite">Calendar</h1>
<div class="calendar-tools"><button class="button small" type="button" id="calendar-today" title="Today (t)">Today</button>
<button class="icon-button calendar-back" type="button" id="calendar-before" aria-label="Before" title="Before (k)">${icon('chevron')}</button><button class="icon-button calendar-on" type="button" id="calendar-after" aria-label="After" title="After (j)">${icon('chevron')}</button>
<div class="segments" role="group" aria-label="View"><button type="button" id="calendar-week" title="Week (w)">Week</button><button type="button" id="calendar-month" title="Month (m)">Month</button></div></div>
</header>
<div class="calendar-body"><nav class="calendar-list" id="calendar-list" aria-label="Calendars"></nav><div class="calendar-days" id="calendar-days" tabindex="0" role="region" aria-label="Days"></div></div>
<p class="calendar-notice" id="calendar-notice" role="status"></p>
</section>
${panelPlace({ app: 'CALENDAR' })}
${jsonIsland('calendar-facts', facts)}`
  const create = html`<div class="create-form"><button class="button primary" type="button" id="calendar-create" title="New event (c)">${icon('plus')}<span>New event</span></button></div>`
  return googlePage(request, parts, {
    title: 'Calendar',
    content,
    create,
    scripts: ['google-calendar.js', panelScript],
    className: 'in-calendar with-panel',
  })
}
