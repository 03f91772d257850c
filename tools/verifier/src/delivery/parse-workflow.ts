import { isRecord, type ManifestTree, parseTree } from '../app/manifest-tree.ts'
import type { Place } from '../place.ts'
import type { Given, Job, Line, Trigger, Workflow } from './delivery.ts'

type Path = readonly (string | number)[]

/**
 * A GitHub workflow from its text; UserError where it isn't YAML.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax seen 2026-11
 */
export function parseWorkflow(text: string, file: string): Workflow {
  const tree = parseTree(text, file)
  const lines = text.split('\n')
  const common = givenIn(tree, tree.raw.env, ['env'], undefined)
  return {
    file,
    triggers: triggersOf(tree),
    jobs: Object.entries(isRecord(tree.raw.jobs) ? tree.raw.jobs : {}).flatMap(([key, job]) =>
      isRecord(job) ? [jobOf(tree, lines, key, job, common)] : [],
    ),
  }
}

function triggersOf(tree: ManifestTree): readonly Trigger[] {
  const { on } = tree.raw
  const bare = (event: unknown, at: Place): Trigger => ({
    event: String(event),
    at,
    branches: undefined,
    tags: undefined,
    types: undefined,
  })
  if (Array.isArray(on)) return on.map((event, index) => bare(event, tree.placeOf(['on', index])))
  if (!isRecord(on)) return on === undefined ? [] : [bare(on, tree.placeOf(['on']))]
  return Object.entries(on).map(([event, detail]) => ({
    ...bare(event, tree.placeOf(['on', event])),
    ...(isRecord(detail)
      ? { branches: texts(detail.branches), tags: texts(detail.tags), types: texts(detail.types) }
      : {}),
  }))
}

function jobOf(
  tree: ManifestTree,
  lines: readonly string[],
  key: string,
  job: Readonly<Record<string, unknown>>,
  common: readonly Given[],
): Job {
  const path: Path = ['jobs', key]
  const steps = (Array.isArray(job.steps) ? job.steps : []).map((step: unknown, index) => ({
    step: isRecord(step) ? step : {},
    at: [...path, 'steps', index] as Path,
  }))
  const used = (step: Readonly<Record<string, unknown>>) =>
    typeof step.uses === 'string' ? step.uses : undefined
  return {
    key,
    at: tree.placeOf(path),
    environment: nameOf(job.environment),
    conditions: [job.if, ...steps.map(({ step }) => step.if)].filter((one) => typeof one === 'string'),
    commands: steps.flatMap(({ step, at }) => commandsOf(step.run, tree.placeOf([...at, 'run']), lines)),
    actions: [
      ...(typeof job.uses === 'string' ? [{ text: job.uses, at: tree.placeOf([...path, 'uses']) }] : []),
      ...steps.flatMap(({ step, at }) => {
        const text = used(step)
        return text === undefined ? [] : [{ text, at: tree.placeOf([...at, 'uses']) }]
      }),
    ],
    given: [
      ...common,
      ...givenIn(tree, job.env, [...path, 'env'], undefined),
      ...steps.flatMap(({ step, at }) => [
        ...givenIn(tree, step.env, [...at, 'env'], undefined),
        ...givenIn(tree, step.with, [...at, 'with'], used(step)),
      ]),
    ],
  }
}

function givenIn(tree: ManifestTree, values: unknown, path: Path, to: string | undefined): readonly Given[] {
  if (!isRecord(values)) return []
  return Object.entries(values).map(([name, value]) => ({
    name,
    value: String(value),
    at: tree.placeOf([...path, name]),
    to,
  }))
}

/** The lines of a script, each where it stands; one that a line break continues is one with the next. */
function commandsOf(run: unknown, from: Place, lines: readonly string[]): readonly Line[] {
  if (typeof run !== 'string') return []
  let next = from.line - 1
  return run
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const text = line.trim()
      if (text === '' || text.startsWith('#')) return []
      const [first = text] = text.split(/\s{2,}/)
      const found = lines.findIndex((one, index) => index >= next && one.includes(first))
      if (found >= 0) next = found
      const column = found >= 0 ? (lines[found]?.indexOf(first) ?? 0) + 1 : from.column
      return [{ text, at: { ...from, line: next + 1, column } }]
    })
}

const nameOf = (environment: unknown): string | undefined => {
  if (typeof environment === 'string') return environment
  return isRecord(environment) && typeof environment.name === 'string' ? environment.name : undefined
}

function texts(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined
  return (Array.isArray(value) ? value : [value]).map(String)
}
