import type { Store } from '../../../store.ts'
import { toA1 } from '../sheets/areas.ts'
import type { Area } from '../sheets/model.ts'
import type { SheetEvent, Sheets } from '../sheets/sheets.ts'
import { enumValue } from './bridge/host-object.ts'
import type { Executions, RunResult } from './executions.ts'
import type { Project } from './project/project.ts'
import { topLevelNames } from './project/syntax-tree.ts'
import { openTriggers, type TriggerRow } from './services/script/trigger-rows.ts'
import type { Person } from './services/service-parts.ts'
import { Spreadsheets } from './services/spreadsheet/spreadsheets.ts'

interface TriggerParts {
  readonly store: Store
  readonly sheets: Sheets
  readonly executions: Executions
  /** The projects that may run for this person in spreadsheets. */
  readonly projectsFor: (email: string) => readonly Project[]
}

type Happened = Extract<SheetEvent, { kind: 'edited' | 'changed' }>

/**
 * Runs what hears of a person's edit: `onEdit` of each project, and installed triggers for edits and changes. What scripts
 * do starts no triggers (https://developers.google.com/apps-script/guides/triggers, seen 2026-11).
 */
export async function fireSheetTriggers(
  parts: TriggerParts,
  event: SheetEvent,
): Promise<readonly RunResult[]> {
  if ((event.kind !== 'edited' && event.kind !== 'changed') || event.by.app !== undefined) return []
  const projects = parts.projectsFor(event.by.email)
  const runs = projects.flatMap((project) => [
    ...(event.kind === 'edited' && has(project, 'onEdit') ? [{ project, row: undefined }] : []),
    ...installed(parts, project, event).map((row) => ({ project, row })),
  ])
  return Promise.all(runs.map(({ project, row }) => run(parts, project, event, row)))
}

/** Runs `onSelectionChange` of each project, which only spreadsheets have. */
export async function fireSelectionChange(
  parts: TriggerParts,
  {
    person,
    spreadsheetId,
    sheet,
    area,
  }: { person: Person; spreadsheetId: string; sheet: number; area: Area },
): Promise<readonly RunResult[]> {
  const event = { documentId: spreadsheetId, sheet, area }
  return Promise.all(
    parts
      .projectsFor(person.email)
      .filter((project) => has(project, 'onSelectionChange'))
      .map((project) => simple(parts, project, { name: 'onSelectionChange', person, event, more: {} })),
  )
}

function run(
  parts: TriggerParts,
  project: Project,
  event: Happened,
  row: TriggerRow | undefined,
): Promise<RunResult> {
  const { email } = event.by
  if (event.kind === 'edited') {
    const { value, oldValue } = event
    const more = { ...(value !== undefined && { value }), ...(oldValue !== undefined && { oldValue }) }
    return simple(parts, project, {
      name: row?.run ?? 'onEdit',
      person: { email: row?.email ?? email },
      event,
      more,
      row,
    })
  }
  const person = { email: row?.email ?? email }
  const container = { kind: 'spreadsheet', id: event.documentId } as const
  const source = open(parts, project, person, container).whole()
  const common = {
    authMode: enumValue('Script.AuthMode', 'FULL'),
    changeType: event.changeTypes[0] ?? 'OTHER',
    source,
    triggerUid: row?.id,
    user: { email, nickname: email.replace(/@.*/, '') },
  }
  return parts.executions.run(project, {
    function: row?.run ?? 'onChange',
    kind: 'trigger',
    authMode: 'FULL',
    person,
    container,
    args: [common],
  })
}

interface OfCells {
  readonly name: string
  readonly person: Person
  readonly event: { readonly documentId: string; readonly sheet: number; readonly area: Area }
  readonly more: Readonly<Record<string, unknown>>
  readonly row?: TriggerRow | undefined
}

/** Runs a function that hears of cells, with these selected; a simple trigger's in LIMITED. */
function simple(
  parts: TriggerParts,
  project: Project,
  { name, person, event, more, row }: OfCells,
): Promise<RunResult> {
  const authMode = row ? 'FULL' : 'LIMITED'
  const { documentId: id, sheet, area } = event
  const place = { page: String(sheet), cells: [toA1(area)] }
  const container = { kind: 'spreadsheet', id, place } as const
  const spreadsheet = open(parts, project, person, container)
  return parts.executions.run(project, {
    function: name,
    kind: 'trigger',
    authMode,
    person,
    container,
    args: [
      {
        authMode: enumValue('Script.AuthMode', authMode),
        range: spreadsheet.rangeAt({ sheet, area }),
        source: spreadsheet.whole(),
        user: { email: person.email, nickname: person.email.replace(/@.*/, '') },
        ...(row && { triggerUid: row.id }),
        ...more,
      },
    ],
  })
}

function open(
  { sheets }: TriggerParts,
  project: Project,
  person: Person,
  container: { readonly kind: 'spreadsheet'; readonly id: string },
) {
  const parts = { project, container, ui: undefined }
  return new Spreadsheets(sheets, { email: person.email, app: project.id }, parts).open(container.id)
}

function installed({ store }: TriggerParts, project: Project, event: Happened): readonly TriggerRow[] {
  const wanted = event.kind === 'edited' ? 'ON_EDIT' : 'ON_CHANGE'
  return openTriggers(store)
    .list(project.id)
    .filter(
      ({ spec }) =>
        spec.source === 'SPREADSHEETS' && spec.event === wanted && spec.sourceId === event.documentId,
    )
}

function has({ scripts }: Project, name: string): boolean {
  return scripts.some(({ tree }) => topLevelNames(tree).includes(name))
}
