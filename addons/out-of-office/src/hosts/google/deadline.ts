/** When a run has to stop reading, so that it ends in time. */
export interface Deadline {
  isOver(): boolean
}

/** Cards must answer within 30 s, triggers within 6 minutes (quotas of Apps Script, seen 2026-11). */
export const cardBudgetMs = 18_000
export const triggerBudgetMs = 240_000

export function startDeadline(budgetMs: number, now: () => number): Deadline {
  const end = now() + budgetMs
  return { isOver: () => now() >= end }
}
