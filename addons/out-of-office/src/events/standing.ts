import { overlaps, type Period, periodKey } from '../leave/period.ts'

/** A mail that was read as leave, and when it came. */
export interface LeaveMail {
  readonly kind: 'approved' | 'cancelled' | 'changed'
  readonly periods: readonly Period[]
  readonly former: readonly Period[]
  readonly title: string
  /** Milliseconds since 1970. */
  readonly received: number
}

export interface Leave {
  readonly period: Period
  readonly title: string
  readonly received: number
}

/** What all mails together say: the leave that stands, the leave that is none any more, and what isn't clear. */
export interface Standing {
  readonly standing: readonly Leave[]
  readonly withdrawn: readonly Leave[]
  /** Leave that was changed from days which no mail tells. */
  readonly changedFromUnknown: readonly Leave[]
  /** Cancelled days that are only part of a leave. */
  readonly cancelledInPart: readonly Leave[]
}

/**
 * Follows mails in the order in which they came. Only the end counts, so that reading them all again each hour
 * changes nothing.
 */
export function standingAfter(mails: readonly LeaveMail[]): Standing {
  const standing = new Map<string, Leave>()
  const withdrawn = new Map<string, Leave>()
  const changedFromUnknown = new Map<string, Leave>()
  const cancelledInPart = new Map<string, Leave>()
  const approve = (leave: Leave): void => {
    standing.set(periodKey(leave.period), leave)
    changedFromUnknown.delete(periodKey(leave.period))
    withdrawn.delete(periodKey(leave.period))
  }
  const withdraw = (leave: Leave): void => {
    standing.delete(periodKey(leave.period))
    changedFromUnknown.delete(periodKey(leave.period))
    withdrawn.set(periodKey(leave.period), leave)
  }
  for (const { kind, periods, former, title, received } of [...mails].sort(
    (a, b) => a.received - b.received,
  )) {
    const leaves = periods.map((period) => ({ period, title, received }))
    if (kind === 'cancelled') {
      for (const leave of leaves) {
        const met = [...standing.values()].filter(({ period }) => overlaps(period, leave.period))
        const isExact = met.some(({ period }) => periodKey(period) === periodKey(leave.period))
        if (isExact || met.length === 0) withdraw(leave)
        else cancelledInPart.set(periodKey(leave.period), leave)
      }
      continue
    }
    if (kind === 'changed') {
      const before =
        former.length > 0
          ? former
          : replacedBy(leaves, [...standing.values(), ...changedFromUnknown.values()])
      for (const period of before) withdraw({ period, title, received })
      for (const leave of leaves) {
        if (before.length === 0 && !standing.has(periodKey(leave.period)))
          changedFromUnknown.set(periodKey(leave.period), leave)
        else approve(leave)
      }
      continue
    }
    leaves.forEach(approve)
  }
  return {
    standing: [...standing.values()],
    withdrawn: [...withdrawn.values()],
    changedFromUnknown: [...changedFromUnknown.values()].filter(
      ({ period }) => !standing.has(periodKey(period)),
    ),
    cancelledInPart: [...cancelledInPart.values()],
  }
}

/** The one leave that changed days can only have been; none when there are several or none. */
function replacedBy(leaves: readonly Leave[], known: readonly Leave[]): readonly Period[] {
  const met = known.filter(({ period }) => leaves.some((leave) => overlaps(leave.period, period)))
  const [only] = met
  if (met.length !== 1 || !only) return []
  return leaves.some(({ period }) => periodKey(period) === periodKey(only.period)) ? [] : [only.period]
}
