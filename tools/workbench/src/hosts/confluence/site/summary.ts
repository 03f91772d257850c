import type { Page, PageSummary } from './site.ts'

/** A page without its body. */
export function summaryOf({ body: _, ...summary }: Page): PageSummary {
  return summary
}
