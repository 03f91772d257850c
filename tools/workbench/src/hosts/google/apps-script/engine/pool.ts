import { MessageChannel, Worker } from 'node:worker_threads'
import type { Api } from '../api/api.ts'
import { describeClasses, describeEnums } from './class-texts.ts'
import type { EngineKind, Job, Outcome } from './script-engine.ts'
import type { FromWorker, ToWorker, WorkerStart } from './wire.ts'
import { cancelled, outOfMemory, outOfTime } from './words.ts'
import { makeWorkerCode, type WorkerCode } from './worker-code.ts'

/** Threads of one engine, some of them warm: each runs one job at a time, and is ended where a job doesn't end itself. */
export interface Pool {
  run(job: Job, watch: Watch): Promise<Outcome>
  dispose(): Promise<void>
}

/** Who answers a job's calls, and for how long it may run. */
interface Watch {
  /** Answers one call of the job; its thread stands still until then. */
  answer(text: string): Promise<string> | string
  /** Called with the way to start and stop the clock of the job; time in which it waits for a person doesn't count. */
  readonly ms: number
  /** Ends the job's thread. */
  readonly signal?: AbortSignal | undefined
  onStart?(clock: JobClock): void
}

export interface JobClock {
  pause(): void
  resume(): void
}

export interface PoolParts {
  readonly kind: EngineKind
  readonly api: Api
  readonly memoryMB: number
  /** Threads that are started ahead. */
  readonly warm?: number
  /** Threads that stay when they have nothing to do. */
  readonly kept?: number
}

interface Thread {
  readonly worker: Worker
  /** False once it has ended, for whatever reason. */
  isAlive(): boolean
  readonly ready: Promise<void>
  run(job: Job, watch: Watch): Promise<{ outcome: Outcome; isSpent: boolean }>
}

/** A pool that starts its first threads at once. */
export function createPool({ kind, api, memoryMB, warm = 2, kept = 4 }: PoolParts): Pool {
  const code = makeWorkerCode()
  const texts = { classes: describeClasses(api), enums: describeEnums(api) }
  const idle: Promise<Thread>[] = []
  const all = new Set<Worker>()
  let isDisposed = false

  const start = async (): Promise<Thread> => {
    const thread = startThread({ kind, memoryMB, ...texts, ...(await code) })
    all.add(thread.worker)
    thread.worker.once('exit', () => all.delete(thread.worker))
    if (isDisposed) await thread.worker.terminate()
    await thread.ready
    return thread
  }
  const refill = () => {
    while (!isDisposed && idle.length < warm) {
      const fresh = start()
      // Said to the job that gets this thread.
      fresh.catch(() => {})
      idle.push(fresh)
    }
  }
  /** An idle thread, or a new one; one that has ended while it was idle is passed over. */
  const next = async (): Promise<Thread> => {
    for (let waiting = idle.shift(); waiting; waiting = idle.shift()) {
      const thread = await waiting
      if (thread.isAlive()) return thread
    }
    return await start()
  }
  refill()
  return {
    async run(job, watch) {
      const thread = await next()
      const { outcome, isSpent } = await thread.run(job, watch)
      if (isSpent || idle.length >= kept || isDisposed) void thread.worker.terminate()
      else idle.unshift(Promise.resolve(thread))
      refill()
      return outcome
    },
    async dispose() {
      isDisposed = true
      await code.catch(() => undefined)
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

type ThreadParts = WorkerCode & Pick<WorkerStart, 'kind' | 'memoryMB' | 'classes' | 'enums'>

function startThread({ script, prelude, wasm, kind, memoryMB, classes, enums }: ThreadParts): Thread {
  const flag = new SharedArrayBuffer(4)
  const signal = new Int32Array(flag)
  const { port1, port2 } = new MessageChannel()
  const start: WorkerStart = {
    kind,
    prelude,
    memoryMB,
    wasm: kind === 'quickjs' ? wasm : undefined,
    flag,
    replies: port2,
    classes,
    enums,
  }
  const worker = new Worker(script, {
    eval: true,
    workerData: start,
    transferList: [port2],
    env: {},
    argv: [],
    execArgv: [],
    // Room for QuickJS's own recursion, which is WebAssembly's; and for V8 the limit that QuickJS keeps by itself.
    resourceLimits: kind === 'quickjs' ? { stackSizeMb: 32 } : { maxOldGenerationSizeMb: memoryMB },
  })
  let isAlive = true
  let onMessage: (message: FromWorker) => void = () => {}
  let onEnd: (error: unknown) => void = () => {}
  worker.on('message', (message: FromWorker) => onMessage(message))
  worker.on('error', (error) => onEnd(error))
  worker.on('exit', () => {
    isAlive = false
    port1.close()
    onEnd(undefined)
  })
  const ready = new Promise<void>((resolve, reject) => {
    onMessage = ({ kind }) => {
      if (kind === 'ready') resolve()
    }
    onEnd = (error) => reject(error ?? new Error('A script thread ended before it was ready.'))
  })
  const reply = (text: string) => {
    port1.postMessage(text)
    Atomics.store(signal, 0, 1)
    Atomics.notify(signal, 0)
  }
  return {
    worker,
    ready,
    isAlive: () => isAlive,
    run: (job, { answer, ms, signal: cancel, onStart }) =>
      new Promise((resolve) => {
        const clock = createJobClock(ms, () => finish({ ok: false, error: outOfTime }, true))
        const onCancel = () => finish({ ok: false, error: cancelled }, true)
        const finish = (outcome: Outcome, isSpent: boolean) => {
          clock.stop()
          cancel?.removeEventListener('abort', onCancel)
          onMessage = () => {}
          onEnd = () => {}
          resolve({ outcome, isSpent })
        }
        onEnd = (error) => {
          const isMemory =
            error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          const message = `The script's thread ended: ${error instanceof Error ? error.message : 'it left'}`
          finish({ ok: false, error: isMemory ? outOfMemory : { name: 'Error', message, stack: '' } }, true)
        }
        onMessage = (message) => {
          if (message.kind === 'done') {
            finish(message.outcome, !message.outcome.ok && message.outcome.isBroken === true)
          } else if (message.kind === 'call') {
            const answered = answer(message.text)
            if (typeof answered === 'string') reply(answered)
            else void answered.then(reply)
          }
        }
        if (cancel?.aborted) return onCancel()
        cancel?.addEventListener('abort', onCancel)
        onStart?.(clock)
        const message: ToWorker = { job }
        worker.postMessage(message)
      }),
  }
}

/** Counts down while it isn't paused. */
function createJobClock(ms: number, onOver: () => void): JobClock & { stop(): void } {
  let left = ms
  let since = Date.now()
  let timer: NodeJS.Timeout | undefined = setTimeout(onOver, ms)
  let pauses = 0
  return {
    pause() {
      pauses += 1
      if (pauses > 1) return
      clearTimeout(timer)
      left -= Date.now() - since
    },
    resume() {
      pauses -= 1
      if (pauses > 0 || timer === undefined) return
      since = Date.now()
      timer = setTimeout(onOver, Math.max(left, 0))
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
