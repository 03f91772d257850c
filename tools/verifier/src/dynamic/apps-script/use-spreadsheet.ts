import type { ProjectRun } from './project-run.ts'

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 })
/** Below what is there: one row for what a person types, and one for each function that is called from a cell. */
const firstFree = 3

/**
 * Uses a spreadsheet as a person does: calls each function for cells with a cell's text, types into a cell and over it, and
 * selects one. What listens to that runs and is waited for.
 */
export async function useSpreadsheet(run: ProjectRun): Promise<void> {
  const { app, made } = run
  if (!run.addon.editors.includes('spreadsheet')) return
  const { functions } = app.project
  const inFormulas = functions.filter(({ calledAs }) => calledAs.includes('cell'))
  for (const [index, { name }] of inFormulas.entries())
    await typeInto(run, `cell ${name} in a spreadsheet`, firstFree + index + 1, [`=${name}(A1)`])
  const has = (wanted: string) => functions.some(({ name }) => name === wanted)
  const what = has('onEdit') ? 'edit onEdit in a spreadsheet' : 'a cell is typed into'
  await typeInto(run, what, firstFree, [made.cells[1] ?? '', made.entry])
  if (has('onSelectionChange')) await select(run)
}

async function typeInto(run: ProjectRun, what: string, row: number, texts: readonly string[]): Promise<void> {
  const { google } = run.workbench
  const { email } = run.made.person
  await during(run, what, async () => {
    for (const text of texts) {
      google.sheets.type({ email }, run.there.spreadsheet, 0, cell(row, 1), text)
      await google.sheetsAtRest()
    }
  })
}

async function select(run: ProjectRun): Promise<void> {
  const { google, url } = run.workbench
  await during(run, 'edit onSelectionChange in a spreadsheet', async () => {
    await google.routes.request(`${url}/google/sheets/${run.there.spreadsheet}/selection`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: `person=${encodeURIComponent(run.made.person.accountId)}`,
        origin: url,
      },
      body: JSON.stringify({ sheet: 0, area: cell(1, 1) }),
    })
  })
}

/** What a person does succeeds; what listens to it may not, and then it is that which failed. */
async function during(run: ProjectRun, what: string, work: () => Promise<void>): Promise<void> {
  const { ledger } = run.workbench
  await run.during(what, async () => {
    const after = ledger.entries().at(-1)?.seq ?? 0
    await work()
    const isFailed = ledger
      .entries({ app: run.addon.id, after })
      .some(({ channel, outcome }) => channel === 'function' && outcome === 'failed')
    return { outcome: isFailed ? 'failed' : 'done', value: undefined }
  })
}
