import type { ReadingOptions } from '../../leave/read-leave.ts'

/** A person's time zone, with its wall clock. */
export interface Zone {
  readonly name: string
  readonly localTime: ReadingOptions['localTime']
}

export function zoneOf(name: string): Zone {
  return {
    name,
    localTime(instant) {
      const [day = '', hours = '0', minutes = '0'] = Utilities.formatDate(
        new Date(instant),
        name,
        'yyyy-MM-dd HH mm',
      ).split(' ')
      return { day, minutes: Number(hours) * 60 + Number(minutes) }
    },
  }
}
