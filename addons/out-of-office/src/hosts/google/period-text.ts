import type { Period } from '../../leave/period.ts'
import type { Texts } from '../../texts/texts.ts'

/** A period as a person reads it in a card. */
export function periodText({ first, last, starts, ends }: Period, texts: Texts): string {
  const start = `${first}${starts === 'noon' ? ` ${texts.afternoon}` : ''}`
  if (first === last) return ends === 'noon' ? `${first} ${texts.morning}` : start
  return `${start} – ${last}${ends === 'noon' ? ` ${texts.morning}` : ''}`
}
