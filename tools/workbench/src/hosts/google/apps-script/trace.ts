/** One call of a service, as it crossed from a project's context and back. */
export interface TracedCall {
  /** Told apart by execution: calls of those that run side by side are interleaved. */
  readonly executionId: string
  /** The function that was run, and as what: `run insertImage`. */
  readonly entry: string
  /** JSON: the object's handle or name, the method and the arguments. */
  readonly asked: string
  /** JSON: the value or the exception. */
  readonly answered: string
}

type Answer = (text: string) => string | Promise<string>

/** A way to services that tells of each call when it is answered; in order, as an execution waits for each. */
export function traced(
  answer: Answer,
  entry: Pick<TracedCall, 'executionId' | 'entry'>,
  tell: (call: TracedCall) => void,
): Answer {
  return (asked) => {
    const told = (answered: string) => {
      tell({ ...entry, asked, answered })
      return answered
    }
    const answered = answer(asked)
    return typeof answered === 'string' ? told(answered) : answered.then(told)
  }
}

/** What is made up anew each time: ids, and the moments of now. */
const chance =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<![\w-])[\w-]{25,50}(?=")|"v":1[0-9]{12}\b|\d{4}-\d\d-\d\dT[\d:.]+Z/g

/** The calls of each execution, in the order of their beginnings, with what chance gave left out: two runs can be compared. */
export function comparable(calls: readonly TracedCall[]): readonly string[] {
  const executions = new Map<string, string[]>()
  for (const { executionId, entry, asked, answered } of calls) {
    const lines = executions.get(executionId) ?? [entry]
    lines.push(`  ${asked.replace(chance, '…')} -> ${answered.replace(chance, '…')}`)
    executions.set(executionId, lines)
  }
  return [...executions.values()].flat()
}
