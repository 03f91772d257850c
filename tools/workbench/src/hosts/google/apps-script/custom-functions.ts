import { toA1 } from '../sheets/areas.ts'
import { type Handed, isTrouble } from '../sheets/formulas/values.ts'
import type { CustomResult, CustomValue } from '../sheets/model.ts'
import { serialOf } from '../sheets/serial.ts'
import type { Sheets } from '../sheets/sheets.ts'
import type { Executions } from './executions.ts'
import type { Project } from './project/project.ts'
import { topLevelNames } from './project/syntax-tree.ts'
import type { Person } from './services/service-parts.ts'

/** What calls functions that look at each other's results come to, at most. */
const mostRounds = 20

/**
 * Runs the projects' functions that a spreadsheet's formulas call and that have no result for their arguments yet, round
 * after round, as one's result may be another's argument. Resolves when nothing more can be worked out.
 */
export async function runCustomFunctions({
  sheets,
  executions,
  projects,
  spreadsheetId,
  person,
}: {
  readonly sheets: Sheets
  readonly executions: Executions
  readonly projects: readonly Project[]
  readonly spreadsheetId: string
  readonly person: Person
}): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const calls = sheets.pending(spreadsheetId).flatMap((call) => {
      const found = functionNamed(projects, call.name)
      return found ? [{ call, ...found }] : []
    })
    if (calls.length === 0) return
    const workbook = sheets.workbook(person.email, spreadsheetId)
    if (!workbook.ok) return
    const zone = workbook.value.facts.timeZone
    for (const { call, project, name } of calls) {
      const cell = toA1({ row: call.row, column: call.column, rows: 1, columns: 1 })
      const result = await executions.run(project, {
        function: name,
        kind: 'custom',
        args: call.args.map(argument),
        person,
        // The cell of the formula is the active one.
        container: {
          kind: 'spreadsheet',
          id: spreadsheetId,
          place: { page: String(call.sheet), cells: [cell] },
        },
      })
      const kept: CustomResult = result.ok
        ? { key: call.key, value: cellsOf(result.value, zone) }
        : { key: call.key, failed: `${result.error.name}: ${result.error.message}` }
      sheets.keepCustom({ email: person.email, app: project.id }, spreadsheetId, call, kept)
    }
  }
}

/** The names of functions don't care about case in a formula; one that ends with an underscore is private. */
function functionNamed(
  projects: readonly Project[],
  wanted: string,
): { readonly project: Project; readonly name: string } | undefined {
  for (const project of projects)
    for (const { tree } of project.scripts) {
      const name = topLevelNames(tree).find(
        (own) => own.toLowerCase() === wanted.toLowerCase() && !own.endsWith('_'),
      )
      if (name !== undefined) return { project, name }
    }
  return undefined
}

function argument(value: Handed): unknown {
  if (Array.isArray(value)) return value.map((line: readonly Handed[]) => line.map(argument))
  if (isTrouble(value)) return 'code' in value ? value.code : '#N/A'
  return value ?? ''
}

/** A list of values goes down a column (from memory), a list of lists into rows and columns. */
function cellsOf(value: unknown, zone: string): Extract<CustomResult, { value: unknown }>['value'] {
  if (!Array.isArray(value)) return cellOf(value, zone)
  return value.map((line: unknown) =>
    Array.isArray(line) ? line.map((item: unknown) => cellOf(item, zone)) : [cellOf(line, zone)],
  )
}

function cellOf(value: unknown, zone: string): CustomValue {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return { date: serialOf(value, zone) }
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value
  return JSON.stringify(value)
}
