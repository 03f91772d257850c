import * as v from 'valibot'
import { UserError } from '../errors.ts'
import type { Finding, Gap } from '../finding.ts'
import type { Suppression } from './report.ts'

const where = 'verifier/suppressions.json:'
const next =
  'It is a list of { "code", "file", "line" (if it is about one line), "reason", "until" (the last day, as 2027-01-31) }.'

const day = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'no such day'))
const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'nothing is written there'))
const list = v.array(
  v.strictObject({
    code: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*$/, 'a code is in capitals, as reports print it')),
    file: words,
    line: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    reason: words,
    until: day,
  }),
)

/** What verifier/suppressions.json lets stand; none where there is no such file, UserError where it can't be taken. */
export function readSuppressions(text: string | undefined): readonly Suppression[] {
  if (text === undefined) return []
  const read = v.safeParse(list, parsed(text))
  if (read.success) return read.output
  const [issue] = read.issues
  const place = v.getDotPath(issue)
  throw new UserError(`${place === null ? 'It' : `The entry ${place}`} can't be taken: ${issue.message}.`, {
    where,
    next,
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UserError(
      `It isn't JSON: ${cause instanceof Error ? cause.message : cause}.`,
      { where, next },
      { cause },
    )
  }
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}

/** The suppression that lets a finding stand today, if there is one. */
export function suppressionOf(
  suppressions: readonly Suppression[],
  today: Date,
): (finding: Finding) => Suppression | undefined {
  const standing = suppressions.filter((suppression) => !isExpired(suppression, today))
  return (finding) => standing.find((suppression) => isAbout(suppression, finding))
}

/** Suppressions that don't count any more, or that nothing was found for: said in every report. */
export function suppressionProblems(
  suppressions: readonly Suppression[],
  found: readonly Finding[],
  today: Date,
): readonly Gap[] {
  return suppressions.flatMap((suppression) => {
    const { code, file, line = 1, reason, until } = suppression
    const gap = { at: { file, line, column: 1 }, data: { finding: code, reason, until } }
    if (isExpired(suppression, today)) return [{ code: 'SUPPRESSION_EXPIRED', ...gap }]
    if (!found.some((finding) => isAbout(suppression, finding)))
      return [{ code: 'SUPPRESSION_UNUSED', ...gap }]
    return []
  })
}

const isExpired = ({ until }: Suppression, today: Date) => today.toISOString().slice(0, 10) > until

const isAbout = ({ code, file, line }: Suppression, finding: Finding) =>
  finding.code === code && finding.at.file === file && (line === undefined || finding.at.line === line)
