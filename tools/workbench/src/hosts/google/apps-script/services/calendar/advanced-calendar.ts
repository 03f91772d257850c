import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { calendarAccess } from './calendar-access.ts'
import {
  AclCollection,
  CalendarListCollection,
  CalendarsCollection,
  ColorsCollection,
  FreebusyCollection,
  SettingsCollection,
} from './calendar-collections.ts'
import { EventsCollection } from './events-collection.ts'

/** The advanced service itself: what it makes are empty resources for a script to fill. */
class AdvancedCalendar extends HostObject {
  readonly className = 'Calendar'
  newAclRule(): object {
    return {}
  }
  newAclRuleScope(): object {
    return {}
  }
  newCalendar(): object {
    return {}
  }
  newCalendarListEntry(): object {
    return {}
  }
  newEvent(): object {
    return {}
  }
  newEventAttachment(): object {
    return {}
  }
  newEventAttendee(): object {
    return {}
  }
  newEventDateTime(): object {
    return {}
  }
  newEventExtendedProperties(): object {
    return {}
  }
  newEventOrganizer(): object {
    return {}
  }
  newEventReminder(): object {
    return {}
  }
  newEventReminders(): object {
    return {}
  }
  newEventSource(): object {
    return {}
  }
  newEventWorkingLocationProperties(): object {
    return {}
  }
  newEventWorkingLocationPropertiesCustomLocation(): object {
    return {}
  }
  newEventWorkingLocationPropertiesOfficeLocation(): object {
    return {}
  }
  newFreeBusyRequest(): object {
    return {}
  }
  newFreeBusyRequestItem(): object {
    return {}
  }
}

const of =
  <T extends HostObject>(made: new (parts: ServiceParts, access: ReturnType<typeof calendarAccess>) => T) =>
  (parts: ServiceParts) =>
    new made(parts, calendarAccess(parts))

export const advancedCalendar: ServiceModule = {
  globals: {
    Calendar: () => new AdvancedCalendar(),
    'Calendar.Acl': of(AclCollection),
    'Calendar.CalendarList': of(CalendarListCollection),
    'Calendar.Calendars': of(CalendarsCollection),
    'Calendar.Colors': of(ColorsCollection),
    'Calendar.Events': of(EventsCollection),
    'Calendar.Freebusy': of(FreebusyCollection),
    'Calendar.Settings': of(SettingsCollection),
  },
  classes: {
    Calendar: AdvancedCalendar,
    'Calendar.Collection.AclCollection': AclCollection,
    'Calendar.Collection.CalendarListCollection': CalendarListCollection,
    'Calendar.Collection.CalendarsCollection': CalendarsCollection,
    'Calendar.Collection.ColorsCollection': ColorsCollection,
    'Calendar.Collection.EventsCollection': EventsCollection,
    'Calendar.Collection.FreebusyCollection': FreebusyCollection,
    'Calendar.Collection.SettingsCollection': SettingsCollection,
  },
}
