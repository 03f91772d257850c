import type { Outcome } from './sabotage.ts'

const head = ['mutation', 'claim', 'code', 'line', 'ms'] as const

/** The outcomes as a table for a terminal. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = [head, ...outcomes.map(rowOf)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** How many of the mutations were caught, in one line. */
export function closing(outcomes: readonly Outcome[]): string {
  const caught = outcomes.filter(({ verdict }) => verdict === 'caught').length
  return `sabotage: ${caught} of ${outcomes.length} mutations caught, with their line`
}

function rowOf(outcome: Outcome): readonly string[] {
  const { mutation, milliseconds } = outcome
  const time = String(Math.round(milliseconds))
  if (outcome.verdict === 'missed') {
    const others = outcome.others.map(({ code, at }) => `${code} ${at.file}:${at.line}`).join(', ')
    return [mutation.name, mutation.claim, 'MISSED', others || 'nothing found', time]
  }
  const { finding, line } = outcome
  return [mutation.name, mutation.claim, finding.code, `${line.file}:${line.line}`, time]
}
