import type { Store } from '../../store.ts'
import type { Addons } from './addons.ts'
import { runCustomFunctions } from './apps-script/custom-functions.ts'
import type { Executions } from './apps-script/executions.ts'
import type { Person } from './apps-script/services/service-parts.ts'
import { fireSelectionChange, fireSheetTriggers } from './apps-script/sheet-triggers.ts'
import type { Consents } from './consents.ts'
import type { Area } from './sheets/model.ts'
import type { Sheets } from './sheets/sheets.ts'

/** What runs because of what happens in spreadsheets. */
export interface SheetLife {
  /** A person has selected cells. */
  select(person: Person, selected: { spreadsheetId: string; sheet: number; area: Area }): Promise<void>
  /** Resolves when nothing that it started runs any more. */
  rest(): Promise<void>
  dispose(): void
}

/** Runs triggers and functions in formulas of the add-ons that a person has allowed. */
export function startSheetLife({
  store,
  sheets,
  executions,
  addons,
  consents,
  log,
}: {
  readonly store: Store
  readonly sheets: Sheets
  readonly executions: Executions
  readonly addons: Addons
  readonly consents: Consents
  readonly log: (line: string) => void
}): SheetLife {
  const projectsFor = (email: string) =>
    addons
      .all()
      .filter((addon) => addon.editors.includes('spreadsheet') && consents.has(addon, email))
      .map(({ project }) => project)
  const parts = { store, sheets, executions, projectsFor }
  const calculating = new Set<string>()
  const tell = (error: unknown) => log(`What a spreadsheet starts could not be run: ${error}`)

  const calculate = async (email: string, spreadsheetId: string) => {
    // What changes meanwhile is looked at in the next round of the run that is under way.
    if (calculating.has(spreadsheetId)) return
    calculating.add(spreadsheetId)
    try {
      const projects = projectsFor(email)
      await runCustomFunctions({ sheets, executions, projects, spreadsheetId, person: { email } })
    } finally {
      calculating.delete(spreadsheetId)
    }
  }

  const underWay = new Set<Promise<unknown>>()
  const start = (work: Promise<unknown>) => {
    const ended = work.catch(tell).finally(() => underWay.delete(ended))
    underWay.add(ended)
  }
  const stop = sheets.onEvent((event) => {
    start(fireSheetTriggers(parts, event))
    if (event.kind === 'changed') start(calculate(event.by.email, event.documentId))
  })
  return {
    async select(person, selected) {
      await fireSelectionChange(parts, { person, ...selected })
    },
    async rest() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    dispose: stop,
  }
}
