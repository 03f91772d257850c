import { createRequire } from 'node:module'

// Its types name exports that Node's ESM loader doesn't see.
const { fromVector }: typeof import('ae-cvss-calculator') = createRequire(import.meta.url)(
  'ae-cvss-calculator',
)

const severities = ['critical', 'high', 'medium', 'low'] as const

export type Severity = (typeof severities)[number]

/**
 * Days from first seen in which a finding is handled, by severity: 4, 6, 8 and 25 weeks
 * (developer.atlassian.com/platform/marketplace/security-bugfix-policy, copy of 2023-10-08).
 */
const daysToFix: Readonly<Record<Severity, number>> = { critical: 28, high: 42, medium: 56, low: 175 }

/** The severity of a score by the bands of the same policy. */
const severityOf = (score: number): Severity =>
  score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low'

/** A severity from what an advisory says, its own word before its vector; high where it says nothing. */
export function parseSeverity(word: string | undefined, vectors: readonly string[]): Severity {
  const said = word?.toLowerCase()
  if (said === 'moderate') return 'medium'
  const known = severities.find((severity) => severity === said)
  if (known) return known
  const scores = vectors.flatMap((vector) => scoreOf(vector) ?? [])
  return scores.length > 0 ? severityOf(Math.max(...scores)) : 'high'
}

/** The last day, ISO, on which a finding first seen on `firstSeen` is handled in time. */
export function dueDate(firstSeen: string, severity: Severity): string {
  const day = new Date(`${firstSeen}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + daysToFix[severity])
  return day.toISOString().slice(0, 10)
}

function scoreOf(vector: string): number | undefined {
  const score = fromVector(vector)?.calculateScores().overall
  return typeof score === 'number' && Number.isFinite(score) ? score : undefined
}
