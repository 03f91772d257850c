import type { Drawn, Engine, Scheme } from '../kind.ts'
import type { DotAnswer, DotQuestion } from './dot-draw.ts'

/** Longer than a graph takes that a page can hold. */
const longest = 10_000

const stopped: Drawn = {
  ok: false,
  problem: { message: 'Graphviz needed more than 10 seconds and was stopped. Make the graph smaller.' },
}

interface Waiting {
  readonly answer: (drawn: Drawn) => void
  readonly timer: ReturnType<typeof setTimeout>
}

/** Graphviz in a worker; where it never ends the worker is ended, and the next graph gets a new one. */
function workerRoom(): (source: string, scheme: Scheme) => Promise<Drawn> {
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
  const started = () => {
    const made = new Worker(new URL('./graphviz-worker.js', import.meta.url), { type: 'module' })
    made.addEventListener('message', ({ data }: MessageEvent<DotAnswer>) => settle(data.number, data.drawn))
    made.addEventListener('error', () =>
      end({
        ok: false,
        problem: { message: 'Graphviz could not go on with this graph. Make it smaller or simpler.' },
      }),
    )
    return made
  }
  return (source, scheme) =>
    new Promise((answer) => {
      worker ??= started()
      const question: DotQuestion = { number: ++number, source, scheme }
      waiting.set(question.number, { answer, timer: setTimeout(() => end(stopped), longest) })
      worker.postMessage(question)
    })
}

/** Starts Graphviz, translated to JavaScript when the add-on is built. */
export async function load(): Promise<Engine> {
  const ask = workerRoom()
  return { draw: (source, { scheme }) => ask(source, scheme) }
}
