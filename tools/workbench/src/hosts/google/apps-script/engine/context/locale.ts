import type { Exceptions, WireError } from './exceptions.ts'

type Ask = (operation: 'intl', text: string) => string

/** What of Intl an engine without one asks its thread for, and the methods that take nothing but plain values. */
const formats: Readonly<Record<string, readonly string[]>> = {
  NumberFormat: ['format', 'formatToParts', 'resolvedOptions'],
  DateTimeFormat: ['format', 'formatToParts', 'formatRange', 'resolvedOptions'],
  Collator: ['compare', 'resolvedOptions'],
  PluralRules: ['select', 'resolvedOptions'],
  ListFormat: ['format', 'formatToParts'],
  RelativeTimeFormat: ['format', 'formatToParts'],
  DisplayNames: ['of'],
}

/** Puts Intl and the methods that need it where the engine has none (QuickJS): the answers are those of V8. */
export function addLocale(native: Ask, exceptions: Exceptions): void {
  if (typeof Intl !== 'undefined') return
  const ask = (
    of: string,
    method: string,
    locales: unknown,
    options: unknown,
    args: readonly unknown[],
  ): unknown => {
    const plain = args.map((arg) => (arg instanceof Date ? { date: Number(arg) } : arg))
    const reply = JSON.parse(
      native('intl', JSON.stringify({ of, method, locales, options, args: plain })),
    ) as { v?: unknown; e?: WireError }
    if (reply.e?.name === 'RangeError') throw new RangeError(reply.e.message)
    if (reply.e) throw exceptions.make(reply.e)
    return reply.v
  }
  const define = (target: object, key: string, value: unknown) =>
    Object.defineProperty(target, key, { value, configurable: true, writable: true })
  const all = {}
  for (const [name, methods] of Object.entries(formats)) {
    const make = function (this: object, locales?: unknown, options?: unknown): object {
      const self = new.target ? this : Object.create(make.prototype)
      ask(name, 'check', locales, options, [])
      for (const method of methods)
        define(self, method, (...args: unknown[]) => ask(name, method, locales, options, args))
      return self
    }
    define(make, 'name', name)
    define(make, 'supportedLocalesOf', (locales: unknown) =>
      typeof locales === 'string' ? [locales] : locales,
    )
    define(all, name, make)
  }
  define(globalThis, 'Intl', all)
  const onPrototype = (of: string, prototype: object, names: readonly string[]) => {
    for (const name of names) {
      const { [name]: method } = {
        [name](this: unknown, locales?: unknown, options?: unknown) {
          return ask(of, name, locales, options, [Number(this)])
        },
      }
      define(prototype, name, method)
    }
  }
  onPrototype('Number', Number.prototype, ['toLocaleString'])
  onPrototype('Date', Date.prototype, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])
  define(
    String.prototype,
    'localeCompare',
    function (this: unknown, other: unknown, locales?: unknown, options?: unknown) {
      return ask('Collator', 'compare', locales, options, [String(this), String(other)])
    },
  )
}
