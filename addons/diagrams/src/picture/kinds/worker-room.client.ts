import type { Drawn, OurWords, Scheme } from '../kind.ts'

/** What an engine's worker is asked. */
export interface Question {
  readonly number: number
  readonly source: string
  readonly scheme: Scheme
}

/** What it answers. */
export interface Answer {
  readonly number: number
  readonly drawn: Drawn
}

interface Waiting {
  readonly answer: (drawn: Drawn) => void
  readonly timer: ReturnType<typeof setTimeout>
}

const failed = (message: string, ours: OurWords): Drawn => ({ ok: false, problem: { message, ours } })

/** An engine in a worker; where it never ends the worker is ended, and the next picture gets a new one. */
export function workerRoom({
  name,
  longest,
  start,
}: {
  /** The engine's own name. */
  readonly name: string
  /** Milliseconds: longer than a picture takes that a page can hold. */
  readonly longest: number
  readonly start: () => Worker
}): (source: string, scheme: Scheme) => Promise<Drawn> {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let number = 0
  const settle = (which: number, drawn: Drawn) => {
    const found = waiting.get(which)
    clearTimeout(found?.timer)
    waiting.delete(which)
    found?.answer(drawn)
  }
  const end = (drawn: Drawn) => {
    worker?.terminate()
    worker = undefined
    for (const which of [...waiting.keys()]) settle(which, drawn)
  }
  const stop = () =>
    end(
      failed(
        `${name} needed more than ${longest / 1_000} seconds and was stopped. Make the diagram smaller.`,
        { text: 'tooSlow', values: { engine: name, seconds: String(longest / 1_000) } },
      ),
    )
  const started = () => {
    const made = start()
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data.number, data.drawn))
    made.addEventListener('error', () =>
      end(
        failed(`${name} could not go on with this diagram. Make it smaller or simpler.`, {
          text: 'gaveUp',
          values: { engine: name },
        }),
      ),
    )
    return made
  }
  return (source, scheme) =>
    new Promise((answer) => {
      worker ??= started()
      const question: Question = { number: ++number, source, scheme }
      waiting.set(question.number, { answer, timer: setTimeout(stop, longest) })
      worker.postMessage(question)
    })
}
