import type { Verdict } from '@crenwiz/policy'
import { type Markup, markup } from './markup.ts'
import type { Texts } from './texts/texts.ts'

/** A sign for each verdict that needs no colour. Drawn, as many fonts have no tick: strokes in a square of 16. */
const strokes: Readonly<Record<Verdict, string>> = {
  PROVEN: 'M2.5 8.5 L6.5 12.5 L13.5 4',
  BROKEN: 'M3.5 3.5 L12.5 12.5 M12.5 3.5 L3.5 12.5',
  UNPROVEN: 'M4.5 5.5 C4.5 1.5 11.5 1.5 11.5 5.5 C11.5 8.2 8 7.8 8 10.5 M8 13.4 L8 13.6',
  NOT_APPLICABLE: 'M3.5 8 L12.5 8',
}

/** The sign alone; whoever can't see it has the verdict's name beside it. */
export const verdictSign = (verdict: Verdict): Markup =>
  markup`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d="${strokes[verdict]}"/></svg>`

/** A verdict as a small mark. */
export const verdictMark = (verdict: Verdict, texts: Texts): Markup =>
  markup`<span class="verdict ${verdict.toLowerCase()}">${verdictSign(verdict)} ${texts.verdicts[verdict]}</span>`
