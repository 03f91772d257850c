import type { ApiObject } from '../../../calendar/present.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceParts } from '../service-parts.ts'
import { apiCall, checkHeaders } from './api-call.ts'
import type { CalendarAccess } from './calendar-access.ts'

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
    return apiCall(this.parts, `calendar.events.${name}`, asked, work)
  }
}
