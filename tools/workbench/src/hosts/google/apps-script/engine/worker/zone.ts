/**
 * The time zone of what QuickJS calls local time. QuickJS asks C for it, and C, compiled to WebAssembly, asks this
 * thread's Date for its offset and nothing else (emscripten's localtime, read 2026-11); a thread has no zone of its own.
 */
export function patchZone(): { set(zone: string): void; get(): string } {
  let current = 'UTC'
  let format = formatFor(current)
  const known = new Map<number, number>()
  Date.prototype.getTimezoneOffset = function () {
    // No zone has changed its clock within a quarter of an hour.
    const quarter = Math.floor(this.getTime() / 900_000)
    const found = known.get(quarter) ?? offsetAt(quarter * 900_000, format)
    if (known.size > mostKnown) known.clear()
    known.set(quarter, found)
    return found
  }
  return {
    get: () => current,
    set(zone) {
      if (zone === current) return
      current = zone
      format = formatFor(zone)
      known.clear()
    },
  }
}

const mostKnown = 10_000

function formatFor(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}

function offsetAt(ms: number, format: Intl.DateTimeFormat): number {
  if (!Number.isFinite(ms)) return 0
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Math.round((ms - Date.UTC(year, month - 1, day, hour, minute, second)) / 60_000)
}
