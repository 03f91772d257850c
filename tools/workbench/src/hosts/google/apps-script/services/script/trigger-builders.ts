import { momentOf } from '../../../zoned.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import type { Schedule } from './schedule.ts'
import type { TriggerSpec } from './trigger-rows.ts'

/** Keeps what a builder has come to. */
export type Create = (spec: TriggerSpec) => HostObject

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']
const minutes = [1, 5, 10, 15, 30]
const hours = [1, 2, 4, 6, 8, 12]

/** `ScriptApp.newTrigger(name).timeBased()`. */
export class ClockTriggerBuilder extends HostObject {
  readonly className = 'Script.ClockTriggerBuilder'
  private zone: string
  private hour = 0
  private minute = 0
  private plan: ((builder: ClockTriggerBuilder) => Schedule) | undefined
  constructor(
    private readonly keep: Create,
    private readonly now: () => Date,
    zone: string,
  ) {
    super()
    this.zone = zone
  }
  after(ms: unknown): this {
    return this.planned(() => ({ kind: 'once', at: this.now().getTime() + Number(ms) }))
  }
  at(date: Date): this {
    return this.planned(() => ({ kind: 'once', at: date.getTime() }))
  }
  atDate(year: unknown, month: unknown, day: unknown): this {
    const wall = { year: Number(year), month: Number(month), day: Number(day) }
    return this.planned(({ zone }) => ({ kind: 'once', at: momentOf(wall, zone).getTime() }))
  }
  everyMinutes(n: unknown): this {
    if (!minutes.includes(Number(n)))
      throw exception(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      )
    return this.planned(() => ({ kind: 'minutes', every: Number(n) }))
  }
  everyHours(n: unknown): this {
    if (!hours.includes(Number(n)))
      throw exception(
        'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
      )
    return this.planned(() => ({ kind: 'hours', every: Number(n) }))
  }
  everyDays(n: unknown): this {
    return this.planned((builder) => ({ ...builder.daily(), every: atLeastOne(n) }))
  }
  everyWeeks(n: unknown): this {
    const old = this.plan
    return this.planned((builder) => ({
      weekday: 1,
      ...old?.(builder),
      ...builder.daily(),
      every: 7 * atLeastOne(n),
    }))
  }
  onWeekDay(day: EnumValue): this {
    const old = this.plan
    const weekday = weekdays.indexOf(day.name) + 1
    return this.planned((builder) => ({
      ...builder.daily(),
      every: 7,
      ...old?.(builder),
      kind: 'days',
      weekday,
    }))
  }
  onMonthDay(day: unknown): this {
    const monthDay = Number(day)
    if (!(monthDay >= 1 && monthDay <= 31)) throw exception('Invalid argument: day')
    return this.planned((builder) => ({ ...builder.daily(), every: 1, monthDay }))
  }
  atHour(hour: unknown): this {
    this.hour = Number(hour)
    return this
  }
  nearMinute(minute: unknown): this {
    this.minute = Number(minute)
    return this
  }
  inTimezone(zone: unknown): this {
    this.zone = String(zone)
    return this
  }
  create(): HostObject {
    if (!this.plan) throw exception('The trigger has no recurrence or date.')
    return this.keep({ source: 'CLOCK', schedule: this.plan(this) })
  }
  private planned(plan: (builder: ClockTriggerBuilder) => Schedule): this {
    this.plan = plan
    return this
  }
  private daily() {
    return { kind: 'days' as const, hour: this.hour, minute: this.minute, zone: this.zone }
  }
}

function atLeastOne(n: unknown): number {
  return Math.max(1, Math.trunc(Number(n)))
}

type FileSource = Extract<TriggerSpec, { sourceId: string }>

/** The builders for what happens to a file or a calendar: one event each. */
abstract class EventTriggerBuilder extends HostObject {
  private event: FileSource['event'] | undefined
  constructor(
    private readonly keep: Create,
    private readonly source: FileSource['source'],
    private readonly sourceId: string,
  ) {
    super()
  }
  create(): HostObject {
    if (this.event === undefined) throw exception('The trigger has no event.')
    return this.keep({ source: this.source, event: this.event, sourceId: this.sourceId })
  }
  protected on(event: FileSource['event']): this {
    this.event = event
    return this
  }
}

export class DocumentTriggerBuilder extends EventTriggerBuilder {
  readonly className = 'Script.DocumentTriggerBuilder'
  onOpen(): this {
    return this.on('ON_OPEN')
  }
}

export class SpreadsheetTriggerBuilder extends EventTriggerBuilder {
  readonly className = 'Script.SpreadsheetTriggerBuilder'
  onOpen(): this {
    return this.on('ON_OPEN')
  }
  onEdit(): this {
    return this.on('ON_EDIT')
  }
  onChange(): this {
    return this.on('ON_CHANGE')
  }
  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT')
  }
}

export class FormTriggerBuilder extends EventTriggerBuilder {
  readonly className = 'Script.FormTriggerBuilder'
  onOpen(): this {
    return this.on('ON_OPEN')
  }
  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT')
  }
}

export class CalendarTriggerBuilder extends EventTriggerBuilder {
  readonly className = 'Script.CalendarTriggerBuilder'
  onEventUpdated(): this {
    return this.on('ON_EVENT_UPDATED')
  }
}
