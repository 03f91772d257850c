import type { NewEntry } from '../ledger.ts'

/** One refusal as a browser reports it; https://www.w3.org/TR/CSP3/#deprecated-serialize-violation, seen 2026-11-25. */
export interface CspReport {
  readonly directive: string
  /** What was refused: a URL, or a word such as `eval` or `inline`. */
  readonly blocked: string
  readonly document: string
  readonly source: string | null
  readonly line: number | null
  readonly sample: string
}

const textOf = (value: unknown, limit = 2000) => (typeof value === 'string' ? value.slice(0, limit) : '')

/** Reads the body of a report; undefined for anything else. */
export function parseCspReport(body: string): CspReport | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return undefined // no report
  }
  const report = (parsed as { 'csp-report'?: unknown } | null)?.['csp-report']
  if (typeof report !== 'object' || report === null) return undefined
  const fields = report as Record<string, unknown>
  const directive =
    textOf(fields['effective-directive']) || textOf(fields['violated-directive']).split(' ')[0] || ''
  if (directive === '') return undefined
  const line = fields['line-number']
  return {
    directive,
    blocked: textOf(fields['blocked-uri']) || 'inline',
    document: textOf(fields['document-uri']),
    source: textOf(fields['source-file']) || null,
    line: typeof line === 'number' ? line : null,
    sample: textOf(fields['script-sample'], 200),
  }
}

/** The ledger's line for an app whose frames are refused so often that the rest of the minute is left out. */
export function floodEntry(appId: string): NewEntry {
  return {
    app: appId,
    channel: 'csp',
    outcome: 'refused',
    summary: 'more than 200 refusals in a minute: the others are not listed',
    data: {},
  }
}
