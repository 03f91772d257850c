import { rfc3339 } from '../../../calendar/times.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'

const weekdays: Readonly<Record<string, string>> = {
  MONDAY: 'MO',
  TUESDAY: 'TU',
  WEDNESDAY: 'WE',
  THURSDAY: 'TH',
  FRIDAY: 'FR',
  SATURDAY: 'SA',
  SUNDAY: 'SU',
}
const months = 'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER'.split(
  ' ',
)

interface Rule {
  readonly kind: 'RRULE' | 'EXRULE'
  readonly parts: Map<string, string>
}

/** What a recurrence holds, shared by the rules that are being written of it. */
class RecurrenceState {
  readonly rules: Rule[] = []
  readonly dates: { readonly kind: 'RDATE' | 'EXDATE'; readonly at: Date }[] = []
  zone: string | undefined
}

abstract class Recurrence extends HostObject {
  constructor(readonly state: RecurrenceState) {
    super()
  }
  addDailyRule(): RecurrenceRule {
    return this.rule('RRULE', 'DAILY')
  }
  addWeeklyRule(): RecurrenceRule {
    return this.rule('RRULE', 'WEEKLY')
  }
  addMonthlyRule(): RecurrenceRule {
    return this.rule('RRULE', 'MONTHLY')
  }
  addYearlyRule(): RecurrenceRule {
    return this.rule('RRULE', 'YEARLY')
  }
  addDailyExclusion(): RecurrenceRule {
    return this.rule('EXRULE', 'DAILY')
  }
  addWeeklyExclusion(): RecurrenceRule {
    return this.rule('EXRULE', 'WEEKLY')
  }
  addMonthlyExclusion(): RecurrenceRule {
    return this.rule('EXRULE', 'MONTHLY')
  }
  addYearlyExclusion(): RecurrenceRule {
    return this.rule('EXRULE', 'YEARLY')
  }
  addDate(at: Date): EventRecurrence {
    this.state.dates.push({ kind: 'RDATE', at })
    return new EventRecurrence(this.state)
  }
  addDateExclusion(at: Date): EventRecurrence {
    this.state.dates.push({ kind: 'EXDATE', at })
    return new EventRecurrence(this.state)
  }
  setTimeZone(zone: unknown): EventRecurrence {
    this.state.zone = String(zone)
    return new EventRecurrence(this.state)
  }
  private rule(kind: Rule['kind'], freq: string): RecurrenceRule {
    const rule: Rule = { kind, parts: new Map([['FREQ', freq]]) }
    this.state.rules.push(rule)
    return new RecurrenceRule(this.state, rule)
  }
}

export class EventRecurrence extends Recurrence {
  readonly className = 'Calendar.EventRecurrence'
  static create(): EventRecurrence {
    return new EventRecurrence(new RecurrenceState())
  }
}

export class RecurrenceRule extends Recurrence {
  readonly className = 'Calendar.RecurrenceRule'
  constructor(
    state: RecurrenceState,
    private readonly of: Rule,
  ) {
    super(state)
  }
  interval(count: unknown): this {
    return this.part('INTERVAL', String(count))
  }
  times(count: unknown): this {
    return this.part('COUNT', String(count))
  }
  until(end: Date): this {
    return this.part('UNTIL', stamp(end))
  }
  onlyInMonth(month: EnumValue): this {
    return this.onlyInMonths([month])
  }
  onlyInMonths(list: readonly EnumValue[]): this {
    return this.part('BYMONTH', list.map(({ name }) => months.indexOf(name) + 1).join(','))
  }
  onlyOnMonthDay(day: unknown): this {
    return this.onlyOnMonthDays([day])
  }
  onlyOnMonthDays(days: readonly unknown[]): this {
    return this.part('BYMONTHDAY', days.join(','))
  }
  onlyOnWeek(week: unknown): this {
    return this.onlyOnWeeks([week])
  }
  onlyOnWeeks(weeks: readonly unknown[]): this {
    return this.part('BYWEEKNO', weeks.join(','))
  }
  onlyOnWeekday(day: EnumValue): this {
    return this.onlyOnWeekdays([day])
  }
  onlyOnWeekdays(days: readonly EnumValue[]): this {
    return this.part('BYDAY', days.map(({ name }) => weekdays[name] ?? name).join(','))
  }
  onlyOnYearDay(day: unknown): this {
    return this.onlyOnYearDays([day])
  }
  onlyOnYearDays(days: readonly unknown[]): this {
    return this.part('BYYEARDAY', days.join(','))
  }
  weekStartsOn(day: EnumValue): this {
    return this.part('WKST', weekdays[day.name] ?? day.name)
  }
  private part(name: string, value: string): this {
    this.of.parts.set(name, value)
    return this
  }
}

/** A recurrence's lines of RFC 5545, and its zone where it has one of its own. */
export function linesOf(
  value: unknown,
  { zone, isAllDay }: { readonly zone: string; readonly isAllDay: boolean },
): { readonly lines: readonly string[]; readonly zone: string } {
  if (!(value instanceof Recurrence)) throw exception('Invalid argument: recurrence')
  const { rules, dates, zone: own } = value.state
  const inZone = own ?? zone
  const day = (at: Date) => rfc3339(at.getTime(), inZone).slice(0, 10).replaceAll('-', '')
  const date = ({ kind, at }: (typeof dates)[number]) =>
    isAllDay ? `${kind};VALUE=DATE:${day(at)}` : `${kind}:${stamp(at)}`
  return {
    zone: inZone,
    lines: [
      ...rules.map(
        ({ kind, parts }) => `${kind}:${[...parts].map(([name, part]) => `${name}=${part}`).join(';')}`,
      ),
      ...dates.map(date),
    ],
  }
}

/** `20260803T070000Z` */
function stamp(at: Date): string {
  return at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').concat('Z')
}
