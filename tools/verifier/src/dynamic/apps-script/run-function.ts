import type { ProjectDrive } from './project-drives.ts'
import type { ProjectRun } from './project-run.ts'
import type { ShownPages } from './shown-pages.ts'

/** What is selected in each file: where a cell is, the first one that has something in it. */
const places = { document: {}, presentation: {}, spreadsheet: { page: '0', cells: ['A1'] } } as const

/** Calls a function as Google does, in a window where whoever is asked says yes and types what is asked for. */
export async function runFunction(
  run: ProjectRun,
  drive: ProjectDrive,
  { shown, isMadeUp }: { readonly shown: ShownPages; readonly isMadeUp: boolean },
): Promise<void> {
  const { workbench, addon, made, there } = run
  const { email, name } = made.person
  const show = () => shown.show(drive.file, drive.function)
  const call = async () => {
    const result = await workbench.google.executions.run(addon.project, {
      function: drive.function,
      args: drive.args,
      kind: drive.kind,
      person: { email, name, locale: 'en' },
      container: { kind: drive.file, id: there[drive.file], place: places[drive.file] },
      ui: {
        alert: async () => 'ok' as const,
        prompt: async () => ({ button: 'ok' as const, text: made.typed.text }),
        showDialog: show,
        showSidebar: show,
        addMenu: (menu) => shown.addMenu(drive.file, menu),
      },
    })
    return { outcome: result.ok ? ('done' as const) : ('failed' as const), value: undefined }
  }
  await run.during(drive.what, call, { isMadeUp })
}
