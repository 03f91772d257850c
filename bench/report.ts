/** One subject's page with so many frames: milliseconds, kB and MB, medians over the rounds. */
export interface Measured {
  readonly subject: string
  readonly frames: number
  readonly coldFirst: number
  readonly coldLast: number
  readonly warmFirst: number
  readonly warmLast: number
  readonly requests: number
  readonly kilobytes: number
  readonly memory: number
}

const whole = (value: number) => String(Math.round(value))

/** The table as it stands in the README. */
export function frameTable(measured: readonly Measured[]): string {
  const head = [
    'frames',
    'what',
    'cold: first / last ms',
    'warm: first / last ms',
    'requests',
    'kB',
    'memory MB',
  ]
  const rows = measured.map((each) => [
    whole(each.frames),
    each.subject,
    `${whole(each.coldFirst)} / ${whole(each.coldLast)}`,
    `${whole(each.warmFirst)} / ${whole(each.warmLast)}`,
    whole(each.requests),
    whole(each.kilobytes),
    whole(each.memory),
  ])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** What is compared, and against which bound of the issue; none of it is an absolute time. */
export function ratios(measured: readonly Measured[]): Readonly<Record<string, number>> {
  const find = (start: string, frames: number) => {
    const found = measured.find((each) => each.subject === start && each.frames === frames)
    if (!found) throw new Error(`Nothing was measured of ${start} with ${frames} frames.`)
    return found
  }
  const ours = find('Crenwiz Diagrams', 30)
  const engine = find('Crenwiz Diagrams, no kept picture', 30)
  const naive = find('naive Mermaid', 30)
  const floor = find('static <img>', 30)
  const perFrame = (name: string, of: (each: Measured) => number) =>
    (of(find(name, 30)) - of(find(name, 10))) / 20
  const rounded = (value: number) => Math.round(value * 100) / 100
  return {
    'cold: naive last / our last (at least 6)': rounded(naive.coldLast / ours.coldLast),
    'warm: naive last / our last (at least 6)': rounded(naive.warmLast / ours.warmLast),
    'cold: our last / floor last (at most 1.15)': rounded(ours.coldLast / floor.coldLast),
    'warm: our last / floor last (at most 1.15)': rounded(ours.warmLast / floor.warmLast),
    'cold: our first / our last (at most 0.6)': rounded(ours.coldFirst / ours.coldLast),
    'warm: our first / our last (at most 0.6)': rounded(ours.warmFirst / ours.warmLast),
    'cold: engine in each frame / ours, last': rounded(engine.coldLast / ours.coldLast),
    'a further frame, ms (at most 25)': rounded(perFrame('Crenwiz Diagrams', (each) => each.coldLast)),
    'a further frame, MB (at most 3)': rounded(perFrame('Crenwiz Diagrams', (each) => each.memory)),
    'a further frame with an engine, ms (at most 175)': rounded(
      perFrame('Crenwiz Diagrams, no kept picture', (each) => each.coldLast),
    ),
    'a further frame with an engine, MB (at most 12)': rounded(
      perFrame('Crenwiz Diagrams, no kept picture', (each) => each.memory),
    ),
  }
}
