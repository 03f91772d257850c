import { dayOf, weekdayOf } from './day.ts'
import type { Mention } from './mentions.ts'
import type { Words } from './words/index.ts'

export type DateOrder = 'dmy' | 'mdy'

/**
 * Decides the order of numeric dates by what the mail itself shows, then by its language, then by the person's
 * setting. Undefined when nothing tells, and when the mail contradicts itself.
 */
export function orderOf(
  mentions: readonly Mention[],
  languages: readonly Words[],
  setting: DateOrder | undefined,
): DateOrder | undefined {
  const written = new Set(mentions.filter(({ open }) => !open).map(({ month, date }) => `${month}/${date}`))
  const shown = new Set(mentions.flatMap((mention) => shownBy(mention, written) ?? []))
  if (shown.size > 1) return undefined
  const [only] = shown
  return only ?? languages[0]?.order ?? setting
}

/** The date and month of a mention in an order. */
export function inOrder(mention: Mention, order: DateOrder): Mention {
  if (!mention.open) return mention
  const { a, b } = mention.open
  return { ...mention, open: undefined, ...(order === 'dmy' ? { date: a, month: b } : { date: b, month: a }) }
}

/** Whether both orders are the same day. */
export function isOrderless({ open }: Mention): boolean {
  return !open || open.a === open.b
}

function shownBy(mention: Mention, written: ReadonlySet<string>): DateOrder | undefined {
  if (!mention.open || mention.open.a === mention.open.b) return undefined
  const { a, b } = mention.open
  if (a > 12 && b <= 12) return 'dmy'
  if (b > 12 && a <= 12) return 'mdy'
  if (mention.weekday !== undefined && mention.year !== undefined) {
    const fits = (month: number, date: number): boolean => {
      const day = dayOf(mention.year ?? 0, month, date)
      return day !== undefined && weekdayOf(day) === mention.weekday
    }
    if (fits(b, a) !== fits(a, b)) return fits(b, a) ? 'dmy' : 'mdy'
  }
  if (written.has(`${b}/${a}`) !== written.has(`${a}/${b}`)) return written.has(`${b}/${a}`) ? 'dmy' : 'mdy'
  return undefined
}
