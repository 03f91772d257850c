import type { Report } from './report.ts'
import { tell } from './tell.ts'
import { brokenLines } from './text/findings.ts'
import { paragraph, spread } from './text/lines.ts'
import { ansiPaint, noPaint, type Paint } from './text/paint.ts'
import {
  claimLines,
  disagreementLines,
  problemLines,
  runLines,
  supplyLines,
  suppressedLines,
  unprovenLines,
} from './text/sections.ts'
import type { ToldReport } from './told.ts'
import { visible } from './visible.ts'

const columns = 80

/** The terminal's summary, 80 columns wide; in colour for a terminal whose user didn't ask for none. */
export function text(report: Report, { isColoured = false }: { readonly isColoured?: boolean } = {}): string {
  const told = tell(report)
  const paint = isColoured ? ansiPaint : noPaint
  return [
    ...headLines(told, paint),
    ...claimLines(told, columns, paint),
    ...told.claims.flatMap((claim) => brokenLines(claim, columns, paint)),
    ...unprovenLines(told, columns, paint),
    ...disagreementLines(told, columns, paint),
    ...suppressedLines(told, columns, paint),
    ...problemLines(told, columns, paint),
    ...runLines(told, columns, paint),
    ...supplyLines(told, columns, paint),
    '',
    ...paragraph(lastLine(told), columns, ''),
  ].join('\n')
}

const headLines = ({ app, tool, date }: ToldReport, paint: Paint) => {
  const head = spread(visible(app.name), `${tool.name} ${tool.version}`, columns)
  return [paint.strong(head), paint.quiet(spread(visible(app.manifest), date.slice(0, 10), columns)), '']
}

function lastLine({ counts, comparison }: ToldReport): string {
  const parts = [
    `${counts.BROKEN} broken`,
    `${counts.UNPROVEN} unproven`,
    `${counts.PROVEN} proven`,
    `${counts.NOT_APPLICABLE} not applicable`,
  ].join(', ')
  const since = comparison
    ? ` Against the baseline: ${comparison.new} new, ${comparison.known} known, ${comparison.gone} gone.`
    : ''
  return counts.BROKEN > 0
    ? `${parts}.${since} Exit status 1: a promise is broken.`
    : `${parts}.${since} Exit status 0: no promise is broken${counts.UNPROVEN > 0 ? '; what is unproven may still be' : ''}.`
}
