import type { Told, ToldReport } from '../told.ts'
import { paragraph, placeText, spread } from './lines.ts'
import type { Paint } from './paint.ts'

const most = 4

type Section = (report: ToldReport, columns: number, paint: Paint) => readonly string[]

/** One line a claim. */
export const claimLines: Section = ({ claims }, columns, paint) =>
  claims.map(({ claim, verdict }) => {
    const word = verdict === 'NOT_APPLICABLE' ? 'not applicable' : verdict
    return spread(`${claim.id.padEnd(4)} ${claim.title}`, word, columns).replace(
      new RegExp(`${word}$`),
      paint.verdict(verdict, word),
    )
  })

/** What is missing to each claim that isn't proven. */
export const unprovenLines: Section = ({ claims }, columns, paint) =>
  claims
    .filter(({ verdict }) => verdict === 'UNPROVEN')
    .flatMap(({ claim, gaps }) => [
      '',
      `${paint.verdict('UNPROVEN', `UNPROVEN ${claim.id}`)}  ${claim.title}`,
      ...list(gaps, columns),
    ])

/** What was let stand by somebody, with the reason. */
export const suppressedLines: Section = ({ suppressed }, columns, paint) =>
  titled(
    paint.strong('Suppressed'),
    suppressed.flatMap(({ finding, reason, until }) =>
      paragraph(
        `${placeText(finding.at)}: ${finding.title} (${finding.claim}), until ${until}: ${reason}`,
        columns,
        '    ',
        '  - ',
      ),
    ),
  )

/** What couldn't be read or doesn't count any more. */
export const problemLines: Section = ({ problems }, columns, paint) =>
  titled(paint.strong('Problems'), list(problems, columns))

/** Where code and run don't say the same. */
export const disagreementLines: Section = ({ disagreements }, columns, paint) =>
  titled(paint.strong('Static and dynamic disagree'), list(disagreements, columns))

/** How far the data about vulnerabilities reaches. */
export const supplyLines: Section = ({ supply }, columns, paint) => {
  if (!supply) return ['', 'The dependencies weren’t inspected.']
  const { sources, components, vulnerabilities } = supply
  const overdue = vulnerabilities.filter(({ isOverdue }) => isOverdue).length
  const coverage =
    sources.length === 0
      ? 'no advisories were asked, so nothing is known of vulnerabilities'
      : sources
          .map(({ source, date, covered, of }) => `${source} of ${date} covers ${covered} of ${of}`)
          .join('; ')
  const found = `${vulnerabilities.length} known to them, ${overdue} overdue`
  return titled(
    paint.strong('Supply chain'),
    paragraph(
      `${components.length} components; ${coverage}${sources.length === 0 ? '' : `; ${found}`}.`,
      columns,
      '  ',
    ),
  )
}

/** What the run was, or that there was none. */
export const runLines: Section = ({ run }, columns) => {
  if (!run) return ['', ...paragraph('The app wasn’t run: what only a run shows is not known.', columns, '')]
  const bytes = run.searched.reduce((sum, { bytes }) => sum + bytes, 0)
  const did = `Run: ${run.drives.length} ways driven, ${run.canaries} canaries in ${run.forms} forms searched in ${bytes.toLocaleString('en')} bytes.`
  return ['', ...paragraph(did, columns, ''), ...list(run.gaps, columns)]
}

const titled = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines])

function list(told: readonly Told[], columns: number): readonly string[] {
  const shown = told.slice(0, most)
  const left = told.length - shown.length
  return [
    ...shown.flatMap(({ sentence, at }) =>
      paragraph(`${at ? `${placeText(at)}: ` : ''}${sentence}`, columns, '    ', '  - '),
    ),
    ...(left > 0 ? [`    and ${left} more: --format json has them all.`] : []),
  ]
}
