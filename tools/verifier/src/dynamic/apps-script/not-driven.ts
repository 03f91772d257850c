import type { CalledAs } from '../../app/apps-script/script-project.ts'
import type { Gap } from '../../finding.ts'
import type { ProjectRun } from './project-run.ts'

/** As what the workbench runs each of these, where Google itself would call them. */
const kinds: Partial<Readonly<Record<CalledAs, string>>> = {
  card: 'card',
  trigger: 'trigger',
  edit: 'trigger',
  cell: 'custom',
}

/**
 * The functions that Google calls and that nothing in the run called as Google does: a form's triggers, a chat, a call. With
 * an event that was made up they were called, which shows little.
 */
export function notDriven({ app, ran }: Pick<ProjectRun, 'app' | 'ran'>): readonly Gap[] {
  return app.project.functions.flatMap(({ name, file, line, calledAs }) =>
    calledAs.flatMap((way): readonly Gap[] => {
      const kind = kinds[way]
      if (kind === undefined || ran.has(`${kind} ${name}`)) return []
      return [{ code: 'ENTRY_NOT_DRIVEN', at: { file, line, column: 1 }, data: { function: name, way } }]
    }),
  )
}
