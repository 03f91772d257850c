import type { Delivery, Job, Line, Script, Workflow } from './delivery.ts'

/** A job that brings the app to its customers. */
export interface Shipping {
  readonly workflow: Workflow
  readonly job: Job
  /** The command that does it. */
  readonly by: Line
}

/**
 * Forge's environment `production` is the one that customers have; without a name it is `development`
 * (https://developer.atlassian.com/platform/forge/cli-reference/deploy/, seen 2026-11). What `clasp` puts up is a version
 * for customers once it is deployed.
 */
const toCustomers =
  /\bforge\s+deploy\b[^\n;&|]*(\s-e|--environment)[\s=]+["']?production\b|\bclasp\s+(create-)?deploy(ment)?\b/

/** Whether a command brings the app to its customers. */
const ships = (command: string): boolean => toCustomers.test(command)

/** The jobs that ship, whether by a command of theirs or by a script of package.json. */
export const shippingsOf = ({ workflows, scripts }: Delivery): readonly Shipping[] =>
  workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => {
      const by = job.commands.find(({ text }) => ships(whole(text, scripts)))
      return by ? [{ workflow, job, by }] : []
    }),
  )

/** Scripts that ship and that no workflow runs. */
export function shippedByHand({ workflows, scripts }: Delivery): readonly Script[] {
  const run = workflows.flatMap(({ jobs }) => jobs.flatMap(({ commands }) => commands))
  const reached = new Set(run.flatMap(({ text }) => scriptsIn(text, scripts)).map(({ name }) => name))
  return scripts.filter(({ name, command }) => ships(command) && !reached.has(name))
}

/** A command with the text of the scripts that it runs. */
const whole = (command: string, scripts: readonly Script[]): string =>
  [command, ...scriptsIn(command, scripts).map((script) => script.command)].join('\n')

/** The scripts of package.json that a command runs, those included that these run. */
function scriptsIn(command: string, scripts: readonly Script[], seen = new Set<string>()): readonly Script[] {
  return [
    ...command.matchAll(/\b(?:npm|yarn|pnpm|bun)\s+(?:run(?:-script)?\s+)?(?:-\S+\s+)*([\w:.-]+)/g),
  ].flatMap(([, name = '']) => {
    const script = scripts.find((one) => one.name === name)
    if (!script || seen.has(name)) return []
    seen.add(name)
    return [script, ...scriptsIn(script.command, scripts, seen)]
  })
}
