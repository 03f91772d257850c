import type { Context } from 'hono'
import { htmlAnswer, jsonAnswer } from '../../../../pages/answer.ts'
import { readInput, textIn } from '../../../../pages/input.ts'
import { socketAnswer } from '../../../../pages/socket.ts'
import type { Calendars } from '../../calendar/calendars.ts'
import type { PresentedEvent } from '../../calendar/present.ts'
import { CalendarRefusal } from '../../calendar/refusal.ts'
import { dateAt, momentOfTime, rfc3339 } from '../../calendar/times.ts'
import type { WorkspacePerson } from '../../people.ts'
import { zoned } from '../../zoned.ts'
import type { GoogleRoutes } from '../google-pages.ts'
import { calendarPage } from './calendar-page.ts'
import { addDays, daysBetween, firstWeekdayOf, isDay } from './days.ts'
import { shownCalendar, shownEvent } from './shown-event.ts'
import type { CalendarFacts, Span } from './wire.ts'

const base = '/api/google/calendar'
/** As many days as a page asks for at most. */
const mostDays = 62

/** The calendar's page, its events in the zone of the person who looks, and what a person does with them. */
export const calendarRoutes: GoogleRoutes = (app, parts) => {
  const { calendars, people, clock } = parts
  const actor = (request: Request) => ({ email: people.of(request).email })
  const one = ({ req }: Context, name: string) => req.param(name) ?? ''

  /** Answers with what was done, or with the calendar's own refusal. */
  const done = (work: () => unknown) => {
    try {
      return jsonAnswer(work() ?? {})
    } catch (error) {
      if (error instanceof CalendarRefusal) return jsonAnswer({ message: error.message }, error.status)
      throw error
    }
  }

  app.get('/google/calendar', ({ req }) => {
    const person = people.of(req.raw)
    return htmlAnswer(calendarPage(req.raw, parts, factsFor(person, clock.now())))
  })

  app.get(`${base}/events`, ({ req }) => {
    const from = req.query('from') ?? ''
    const to = req.query('to') ?? ''
    if (!isDay(from) || !isDay(to) || daysBetween(from, to) < 0 || daysBetween(from, to) > mostDays)
      return jsonAnswer({ message: `Ask for days from and to, ${mostDays} at most.` }, 400)
    return jsonAnswer(spanFor(calendars, people.of(req.raw), from, to))
  })

  app.get(`${base}/changes`, (context) => {
    const { email } = people.of(context.req.raw)
    return socketAnswer(context, ({ send }) => ({
      close: calendars.onChange((id) => {
        if (calendars.list(email).some((calendar) => calendar.id === id)) send({ calendar: id })
      }),
    }))
  })

  app.post(`${base}/calendars`, async ({ req }) => {
    const { email } = people.of(req.raw)
    const summary = textIn(await readInput(req.raw), 'summary')?.trim() ?? ''
    if (summary === '') return jsonAnswer({ message: 'A calendar needs a name.' }, 400)
    return done(() => calendars.addCalendar(email, { summary }))
  })

  app.patch(`${base}/calendars/:calendar`, async (context) => {
    const { isShown } = await readInput(context.req.raw)
    if (typeof isShown !== 'boolean') return jsonAnswer({ message: 'Say whether it is shown.' }, 400)
    return done(() =>
      calendars.changeListing(actor(context.req.raw), one(context, 'calendar'), { selected: isShown }),
    )
  })

  const events = `${base}/calendars/:calendar/events`
  app.post(events, async (context) => {
    const body = await readInput(context.req.raw)
    return done(() => calendars.events.insert(actor(context.req.raw), one(context, 'calendar'), body))
  })
  app.get(`${events}/:event`, (context) => {
    const { email, timeZone } = people.of(context.req.raw)
    return done(() =>
      calendars.events.get({ email }, one(context, 'calendar'), one(context, 'event'), { timeZone }),
    )
  })
  app.patch(`${events}/:event`, async (context) => {
    const body = await readInput(context.req.raw)
    return done(() =>
      calendars.events.patch(actor(context.req.raw), one(context, 'calendar'), one(context, 'event'), body),
    )
  })
  app.delete(`${events}/:event`, (context) =>
    done(() =>
      calendars.events.remove(actor(context.req.raw), one(context, 'calendar'), one(context, 'event')),
    ),
  )
}

function factsFor({ email, locale, timeZone }: WorkspacePerson, now: Date): CalendarFacts {
  const { hour, minute } = zoned(now, timeZone)
  return {
    email,
    locale,
    timeZone,
    today: dateAt(now.getTime(), timeZone),
    minutes: hour * 60 + minute,
    firstWeekday: firstWeekdayOf(locale),
  }
}

function spanFor(calendars: Calendars, { email, timeZone }: WorkspacePerson, from: string, to: string): Span {
  const midnight = (date: string) => rfc3339(momentOfTime({ date }, timeZone), timeZone)
  const query = {
    timeMin: midnight(from),
    timeMax: midnight(addDays(to, 1)),
    timeZone,
    singleEvents: true,
    maxResults: 2500,
  }
  const listed = calendars.list(email).map((calendar) => shownCalendar(calendar, email))
  const events = listed
    .filter(({ isShown }) => isShown)
    .flatMap((calendar) => {
      const found: PresentedEvent[] = []
      let pageToken: string | undefined
      do {
        // The calendars' own answer: its items are events.
        const page = calendars.events.list({ email }, calendar.id, {
          ...query,
          ...(pageToken && { pageToken }),
        }) as unknown as { readonly items: readonly PresentedEvent[]; readonly nextPageToken?: string }
        found.push(...page.items)
        pageToken = page.nextPageToken
      } while (pageToken)
      return found.map((event) => shownEvent(event, calendar))
    })
  return { calendars: listed, events }
}
