import { exception } from '../../bridge/exception.ts'

/** A wider field is refused, in a word of ours: what Google answers isn't documented. A string of V8 ends at some 500 million characters. */
const widest = 1_000_000
/** Of all that is written; some marks of the widest fields. */
const longest = 50_000_000
/** The most digits that V8 writes. */
const mostDigits = 100

/** Utilities.formatString: `%s`, `%d`, `%05.2f`, `%x`, `%e`, `%-10s`, `%1$s` and their kin. */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0
  let length = template.length
  return template.replace(
    /%(?:(\d+)\$)?([-+ 0,(#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (
      mark,
      place: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      kind: string,
    ) => {
      if (kind === '%') return '%'
      const value = place === undefined ? args[next++] : args[Number(place) - 1]
      const digits = precision === undefined ? undefined : Number(precision)
      if (Math.max(Number(width ?? 0), digits ?? 0) > widest) throw exception(`Invalid format: ${mark}`)
      const text = padded(written(kind, value, digits, flags, mark), Number(width ?? 0), flags, kind)
      length += text.length
      if (length > longest) throw exception('Invalid argument: template')
      return text
    },
  )
}

function written(
  kind: string,
  value: unknown,
  digits: number | undefined,
  flags: string,
  mark: string,
): string {
  const number = Number(value)
  switch (kind) {
    case 's':
    case 'S': {
      const text = String(value ?? 'null').slice(0, digits)
      return kind === 'S' ? text.toUpperCase() : text
    }
    case 'd':
    case 'i':
      return signed(grouped(String(Math.abs(Math.trunc(number))), flags), number, flags)
    case 'f':
      return signed(grouped(fixed(Math.abs(number), digits ?? 6), flags), number, flags)
    case 'e':
      return exponential(number, digits ?? 6)
    case 'x':
      return Math.trunc(number).toString(16)
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase()
    case 'o':
      return Math.trunc(number).toString(8)
    case 'c':
      return typeof value === 'number' ? character(value, mark) : String(value).slice(0, 1)
    case 'b':
    case 'B':
      return String(Boolean(value))
    default:
      throw exception(`Invalid format: ${mark}`)
  }
}

// Behind the digits that V8 writes there are zeros.
function fixed(number: number, digits: number): string {
  const text = number.toFixed(Math.min(digits, mostDigits))
  return Number.isFinite(number) ? text + '0'.repeat(Math.max(0, digits - mostDigits)) : text
}

function exponential(number: number, digits: number): string {
  const zeros = '0'.repeat(Math.max(0, digits - mostDigits))
  return number
    .toExponential(Math.min(digits, mostDigits))
    .replace(/e([+-])(\d+)$/, (_, sign: string, power: string) => `${zeros}e${sign}${power.padStart(2, '0')}`)
}

function character(code: number, mark: string): string {
  if (Number.isInteger(code) && code >= 0 && code <= 0x10_ff_ff) return String.fromCodePoint(code)
  throw exception(`Invalid format: ${mark}`)
}

function grouped(text: string, flags: string): string {
  if (!flags.includes(',')) return text
  const [whole = '', part] = text.split('.')
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? groups : `${groups}.${part}`
}

function signed(text: string, number: number, flags: string): string {
  if (number < 0 || Object.is(number, -0)) return `-${text}`
  return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text
}

function padded(text: string, width: number, flags: string, kind: string): string {
  if (text.length >= width) return text
  if (flags.includes('-')) return text.padEnd(width)
  if (!flags.includes('0') || kind === 's') return text.padStart(width)
  const sign = /^[-+ ]/.exec(text)?.[0] ?? ''
  return sign + text.slice(sign.length).padStart(width - sign.length, '0')
}
