import type { CalledAs } from '../../app/apps-script/script-project.ts'
import type { Gap } from '../../finding.ts'
import type { ProjectRun } from './project-run.ts'

/** The ways in which Google calls a function, and as what the workbench runs each. */
const kinds: Partial<Readonly<Record<CalledAs, string>>> = {
  card: 'card',
  trigger: 'trigger',
  edit: 'trigger',
  cell: 'custom',
  menu: 'menu',
}

/**
 * The functions that Google calls and that nothing in the run called as Google does: a form's triggers, a chat, a call. With
 * an event that was made up they were called, which shows little. In how many ways one is called isn't known where its name
 * isn't a literal: one of them is enough.
 */
export function notDriven({ app, ran }: Pick<ProjectRun, 'app' | 'ran'>): readonly Gap[] {
  return app.project.functions.flatMap(({ name, file, line, calledAs }): readonly Gap[] => {
    const ways = calledAs.filter((way) => kinds[way] !== undefined)
    // A menu that isn't there offers nothing to anybody.
    const way = ways.find((one) => one !== 'menu')
    if (way === undefined || ways.some((one) => ran.has(`${kinds[one]} ${name}`))) return []
    return [{ code: 'ENTRY_NOT_DRIVEN', at: { file, line, column: 1 }, data: { function: name, way } }]
  })
}
