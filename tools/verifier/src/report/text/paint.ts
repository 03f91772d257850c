import type { Verdict } from '@crenwiz/policy'

const colours: Readonly<Record<Verdict, number>> = {
  PROVEN: 32,
  BROKEN: 31,
  UNPROVEN: 33,
  NOT_APPLICABLE: 90,
}

/** How parts of a terminal text are set off. */
export interface Paint {
  verdict(verdict: Verdict, text: string): string
  strong(text: string): string
  quiet(text: string): string
}

const plain = (text: string) => text

/** No colours: for files, pipes and whoever asks for none. */
export const noPaint: Paint = { verdict: (_, text) => text, strong: plain, quiet: plain }

/** The terminal's own colours. */
export const ansiPaint: Paint = {
  verdict: (verdict, text) => `\u001b[1;${colours[verdict]}m${text}\u001b[0m`,
  strong: (text) => `\u001b[1m${text}\u001b[0m`,
  quiet: (text) => `\u001b[2m${text}\u001b[0m`,
}
