import type { Means, Verdict } from '@crenwiz/policy'
import { type Markup, markup } from './markup.ts'

/** What a verdict is called, with a sign that needs no colour. */
export const verdictNames: Readonly<Record<Verdict, { readonly sign: string; readonly name: string }>> = {
  PROVEN: { sign: '✓', name: 'Proven' },
  BROKEN: { sign: '✕', name: 'Broken' },
  UNPROVEN: { sign: '?', name: 'Unproven' },
  NOT_APPLICABLE: { sign: '–', name: 'Not applicable' },
}

/** A verdict as a small mark. */
export function verdictMark(verdict: Verdict): Markup {
  const { sign, name } = verdictNames[verdict]
  return markup`<span class="verdict ${verdict.toLowerCase()}"><span aria-hidden="true">${sign}</span> ${name}</span>`
}

/** How a fact is known, in the words of the report. */
export const meansNames: Readonly<Record<Means, string>> = {
  enforcement: 'by enforcement',
  analysis: 'by analysis',
  observation: 'by observation',
}
