import type { ApiObject } from '../../../calendar/present.ts'
import { CalendarRefusal } from '../../../calendar/refusal.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { isGranted } from '../../scopes/granted.ts'
import type { ServiceParts } from '../service-parts.ts'
import { apiCall, checkHeaders } from './api-call.ts'
import type { CalendarAccess } from './calendar-access.ts'

const all = 'https://www.googleapis.com/auth/calendar.events'
const allReadOnly = 'https://www.googleapis.com/auth/calendar.events.readonly'

/** With a scope for one's own calendars alone the others are refused, in the API's usual words for scopes. */
function checkOwned({ calendars, actor }: CalendarAccess, id: string): void {
  if (calendars.find(actor, id).accessRole !== 'owner')
    throw new CalendarRefusal(
      403,
      'insufficientPermissions',
      'Request had insufficient authentication scopes.',
    )
}

/** `Calendar.Events` */
export class EventsCollection extends HostObject {
  readonly className = 'Calendar.Collection.EventsCollection'
  constructor(
    private readonly parts: ServiceParts,
    private readonly access: CalendarAccess,
  ) {
    super()
  }
  list(calendarId: unknown, query?: unknown): ApiObject {
    const { calendars, actor } = this.access
    return this.call('list', { calendarId, query }, () =>
      calendars.events.list(actor, String(calendarId), query),
    )
  }
  get(calendarId: unknown, eventId: unknown, query?: unknown, headers?: unknown): ApiObject {
    return this.call('get', { calendarId, eventId }, () => {
      const event = this.found(calendarId, eventId, query)
      checkHeaders(headers, () => event)
      return event
    })
  }
  instances(calendarId: unknown, eventId: unknown, query?: unknown): ApiObject {
    const { calendars, actor } = this.access
    return this.call('instances', { calendarId, eventId, query }, () =>
      calendars.events.instances(actor, String(calendarId), String(eventId), query),
    )
  }
  insert(resource: unknown, calendarId: unknown): ApiObject {
    const { calendars, actor } = this.access
    return this.call('insert', { calendarId }, () =>
      calendars.events.insert(actor, String(calendarId), resource),
    )
  }
  import(resource: unknown, calendarId: unknown): ApiObject {
    const { calendars, actor } = this.access
    return this.call('import', { calendarId }, () =>
      calendars.events.import(actor, String(calendarId), resource),
    )
  }
  patch(
    resource: unknown,
    calendarId: unknown,
    eventId: unknown,
    _query?: unknown,
    headers?: unknown,
  ): ApiObject {
    const { calendars, actor } = this.access
    return this.call('patch', { calendarId, eventId }, () => {
      checkHeaders(headers, () => this.found(calendarId, eventId))
      return calendars.events.patch(actor, String(calendarId), String(eventId), resource)
    })
  }
  update(
    resource: unknown,
    calendarId: unknown,
    eventId: unknown,
    _query?: unknown,
    headers?: unknown,
  ): ApiObject {
    const { calendars, actor } = this.access
    return this.call('update', { calendarId, eventId }, () => {
      checkHeaders(headers, () => this.found(calendarId, eventId))
      return calendars.events.update(actor, String(calendarId), String(eventId), resource)
    })
  }
  remove(calendarId: unknown, eventId: unknown, _query?: unknown, headers?: unknown): void {
    const { calendars, actor } = this.access
    this.call('delete', { calendarId, eventId }, () => {
      checkHeaders(headers, () => this.found(calendarId, eventId))
      calendars.events.remove(actor, String(calendarId), String(eventId))
    })
  }
  move(calendarId: unknown, eventId: unknown, destination: unknown): ApiObject {
    const { calendars, actor } = this.access
    return this.call('move', { calendarId, eventId, destination }, () =>
      calendars.events.move(actor, String(calendarId), String(eventId), String(destination)),
    )
  }
  quickAdd(calendarId: unknown, text: unknown): ApiObject {
    const { calendars, actor } = this.access
    return this.call('quickAdd', { calendarId }, () =>
      calendars.events.quickAdd(actor, String(calendarId), String(text)),
    )
  }

  private found(calendarId: unknown, eventId: unknown, query?: unknown): ApiObject {
    const { calendars, actor } = this.access
    return calendars.events.get(actor, String(calendarId), String(eventId), query)
  }
  private call<T>(name: string, asked: Readonly<Record<string, unknown>>, work: () => T): T {
    return apiCall(this.parts, `calendar.events.${name}`, asked, () => {
      if (isGranted(all, this.parts.scopes) || isGranted(allReadOnly, this.parts.scopes)) return work()
      for (const id of [asked.calendarId, asked.destination])
        if (id !== undefined) checkOwned(this.access, String(id))
      return work()
    })
  }
}
