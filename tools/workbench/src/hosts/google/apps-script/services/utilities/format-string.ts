import { exception } from '../../bridge/exception.ts'

/** Utilities.formatString: `%s`, `%d`, `%05.2f`, `%x`, `%e`, `%-10s`, `%1$s` and their kin. */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0
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
      const text = written(kind, value, digits, flags, mark)
      return padded(text, Number(width ?? 0), flags, kind)
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
      return signed(grouped(Math.abs(number).toFixed(digits ?? 6), flags), number, flags)
    case 'e':
      return number.toExponential(digits ?? 6).replace(/e([+-])(\d)$/, 'e$10$2')
    case 'x':
      return Math.trunc(number).toString(16)
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase()
    case 'o':
      return Math.trunc(number).toString(8)
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1)
    case 'b':
    case 'B':
      return String(Boolean(value))
    default:
      throw exception(`Invalid format: ${mark}`)
  }
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
