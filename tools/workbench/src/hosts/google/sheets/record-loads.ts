import { redactUrl } from '../../../gate/redact.ts'
import type { Ledger } from '../../../ledger.ts'
import type { WorkbookEdit } from './edit.ts'
import type { Load } from './formulas/calculate.ts'
import { isLoading } from './formulas/functions.ts'

/**
 * Records what the formulas that a script has just written have Google's servers load: an address made of somebody's data
 * tells them to its host (IMAGE, https://support.google.com/docs/answer/3093333, and IMPORTDATA, …/3093335, seen 2026-11).
 */
export function recordLoads(
  ledger: Ledger,
  app: string,
  { dirty, written }: WorkbookEdit,
  loadsNow: () => readonly Load[],
): void {
  // All values are worked out for this, so only where there is something to find.
  if (!written.get('cells')?.stored.some(mayLoad)) return
  for (const { sheet, row, url } of loadsNow()) {
    if (!dirty.whole.has(sheet) && !dirty.rows.get(sheet)?.has(row)) continue
    const shown = redactUrl(url)
    ledger.record({
      app,
      channel: 'egress',
      outcome: 'refused',
      summary: `GET ${shown}`,
      data: {
        method: 'GET',
        url: shown,
        from: 'formula',
        code: 'OFFLINE',
        message: 'An address in a formula: recorded, and not loaded.',
      },
    })
  }
}

const mayLoad = (text: string) =>
  text.startsWith('=') &&
  [...text.matchAll(/(\w+)\s*\(/g)].some(([, name = '']) => isLoading(name.toUpperCase()))
