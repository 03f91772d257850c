import type { AstExpression } from '@borgar/fx'
import { isDatePattern } from '../shown.ts'

export const datePattern = 'M/d/yyyy'
export const momentPattern = 'M/d/yyyy H:mm:ss'

/** What these give is shown as a date or a time, whatever they are given. */
const own: Readonly<Record<string, string>> = {
  DATE: datePattern,
  EDATE: datePattern,
  EOMONTH: datePattern,
  NOW: momentPattern,
  TIME: 'h:mm:ss am/pm',
  TODAY: datePattern,
  WORKDAY: datePattern,
}
/** These give one of their values, or something like them. */
const passing = new Set(
  'ARRAYFORMULA AVERAGE CEILING FLOOR IF IFERROR IFNA INDEX MAX MEDIAN MIN MODE ROUND SUM'.split(' '),
)

/**
 * The number format that a formula brings to a cell without one: a date plus a number is shown as a date, a sum of money
 * as money (from memory of what Sheets does; Google describes no rule).
 */
export function formatOf(
  node: AstExpression,
  formatAt: (reference: string) => string | undefined,
): string | undefined {
  const among = (nodes: readonly unknown[]) =>
    nodes.map((one) => formatOf(one as AstExpression, formatAt)).find((one) => one !== undefined)
  switch (node.type) {
    case 'ReferenceIdentifier':
      return formatAt(node.value)
    case 'UnaryExpression':
      return node.operator === '%' ? undefined : among(node.arguments)
    case 'BinaryExpression': {
      if (node.operator !== '+' && node.operator !== '-') return undefined
      const dates = node.arguments.filter((one) =>
        isDatePattern(formatOf(one as AstExpression, formatAt)),
      ).length
      // From one date to another it is a number of days.
      return dates === 2 ? undefined : among(node.arguments)
    }
    case 'CallExpression': {
      if (node.callee.type !== 'Identifier') return undefined
      const name = node.callee.name.toUpperCase()
      if (passing.has(name)) return among(node.arguments.slice(name === 'IF' ? 1 : 0))
      return own[name]
    }
    default:
      return undefined
  }
}
