import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { median } from '../statistics.ts'
import { type OwnSeen, parseOwn, type Seen } from './seen.ts'
import type { Subject } from './subject.ts'
import { crenwiz } from './subjects.ts'
import type { Target } from './target.ts'
import { type Run, timedRun } from './timed-run.ts'

/** What came of a subject on a folder: a time only where it did its work. */
export type Outcome =
  | {
      readonly is: 'measured'
      readonly milliseconds: number
      readonly megabytes: number
      readonly scripts: number
      readonly found: number
      readonly own?: Pick<OwnSeen, 'functions' | 'steps'>
    }
  | { readonly is: 'not measured'; readonly why: string }

export interface Measured {
  readonly subject: string
  readonly target: string
  readonly outcome: Outcome
}

export interface Taking {
  readonly rounds: number
  readonly seconds: number
  readonly scratch: string
  readonly say: (line: string) => void
}

/** Lets all subjects look at one folder in turns: who fails once isn't run again. */
export async function takeTurns(
  target: Target,
  subjects: readonly Subject[],
  { rounds, seconds, scratch, say }: Taking,
): Promise<readonly Measured[]> {
  const readings = subjects.map(() => [] as Outcome[])
  for (let round = 0; round < rounds; round += 1)
    for (const [index, subject] of subjects.entries()) {
      const own = readings[index] ?? []
      if (own.some(({ is }) => is === 'not measured')) continue
      const folder = join(scratch, String(index))
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
      say(`${target.name}, round ${round + 1} of ${rounds}: ${subject.name}`)
      const run = await timedRun(subject.program(target, folder), { scratch: folder, seconds })
      own.push(outcomeOf(subject, target, run, { scratch: folder, seconds }))
    }
  return subjects.map((subject, index) => ({
    subject: subject.name,
    target: target.name,
    outcome: middle(readings[index] ?? []),
  }))
}

/** Judges a run: its time counts only where the subject ended well and has seen every script of the folder. */
function outcomeOf(
  subject: Subject,
  target: Target,
  run: Run,
  { scratch, seconds }: { scratch: string; seconds: number },
): Outcome {
  const not = (why: string): Outcome => ({ is: 'not measured', why })
  if (run.ended === 'too late') return not(`over ${seconds} s`)
  if (!subject.statuses.includes(run.status))
    return not(`ended with ${run.status}: ${run.stderr.trim().split('\n').at(-1) ?? ''}`.slice(0, 160))
  const seen = readable(() => subject.seen(run, target, scratch))
  if (seen === undefined) return not('its report can’t be read')
  const { scripts, found } = seen
  if (!(scripts >= target.scripts)) return not(`saw ${scripts} of ${target.scripts} scripts`)
  const objection = subject.objection?.(run, target)
  if (objection !== undefined) return not(objection)
  const { milliseconds, megabytes } = run
  const outcome = { is: 'measured', milliseconds, megabytes, scripts, found: found.length } as const
  if (subject !== crenwiz) return outcome
  const { functions, steps } = parseOwn(run.stdout)
  return { ...outcome, own: { functions, steps } }
}

/** What a reader answers; nothing where the text isn't whole. */
function readable(read: () => Seen): Seen | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function middle(outcomes: readonly Outcome[]): Outcome {
  const failed = outcomes.find(({ is }) => is === 'not measured')
  const good = outcomes.filter((outcome) => outcome.is === 'measured')
  const [first] = good
  if (failed) return failed
  if (!first) return { is: 'not measured', why: 'not run' }
  const of = (pick: (outcome: (typeof good)[number]) => number) => median(good.map(pick))
  const { own } = first
  return {
    ...first,
    milliseconds: of(({ milliseconds }) => milliseconds),
    megabytes: of(({ megabytes }) => megabytes),
    ...(own && {
      own: {
        functions: own.functions,
        steps: {
          read: of((outcome) => outcome.own?.steps.read ?? Number.NaN),
          analyse: of((outcome) => outcome.own?.steps.analyse ?? Number.NaN),
          search: of((outcome) => outcome.own?.steps.search ?? Number.NaN),
          judge: of((outcome) => outcome.own?.steps.judge ?? Number.NaN),
        },
      },
    }),
  }
}
