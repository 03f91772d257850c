interface Asked {
  readonly of: string
  readonly method: string
  readonly locales?: string | string[]
  readonly options?: Readonly<Record<string, unknown>>
  readonly args: readonly unknown[]
}

type Format = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>
type Make = (locales: string | string[], options: Readonly<Record<string, unknown>>) => unknown

const makers: Readonly<Record<string, Make>> = {
  NumberFormat: (locales, options) => new Intl.NumberFormat(locales, options),
  DateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options),
  Collator: (locales, options) => new Intl.Collator(locales, options),
  PluralRules: (locales, options) => new Intl.PluralRules(locales, options),
  ListFormat: (locales, options) => new Intl.ListFormat(locales, options),
  RelativeTimeFormat: (locales, options) => new Intl.RelativeTimeFormat(locales, options),
  DisplayNames: (locales, options) => new Intl.DisplayNames(locales, { type: 'region', ...options }),
}
const methods = /^(?:format|formatToParts|formatRange|resolvedOptions|compare|select|of)$/
const onValues = /^toLocale(?:Date|Time)?String$/

/** Answers a question of a context without Intl (context/locale.ts), in Google's usual language where it names none. */
export function askIntl(text: string, timeZone: string): string {
  try {
    const { of, method, locales = 'en-US', options = {}, args } = JSON.parse(text) as Asked
    const plain = args.map((arg) =>
      typeof arg === 'object' && arg !== null && 'date' in arg ? new Date(arg.date as number) : arg,
    )
    const isDated = of === 'Date' || of === 'DateTimeFormat'
    const chosen = isDated ? { ...options, timeZone: options.timeZone ?? timeZone } : options
    return JSON.stringify({ v: answer(of, method, locales, chosen, plain) })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
    return JSON.stringify({ e: { name, message } })
  }
}

function answer(
  of: string,
  method: string,
  locales: string | string[],
  options: Readonly<Record<string, unknown>>,
  args: readonly unknown[],
): unknown {
  if (of === 'Number' || of === 'Date') {
    const value: unknown = of === 'Number' ? Number(args[0]) : new Date(Number(args[0]))
    if (!onValues.test(method)) throw new TypeError(`${method} is not a function`)
    return (value as Format)[method]?.(locales, options)
  }
  const make = Object.hasOwn(makers, of) ? makers[of] : undefined
  if (!make) throw new TypeError(`Intl.${of} is not a constructor`)
  const format = make(locales, options) as Format
  if (method === 'check') return null
  if (!methods.test(method)) throw new TypeError(`${method} is not a function`)
  return format[method]?.(...args)
}
