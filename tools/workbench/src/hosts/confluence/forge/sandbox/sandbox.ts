import type { Bundle } from '../bundle.ts'
import type { Limits } from '../limits.ts'
import { words } from '../words.ts'
import { type Child, type ChildEnd, startChild } from './child-process.ts'
import type { Walls } from './confinement.ts'
import { watchMemory } from './memory.ts'
import type { Answer, RuntimeFacts, ToParent, WireError, WireRequest } from './wire.ts'

export interface Invocation {
  readonly functionKey: string
  readonly args: readonly unknown[]
  readonly runtime: RuntimeFacts
}

type Outcome =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly error: WireError }

/** What a sandbox reports; `invocation` is undefined for what happened outside of any. */
export interface SandboxEvents {
  request(request: WireRequest, invocation: Invocation | undefined): Promise<Answer>
  log(frame: Extract<ToParent, { kind: 'log' }>, invocation: Invocation | undefined): void
  refused(frame: Extract<ToParent, { kind: 'refused' }>, invocation: Invocation | undefined): void
  dropped(frame: Extract<ToParent, { kind: 'dropped' }>): void
  /** Something that ended the process or a call: time, memory, an exit, an error that nobody caught. */
  stopped(
    stop: {
      readonly what: 'time' | 'memory' | 'exit' | 'crash'
      readonly detail: string
      readonly error?: WireError
    },
    invocation: Invocation | undefined,
  ): void
}

/** The warm process of one app's functions, restarted when it has ended. */
export interface Sandbox {
  /** Starts the process and resolves when the app's code is loaded, with the error where it couldn't be. */
  start(): Promise<WireError | undefined>
  call(invocation: Invocation): Promise<Outcome>
  /** Ends the process; the next call starts another, with the variables as they are then. */
  restart(): void
  dispose(): void
}

export interface SandboxParts {
  readonly script: string
  readonly walls: Walls
  readonly bundle: Bundle
  readonly variables: () => Readonly<Record<string, string>>
  readonly limits: Limits
  /** True where requests and log lines are to say which line of the app made them. */
  readonly isTraced?: boolean
  readonly events: SandboxEvents
}

interface Pending {
  readonly invocation: Invocation
  readonly settle: (outcome: Outcome) => void
}

/** One process with the calls that it is at. */
interface Running {
  readonly child: Child
  readonly pending: Map<number, Pending>
  readonly loaded: Promise<WireError | undefined>
  /** True once no new call is given to it. */
  isRetired: boolean
  /** True once nothing that it still says counts: its app is gone, or its store. */
  isOver: boolean
  /** Why it was ended by us, for those who wait. */
  reason?: string
}

/** A sandbox that has no process yet. */
export function createSandbox(parts: SandboxParts): Sandbox {
  const all = new Set<Running>()
  let current: Running | undefined
  let lastId = 0
  let isDisposed = false

  const retire = (running: Running) => {
    running.isRetired = true
    if (current === running) current = undefined
    if (running.pending.size === 0) running.child.kill()
  }
  const ensure = (): Running => {
    current ??= run(parts, (ended) => {
      all.delete(ended)
      if (current === ended) current = undefined
    })
    all.add(current)
    return current
  }
  return {
    start: () => ensure().loaded,
    async call(invocation) {
      if (isDisposed) return { ok: false, error: { name: 'Error', message: words.uninstalled } }
      const running = ensure()
      const error = await running.loaded
      // Ended by a restart while it was loading: the next process takes the call.
      if (error && running.isRetired) return await this.call(invocation)
      if (error) {
        retire(running)
        return { ok: false, error }
      }
      lastId += 1
      const id = lastId
      return await new Promise<Outcome>((resolve) => {
        const { seconds } = invocation.runtime
        const timer = setTimeout(() => {
          const message = words.timedOut(seconds)
          parts.events.stopped({ what: 'time', detail: message }, invocation)
          settle({ ok: false, error: { name: 'FUNCTION_TIME_OUT', message } })
          // Others may still be at work in the same process: it gets no new calls and ends with the last of them.
          retire(running)
        }, seconds * 1000)
        const settle = (outcome: Outcome) => {
          clearTimeout(timer)
          running.pending.delete(id)
          resolve(outcome)
          if (running.isRetired && running.pending.size === 0) running.child.kill()
        }
        running.pending.set(id, { invocation, settle })
        running.child.send({
          kind: 'call',
          id,
          functionKey: invocation.functionKey,
          args: invocation.args,
          runtime: invocation.runtime,
        })
      })
    },
    restart() {
      if (current) retire(current)
    },
    dispose() {
      isDisposed = true
      for (const running of all) {
        running.isOver = true
        running.child.kill()
      }
    },
  }
}

const memoryEveryMs = 50

function run(
  { script, walls, bundle, variables, limits, isTraced = false, events }: SandboxParts,
  onEnded: (running: Running) => void,
): Running {
  const pending = new Map<number, Pending>()
  const invocationOf = (call: number | null) => (call === null ? undefined : pending.get(call)?.invocation)
  let markLoaded: (error: WireError | undefined) => void = () => {}
  const loaded = new Promise<WireError | undefined>((resolve) => {
    markLoaded = resolve
  })
  let known: WireError | undefined
  const onFrame = (frame: ToParent, size: number) => {
    if (running.isOver) return
    if (frame.kind === 'ready') markLoaded(frame.error)
    else if (frame.kind === 'result')
      pending.get(frame.id)?.settle(size > limits.answerBytes ? tooLarge(limits) : frame)
    else if (frame.kind === 'log') events.log(frame, invocationOf(frame.call))
    else if (frame.kind === 'refused') events.refused(frame, invocationOf(frame.call))
    else if (frame.kind === 'dropped') events.dropped(frame)
    else if (frame.kind === 'request') {
      void events
        .request(frame, invocationOf(frame.call))
        .then((answer) => child.send({ kind: 'answer', id: frame.id, answer }))
    } else if (frame.kind === 'crash') {
      known = frame.error
      events.stopped(
        { what: 'crash', detail: `${frame.error.name}: ${frame.error.message}`, error: frame.error },
        invocationOf(frame.call),
      )
    } else {
      known = { name: 'Runtime.ExitError', message: words.exited }
      events.stopped({ what: 'exit', detail: `process.exit(${frame.code})` }, invocationOf(frame.call))
    }
  }
  const onEnd = (end: ChildEnd) => {
    stopWatching()
    const isOurs = running.reason !== undefined || running.isRetired
    if (!known && /heap out of memory|Allocation failed/i.test(end.lastWords)) {
      running.reason = words.outOfMemory
      events.stopped({ what: 'memory', detail: `JavaScript heap over ${limits.memoryMB} MB` }, only(pending))
    } else if (!known && !isOurs && pending.size > 0) {
      events.stopped({ what: 'exit', detail: endWords(end) }, only(pending))
    }
    const error = known ?? { name: 'Error', message: running.reason ?? words.exited }
    onEnded(running)
    markLoaded(
      known ?? {
        name: 'Error',
        message: `The sandbox ended before the app's code was loaded: ${endWords(end)}`,
      },
    )
    for (const { settle } of [...pending.values()]) settle({ ok: false, error })
  }
  const child = startChild({
    script,
    walls,
    bundle,
    variables: variables(),
    limits,
    isTraced,
    onFrame,
    onEnd,
  })
  const running: Running = { child, pending, loaded, isRetired: false, isOver: false }
  const stopWatching = watchMemory(child.pid ?? 0, {
    limitMB: limits.memoryMB,
    everyMs: memoryEveryMs,
    onOver(mb) {
      running.reason = words.outOfMemory
      events.stopped(
        { what: 'memory', detail: `${Math.round(mb)} MB of ${limits.memoryMB} MB` },
        only(pending),
      )
      child.kill()
    },
  })
  return running
}

function tooLarge({ answerBytes }: Limits): Outcome {
  return { ok: false, error: { name: 'Error', message: words.tooLarge(answerBytes) } }
}

/** With several calls at work nobody can say which of them it was. */
function only(pending: ReadonlyMap<number, Pending>): Invocation | undefined {
  const [first, second] = pending.values()
  return second ? undefined : first?.invocation
}

function endWords({ code, signal, lastWords }: ChildEnd): string {
  const how = signal ? `signal ${signal}` : `exit code ${code ?? '?'}`
  const words = lastWords.trim().split('\n').slice(-3).join(' ')
  return words === '' ? how : `${how}: ${words}`
}
