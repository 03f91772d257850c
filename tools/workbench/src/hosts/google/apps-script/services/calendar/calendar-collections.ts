import * as v from 'valibot'
import { type ApiObject, etagOf, presentCalendar, presentListed } from '../../../calendar/present.ts'
import { CalendarRefusal, invalid, notFound } from '../../../calendar/refusal.ts'
import type { AccessRole, CalendarFacts } from '../../../calendar/resource.ts'
import { isTimeZone } from '../../../calendar/times.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceParts } from '../service-parts.ts'
import { apiCall } from './api-call.ts'
import type { CalendarAccess } from './calendar-access.ts'

abstract class Collection extends HostObject {
  constructor(
    protected readonly parts: ServiceParts,
    protected readonly access: CalendarAccess,
  ) {
    super()
  }
}

const listing = v.object({
  id: v.optional(v.string()),
  selected: v.optional(v.boolean()),
  hidden: v.optional(v.boolean()),
  colorId: v.optional(v.string()),
  summaryOverride: v.optional(v.string()),
})

const facts = v.object({
  summary: v.optional(v.string()),
  description: v.optional(v.string()),
  location: v.optional(v.string()),
  timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone))),
})

const rule = v.object({
  role: v.picklist(['none', 'freeBusyReader', 'reader', 'writer', 'owner']),
  scope: v.optional(v.object({ type: v.string(), value: v.optional(v.string()) })),
})

function read<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw invalid(`Invalid value for: ${v.getDotPath(issue) ?? 'resource'}`)
}

/** `Calendar.CalendarList` */
export class CalendarListCollection extends Collection {
  readonly className = 'Calendar.Collection.CalendarListCollection'
  list(query?: unknown): ApiObject {
    const { calendars, actor } = this.access
    return apiCall(this.parts, 'calendar.calendarList.list', { query }, () => {
      const { minAccessRole, showHidden } = read(
        v.object({ minAccessRole: v.optional(v.string()), showHidden: v.optional(v.boolean()) }),
        query ?? {},
      )
      const roles = ['freeBusyReader', 'reader', 'writer', 'owner']
      const items = calendars
        .list(actor.email)
        .filter(
          ({ accessRole, hidden }) =>
            (showHidden === true || !hidden) &&
            (minAccessRole === undefined || roles.indexOf(accessRole) >= roles.indexOf(minAccessRole)),
        )
        .map(presentListed)
      return { kind: 'calendar#calendarList', etag: etagOf(items), items, nextSyncToken: etagOf(items) }
    })
  }
  get(calendarId: unknown): ApiObject {
    const { calendars, actor } = this.access
    return apiCall(this.parts, 'calendar.calendarList.get', { calendarId }, () =>
      presentListed(calendars.find(actor, String(calendarId))),
    )
  }
  insert(resource: unknown): ApiObject {
    return apiCall(this.parts, 'calendar.calendarList.insert', {}, () => {
      const { id, ...change } = read(listing, resource)
      return this.change(id, change, true)
    })
  }
  patch(resource: unknown, calendarId: unknown): ApiObject {
    return apiCall(this.parts, 'calendar.calendarList.patch', { calendarId }, () =>
      this.change(String(calendarId), read(listing, resource), true),
    )
  }
  update(resource: unknown, calendarId: unknown): ApiObject {
    return apiCall(this.parts, 'calendar.calendarList.update', { calendarId }, () =>
      this.change(String(calendarId), read(listing, resource), true),
    )
  }
  remove(calendarId: unknown): void {
    apiCall(this.parts, 'calendar.calendarList.delete', { calendarId }, () =>
      this.change(String(calendarId), {}, false),
    )
  }
  private change(
    id: string | undefined,
    { id: _, ...change }: v.InferOutput<typeof listing>,
    listed: boolean,
  ): ApiObject {
    if (id === undefined) throw notFound()
    const { calendars, actor } = this.access
    return presentListed(calendars.changeListing(actor, id, withoutUndefined({ ...change, listed })))
  }
}

/** `Calendar.Calendars` */
export class CalendarsCollection extends Collection {
  readonly className = 'Calendar.Collection.CalendarsCollection'
  get(calendarId: unknown): ApiObject {
    const { calendars, actor } = this.access
    return apiCall(this.parts, 'calendar.calendars.get', { calendarId }, () =>
      presentCalendar(calendars.find(actor, String(calendarId))),
    )
  }
  insert(resource: unknown): ApiObject {
    const { calendars, actor } = this.access
    return apiCall(this.parts, 'calendar.calendars.insert', {}, () => {
      const { summary, ...rest } = read(facts, resource)
      if (!summary) throw new CalendarRefusal(400, 'required', 'Missing title.')
      const made = calendars.addCalendar(actor.email, { summary, ...withoutUndefined(rest) })
      return presentCalendar(calendars.find(actor, made.id))
    })
  }
  patch(resource: unknown, calendarId: unknown): ApiObject {
    return this.change('patch', resource, calendarId)
  }
  update(resource: unknown, calendarId: unknown): ApiObject {
    return this.change('update', resource, calendarId)
  }
  remove(calendarId: unknown): void {
    const { calendars, actor } = this.access
    apiCall(this.parts, 'calendar.calendars.delete', { calendarId }, () =>
      calendars.removeCalendar(actor, String(calendarId)),
    )
  }
  private change(name: string, resource: unknown, calendarId: unknown): ApiObject {
    const { calendars, actor } = this.access
    return apiCall(this.parts, `calendar.calendars.${name}`, { calendarId }, () => {
      const change: Partial<CalendarFacts> = withoutUndefined(read(facts, resource))
      calendars.changeCalendar(actor, String(calendarId), change)
      return presentCalendar(calendars.find(actor, String(calendarId)))
    })
  }
}

/** `Calendar.Acl` */
export class AclCollection extends Collection {
  readonly className = 'Calendar.Collection.AclCollection'
  list(calendarId: unknown): ApiObject {
    return apiCall(this.parts, 'calendar.acl.list', { calendarId }, () => ({
      kind: 'calendar#acl',
      items: this.rules(calendarId),
    }))
  }
  get(calendarId: unknown, ruleId: unknown): ApiObject {
    return apiCall(this.parts, 'calendar.acl.get', { calendarId, ruleId }, () =>
      this.ruleOf(calendarId, ruleId),
    )
  }
  insert(resource: unknown, calendarId: unknown): ApiObject {
    return apiCall(this.parts, 'calendar.acl.insert', { calendarId }, () => {
      const { role, scope } = read(rule, resource)
      if (scope?.type !== 'user' || !scope.value) throw invalid('Invalid scope value.')
      return this.give(calendarId, scope.value, role)
    })
  }
  patch(resource: unknown, calendarId: unknown, ruleId: unknown): ApiObject {
    return apiCall(this.parts, 'calendar.acl.patch', { calendarId, ruleId }, () =>
      this.give(calendarId, this.personOf(calendarId, ruleId), read(rule, resource).role),
    )
  }
  update(resource: unknown, calendarId: unknown, ruleId: unknown): ApiObject {
    return apiCall(this.parts, 'calendar.acl.update', { calendarId, ruleId }, () =>
      this.give(calendarId, this.personOf(calendarId, ruleId), read(rule, resource).role),
    )
  }
  remove(calendarId: unknown, ruleId: unknown): void {
    apiCall(this.parts, 'calendar.acl.delete', { calendarId, ruleId }, () =>
      this.give(calendarId, this.personOf(calendarId, ruleId), 'none'),
    )
  }
  private rules(calendarId: unknown): readonly ApiObject[] {
    const { calendars, actor } = this.access
    return calendars.members(actor, String(calendarId)).map(({ email, role }) => presentRule(email, role))
  }
  private ruleOf(calendarId: unknown, ruleId: unknown): ApiObject {
    const found = this.rules(calendarId).find(({ id }) => id === ruleId)
    if (!found) throw notFound()
    return found
  }
  private personOf(calendarId: unknown, ruleId: unknown): string {
    return String(this.ruleOf(calendarId, ruleId).id).replace(/^user:/, '')
  }
  private give(calendarId: unknown, email: string, role: AccessRole | 'none'): ApiObject {
    const { calendars, actor } = this.access
    calendars.share(actor, String(calendarId), email, role === 'none' ? null : role, { isListed: false })
    return presentRule(email, role)
  }
}

function presentRule(email: string, role: string): ApiObject {
  return {
    kind: 'calendar#aclRule',
    etag: etagOf([email, role]),
    id: `user:${email}`,
    scope: { type: 'user', value: email },
    role,
  }
}

/** `Calendar.Freebusy` */
export class FreebusyCollection extends Collection {
  readonly className = 'Calendar.Collection.FreebusyCollection'
  query(resource: unknown): ApiObject {
    const { calendars, actor } = this.access
    return apiCall(this.parts, 'calendar.freebusy.query', {}, () => calendars.freeBusy(actor, resource))
  }
}

/** `Calendar.Settings`: those that a calendar here has. */
export class SettingsCollection extends Collection {
  readonly className = 'Calendar.Collection.SettingsCollection'
  list(): ApiObject {
    return apiCall(this.parts, 'calendar.settings.list', {}, () => ({
      kind: 'calendar#settings',
      items: this.settings(),
    }))
  }
  get(setting: unknown): ApiObject {
    return apiCall(this.parts, 'calendar.settings.get', { setting }, () => {
      const found = this.settings().find(({ id }) => id === setting)
      if (!found) throw notFound()
      return found
    })
  }
  private settings(): readonly ApiObject[] {
    const { calendars, actor } = this.access
    const { locale = 'en' } = this.parts.person
    const values = {
      dateFieldOrder: locale.startsWith('en') ? 'MDY' : 'DMY',
      defaultEventLength: '60',
      format24HourTime: String(!locale.startsWith('en')),
      hideInvitations: 'false',
      hideWeekends: 'false',
      locale,
      remindOnRespondedEventsOnly: 'false',
      showDeclinedEvents: 'true',
      timezone: calendars.find(actor, 'primary').timeZone,
      useKeyboardShortcuts: 'true',
      weekStart: locale.startsWith('en') ? '0' : '1',
    }
    return Object.entries(values).map(([id, value]) => ({
      kind: 'calendar#setting',
      etag: etagOf(value),
      id,
      value,
    }))
  }
}

/** `Calendar.Colors`: Google's colours of events (its Colors resource, from memory). */
export class ColorsCollection extends Collection {
  readonly className = 'Calendar.Collection.ColorsCollection'
  get(): ApiObject {
    const backgrounds = {
      '1': '#a4bdfc',
      '2': '#7ae7bf',
      '3': '#dbadff',
      '4': '#ff887c',
      '5': '#fbd75b',
      '6': '#ffb878',
      '7': '#46d6db',
      '8': '#e1e1e1',
      '9': '#5484ed',
      '10': '#51b749',
      '11': '#dc2127',
    }
    const event = Object.fromEntries(
      Object.entries(backgrounds).map(([id, background]) => [id, { background, foreground: '#1d1d1d' }]),
    )
    return { kind: 'calendar#colors', updated: '2012-02-14T00:00:00.000Z', event, calendar: event }
  }
}

function withoutUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
