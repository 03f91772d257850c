import { exception } from '../../bridge/exception.ts'
import { momentOf } from './zoned.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const fields: Readonly<Record<string, string>> = {
  y: '(\\d{1,4})',
  M: '(\\d{1,2}|[A-Za-z]{3,9})',
  d: '(\\d{1,2})',
  H: '(\\d{1,2})',
  h: '(\\d{1,2})',
  m: '(\\d{1,2})',
  s: '(\\d{1,2})',
  S: '(\\d{1,3})',
  a: '([AaPp][Mm])',
  E: '([A-Za-z]{3,9})',
  Z: '([+-]\\d{4})',
  X: '(Z|[+-]\\d{2}:?\\d{2}?)',
}

/** Reads a date written in a pattern of Java's SimpleDateFormat, the letters that people use of it. */
export function parseDate(text: string, zone: string, pattern: string): Date {
  const letters: string[] = []
  const source = pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g,
    (run, quoted: string | undefined) => {
      if (quoted !== undefined) return escaped(quoted === '' ? "'" : quoted)
      const letter = run[0] as string
      const field = fields[letter]
      if (!/[A-Za-z]/.test(letter)) return escaped(run)
      if (field === undefined) throw exception(`Illegal pattern character '${letter}'`)
      letters.push(letter)
      return field
    },
  )
  const match = new RegExp(`^${source}`).exec(text)
  if (!match) throw exception(`Unparseable date: "${text}"`)
  const read = new Map(letters.map((letter, index) => [letter, match[index + 1] as string]))
  const number = (letter: string, otherwise: number) => Number(read.get(letter) ?? otherwise)
  const year = number('y', 1970)
  const isShort = (read.get('y')?.length ?? 4) <= 2
  const half = read.get('a')?.toLowerCase()
  const hour = read.has('h') ? (number('h', 0) % 12) + (half === 'pm' ? 12 : 0) : number('H', 0)
  const written = read.get('M') ?? '1'
  const month = /^\d/.test(written)
    ? Number(written)
    : monthNames.indexOf(written.slice(0, 3).toLowerCase()) + 1
  if (month < 1) throw exception(`Unparseable date: "${text}"`)
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

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
