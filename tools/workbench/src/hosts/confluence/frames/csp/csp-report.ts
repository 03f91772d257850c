import type { NewEntry } from '../../../../ledger.ts'
import type { App } from '../../forge/app.ts'

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

/** Whether the manifest names the host of a refused URL for frames: then only the workbench's walls refuse it. */
export function isDeclared({ egress }: Pick<App, 'egress'>, blocked: string): boolean {
  if (!URL.canParse(blocked)) return false
  const { host } = new URL(blocked)
  const { images, fonts, styles, scripts, frames, media } = egress
  const addresses = [
    images,
    fonts,
    styles,
    scripts,
    frames,
    media,
    egress.client.map(({ address }) => address),
  ].flat()
  return addresses.some((address) => {
    const declared = address.replace(/^[a-z]+:\/\//, '').split('/')[0] ?? ''
    return declared.startsWith('*.') ? host.endsWith(declared.slice(1)) : host === declared
  })
}

/** The ledger's line for a refusal; `isDeclared`: the manifest allows it and only the workbench's walls refuse. */
export function cspEntry(appId: string, report: CspReport, isDeclared: boolean): NewEntry {
  const why = isDeclared
    ? 'declared in the manifest, but a frame can send nothing out of the workbench'
    : "refused by the frame's content security policy"
  return {
    app: appId,
    channel: 'csp',
    outcome: 'refused',
    summary: `${report.directive}: ${report.blocked}`,
    data: { ...report, why },
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
