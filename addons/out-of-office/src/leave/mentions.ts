import type { Form, Patterns } from './patterns.ts'

/** A date as a text has it; what the text leaves open is undefined. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly form: Form | 'part'
  readonly year: number | undefined
  /** Numeric dates have their two numbers in `open` until their order is decided. */
  readonly month: number | undefined
  readonly date: number | undefined
  readonly open: { readonly a: number; readonly b: number; readonly mark: string } | undefined
  readonly weekday: number | undefined
}

/** Finds dates of all written forms in a text, in their order; they don't overlap. */
export function mentionsIn(text: string, patterns: Patterns): readonly Mention[] {
  const found = patterns.forms.flatMap(({ form, regex }) =>
    [...text.matchAll(regex)].flatMap((match) => mentionOf(form, match, text, patterns) ?? []),
  )
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: Mention[] = []
  for (const mention of found) if (mention.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(mention)
  return kept
}

function mentionOf(
  form: Form,
  match: RegExpMatchArray,
  text: string,
  patterns: Patterns,
): Mention | undefined {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {}
  const start = match.index ?? 0
  let end = start + match[0].length
  // `may` is a month in English only with a capital letter.
  if (groups.name === 'may' && !/\d\s+de\s+may/.test(match[0])) return undefined
  const after = patterns.weekdayAfter.exec(text.slice(end))
  const weekdayName = groups.weekday ?? after?.groups?.inside ?? after?.groups?.bare
  if (after) end += after[0].length
  const weekday = weekdayName === undefined ? undefined : patterns.weekdayOf(weekdayName)
  const common = { start, end, form, weekday }
  const year = yearIn(groups)
  if (form === 'numeric' || form === 'short') {
    const a = Number(groups.a)
    const b = Number(groups.b ?? groups.c)
    const mark = groups.mark ?? groups.slash ?? ''
    // Half a day, a time or a number, and no date.
    if (form === 'short' && (a === 0 || b === 0 || Math.min(a, b) > 12 || Math.max(a, b) > 31))
      return undefined
    if (form === 'short' && /^\s*(?:days?|tag|jour|d[ií]a|日|uhr|h\b|%)/i.test(text.slice(end)))
      return undefined
    if (mark === '.') return { ...common, year, month: b, date: a, open: undefined }
    return { ...common, year, month: undefined, date: undefined, open: { a, b, mark } }
  }
  const month = groups.name === undefined ? Number(groups.month) : patterns.monthOf(groups.name)
  return { ...common, year, month, date: Number(groups.date), open: undefined }
}

function yearIn(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups.year) return Number(groups.year)
  const short = groups.short ?? groups.quoted
  if (short) return 2000 + Number(short)
  if (!groups.era) return undefined
  // The first year of Reiwa is 2019, of Heisei 1989.
  const before = /令和|R/i.test(groups.era) ? 2018 : 1988
  return before + (groups.eraYear === '元' ? 1 : Number(groups.eraYear))
}
