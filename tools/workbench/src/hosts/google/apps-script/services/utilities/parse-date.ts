import { momentOf } from '../../../zoned.ts'
import { exception } from '../../bridge/exception.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What a letter takes of the text; as in Java, no letter gives back what it took, so reading takes no longer than the text is long. */
const fields: Readonly<Record<string, RegExp>> = {
  y: /\d{1,4}/y,
  M: /\d{1,2}|[A-Za-z]{3,9}/y,
  d: /\d{1,2}/y,
  H: /\d{1,2}/y,
  h: /\d{1,2}/y,
  m: /\d{1,2}/y,
  s: /\d{1,2}/y,
  S: /\d{1,3}/y,
  a: /[AaPp][Mm]/y,
  E: /[A-Za-z]{3,9}/y,
  Z: /[+-]\d{4}/y,
  X: /Z|[+-]\d{2}:?\d{2}?/y,
}
/** A run of a letter, a quoted text, or a character that stands for itself. */
const tokens = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g
const isNumber = (token: string | undefined) => token !== undefined && /^[yMdHhmsS]/.test(token)

/** Reads a date written in a pattern of Java's SimpleDateFormat, the letters that people use of it. */
export function parseDate(text: string, zone: string, pattern: string): Date {
  const unreadable = () => exception(`Unparseable date: "${text}"`)
  const read = new Map<string, string>()
  const parts = [...pattern.matchAll(tokens)]
  let at = 0
  for (const [index, [run, quoted, letter]] of parts.entries()) {
    if (letter === undefined) {
      const literal = quoted === undefined ? run : quoted === '' ? "'" : quoted
      if (!text.startsWith(literal, at)) throw unreadable()
      at += literal.length
      continue
    }
    const field = fields[letter]
    if (field === undefined) throw exception(`Illegal pattern character '${letter}'`)
    field.lastIndex = at
    let taken = field.exec(text)?.[0]
    if (taken === undefined) throw unreadable()
    // Numbers without anything between them have as many digits as the pattern has letters.
    if (/^\d/.test(taken) && isNumber(parts[index + 1]?.[0])) taken = taken.slice(0, run.length)
    read.set(letter, taken)
    at += taken.length
  }
  const number = (letter: string, otherwise: number) => Number(read.get(letter) ?? otherwise)
  const year = number('y', 1970)
  const isShort = (read.get('y')?.length ?? 4) <= 2
  const half = read.get('a')?.toLowerCase()
  const hour = read.has('h') ? (number('h', 0) % 12) + (half === 'pm' ? 12 : 0) : number('H', 0)
  const written = read.get('M') ?? '1'
  const month = /^\d/.test(written)
    ? Number(written)
    : monthNames.indexOf(written.slice(0, 3).toLowerCase()) + 1
  if (month < 1) throw unreadable()
  const wall = {
    year: isShort ? year + (year > 46 ? 1900 : 2000) : year,
    month,
    day: number('d', 1),
    hour,
    minute: number('m', 0),
    second: number('s', 0),
    ms: number('S', 0),
  }
  const given = read.get('Z') ?? read.get('X')
  return momentOf(wall, given === undefined ? zone : given === 'Z' ? 'UTC' : `GMT${given.replace(':', '')}`)
}
