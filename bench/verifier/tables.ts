import type { Measured, Outcome } from './measure.ts'

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')

const unique = (items: readonly string[]) => [...new Set(items)]

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2)

/** Every subject on every folder: seconds from the start of its process to its end, and the most memory that it held. */
export function peerTable(measured: readonly Measured[]): string {
  const subjects = unique(measured.map(({ subject }) => subject))
  const cell = (outcome: Outcome | undefined) =>
    outcome === undefined
      ? '–'
      : outcome.is === 'measured'
        ? `${seconds(outcome.milliseconds)} s, ${Math.round(outcome.megabytes)} MB`
        : outcome.why
  const rows = unique(measured.map(({ target }) => target)).map((target) => [
    target,
    ...subjects.map((subject) =>
      cell(measured.find((one) => one.subject === subject && one.target === target)?.outcome),
    ),
  ])
  return table(['folder', ...subjects], rows)
}

/** How our own part grows with the size of an app, step by step. */
export function growthTable(measured: readonly Measured[]): string {
  const head = [
    'folder',
    'scripts',
    'functions',
    'read',
    'analyse',
    'search the build',
    'judge',
    'its own work',
    'for each script',
    'findings in',
  ]
  const rows = measured.flatMap(({ target, outcome }) => {
    if (outcome.is !== 'measured' || !outcome.own) return []
    const { functions, steps } = outcome.own
    const work = steps.read + steps.analyse + steps.search + steps.judge
    return [
      [
        target,
        String(outcome.scripts),
        String(functions),
        `${seconds(steps.read)} s`,
        `${seconds(steps.analyse)} s`,
        `${seconds(steps.search)} s`,
        `${seconds(steps.judge)} s`,
        `${seconds(work)} s`,
        `${(work / outcome.scripts).toFixed(1)} ms`,
        `${outcome.found} files`,
      ],
    ]
  })
  return table(head, rows)
}
