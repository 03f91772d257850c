import type { Fault } from './fault.ts'
import type { Period } from './period.ts'
import type { PeriodReading, Scanned } from './periods.ts'

const no = /[:：|]\s*(?:no|nein|non|não|none|n\/a|-|–|いいえ|なし|無)\s*\|?\s*$/i
const parted =
  /(?<![\d.,])\d*[.,]50?\s*(?:days?|tage?|arbeitstage?|urlaubstage?|jours?|d[ií]as?|日)(?!\p{L})/iu
const label = /^[\s|*•-]*[^:：|\d]{2,30}\s*[:：|]/u
const alone = /^[\s|*•-]*(?:[^:：|\d]{2,30}[:：|])?[^\p{L}]*$/u

/**
 * Halves that are told beside the dates and not with them, `Part of day: morning`. They belong to the one day of a
 * mail; with more days it isn't known to which.
 */
export function withHalvesToldApart(
  period: Period,
  isOnly: boolean,
  scanned: readonly Scanned[],
  { parts, roles }: PeriodReading,
): Period | { readonly fault: Fault } {
  if (period.starts === 'noon' || period.ends === 'noon') return period
  const lines = scanned
    .map(({ segment, spans }) => ({ text: segment.text, spans }))
    .filter(({ text }) => !no.test(text) && !roles.isAside(text))
  const told = lines.map(({ text }) => ({ text, named: parts.named(text), isParted: parted.test(text) }))
  const halves = told.filter(
    ({ text, named, isParted }) =>
      named.has('half') || isParted || (named.size > 0 && label.test(text) && isLabelled(text, parts)),
  )
  if (halves.length === 0) return hoursToldApart(period, isOnly, lines)
  if (!isOnly || period.first !== period.last) return { fault: 'which-half' }
  const sides = new Set(
    told.flatMap(({ text, named, isParted }) =>
      label.test(text) || named.has('half') || isParted
        ? [...named].filter((side) => side === 'morning' || side === 'afternoon')
        : [],
    ),
  )
  if (sides.size !== 1) return { fault: 'which-half' }
  return sides.has('morning') ? { ...period, ends: 'noon' } : { ...period, starts: 'noon' }
}

/** Whether the value after a label is a side of the day and nothing else. */
function isLabelled(text: string, parts: PeriodReading['parts']): boolean {
  const value = text
    .replace(label, '')
    .replace(/[|\s().]+$/g, '')
    .trim()
  const part = parts.after(` ${value}`)
  return part.side !== undefined && part.length >= value.length
}

const clock = '(\\d{1,2})(?:[:.h]|時)(\\d{2})?\\s*(?:uhr|h)?'
const hours = new RegExp(`[:：|\\s(]${clock}\\s*(?:[-–—~〜]|to|bis|à|a|às|até|から)\\s*${clock}`, 'iu')

function hoursToldApart(
  period: Period,
  isOnly: boolean,
  lines: readonly { readonly text: string; readonly spans: readonly unknown[] }[],
): Period | { readonly fault: Fault } {
  if (!isOnly || period.first !== period.last) return period
  for (const { text, spans } of lines) {
    if (spans.length > 0 || !label.test(text)) continue
    const match = hours.exec(text)
    if (!match || !alone.test(text.replace(match[0], ''))) continue
    const start = Number(match[1]) * 60 + Number(match[2] ?? 0)
    const end = Number(match[3]) * 60 + Number(match[4] ?? 0)
    const fromMorning = start <= 630
    const fromNoon = start >= 690 && start <= 870
    const toNoon = end >= 690 && end <= 870
    const toEvening = end >= 930
    if (fromMorning && toEvening) return period
    if (fromMorning && toNoon) return { ...period, ends: 'noon' }
    if (fromNoon && toEvening) return { ...period, starts: 'noon' }
    return { fault: 'hours' }
  }
  return period
}
