import type { Ledger } from '../../../../ledger.ts'
import type { App, Module } from '../app.ts'
import type { Invoked } from '../forge.ts'
import type { Answer } from '../sandbox/wire.ts'
import { type Asked, json } from './asked.ts'

/** Calls back after some seconds; returns the way to stop it. */
export type Later = (seconds: number, act: () => void) => () => void

/** Time as it passes; it holds no process open. */
export const later: Later = (seconds, act) => {
  const timer = setTimeout(act, seconds * 1000)
  timer.unref()
  return () => clearTimeout(timer)
}

export interface QueueParts {
  readonly ledger: Ledger
  readonly later: Later
  readonly newId: () => string
  /** Runs the consumer with one event. */
  readonly deliver: (app: App, consumer: Module, event: AsyncEvent) => Promise<Invoked>
}

/** What a consumer is handed; @forge/events 3.0.8, out/types.d.ts, read 2026-11. */
interface AsyncEvent {
  readonly queueName: string
  readonly jobId: string
  readonly eventId: string
  readonly body: unknown
  readonly retryContext?: {
    readonly retryCount: number
    readonly retryReason: string
    readonly retryData: unknown
  }
}

interface Job {
  readonly queue: string
  success: number
  failed: number
  inProgress: number
  readonly cancels: Set<() => void>
}

/** The async events of all apps: published, delivered after their delay, tried again when the consumer asks. */
export interface Queues {
  ask(asked: Asked): Answer | undefined
  dispose(): void
}

/** "You can only retry an event for a maximum of four times", after at most 900 s; the product events page, seen 2026-11. */
const retries = 4
const longestDelay = 900

/** Queues that live as long as the workbench: what waits when it ends is lost, unlike on a real site. */
export function createQueues(parts: QueueParts): Queues {
  const jobs = new Map<string, Job>()
  return {
    ask(asked) {
      const act = /^\/webhook\/queue\/(publish|stats|cancel)\//.exec(asked.path)?.[1]
      if (act === undefined) return undefined
      const body = readBody(asked.body)
      const jobKey = `${asked.app.id} ${String(body.queueName)} ${String(body.jobId)}`
      if (act === 'publish') return publish(asked.app, body, jobKey, jobs, parts)
      const job = jobs.get(jobKey)
      if (!job)
        return json(404, {
          message: `The job ${String(body.jobId)} was not found for the queue ${String(body.queueName)}.`,
        })
      if (act === 'stats')
        return json(200, { success: job.success, inProgress: job.inProgress, failed: job.failed })
      for (const cancel of job.cancels) cancel()
      job.inProgress -= job.cancels.size
      job.cancels.clear()
      return json(204)
    },
    dispose() {
      for (const { cancels } of jobs.values()) for (const cancel of cancels) cancel()
      jobs.clear()
    },
  }
}

type Body = Readonly<Record<string, unknown>>

function publish(app: App, body: Body, jobKey: string, jobs: Map<string, Job>, parts: QueueParts): Answer {
  const queue = String(body.queueName)
  const events = Array.isArray(body.payload) ? (body.payload as Body[]) : []
  const consumer = (app.modules.consumer ?? []).find(({ raw }) => raw.queue === queue)
  parts.ledger.record({
    app: app.id,
    channel: 'product',
    outcome: consumer ? 'done' : 'failed',
    summary: consumer
      ? `published ${events.length} event(s) to the queue ${queue}`
      : `published to the queue ${queue}, which no consumer listens to`,
    data: { queue, jobId: body.jobId, events: events.length },
  })
  if (!consumer) return json(400, { code: 400, message: `No consumer found for queue ${queue}` })
  const job: Job = { queue, success: 0, failed: 0, inProgress: events.length, cancels: new Set() }
  jobs.set(jobKey, job)
  for (const event of events) {
    const delay = typeof event.delayInSeconds === 'number' ? event.delayInSeconds : 0
    wait(
      delay,
      { queueName: queue, jobId: String(body.jobId), eventId: parts.newId(), body: event.body },
      app,
      consumer,
      job,
      parts,
    )
  }
  return json(201, {})
}

function wait(
  seconds: number,
  event: AsyncEvent,
  app: App,
  consumer: Module,
  job: Job,
  parts: QueueParts,
): void {
  const cancel = parts.later(Math.min(seconds, longestDelay), () => {
    job.cancels.delete(cancel)
    void parts.deliver(app, consumer, event).then((invoked) => {
      const again = invoked.ok ? retryOf(invoked.body) : undefined
      const count = event.retryContext?.retryCount ?? 0
      if (again && count < retries) {
        const retryContext = { retryCount: count + 1, retryReason: again.reason, retryData: again.data }
        wait(again.after, { ...event, retryContext }, app, consumer, job, parts)
        return
      }
      job.inProgress -= 1
      if (invoked.ok && !again) job.success += 1
      else job.failed += 1
    })
  })
  job.cancels.add(cancel)
}

/** An `InvocationError` of @forge/events 3.0.8 is `{ _retry: true, retryOptions }` when it arrives (read 2026-11). */
function retryOf(
  body: unknown,
): { readonly after: number; readonly reason: string; readonly data: unknown } | undefined {
  if (typeof body !== 'object' || body === null || !('_retry' in body) || body._retry !== true)
    return undefined
  const options = (
    'retryOptions' in body && typeof body.retryOptions === 'object' ? body.retryOptions : {}
  ) as Body
  return {
    after: typeof options.retryAfter === 'number' ? options.retryAfter : 1,
    reason: String(options.retryReason ?? 'FUNCTION_RETRY_REQUEST'),
    data: options.retryData,
  }
}

function readBody(body: Uint8Array): Body {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Body
  } catch {
    // What is no JSON names no job, which is what the answer will say.
    return {}
  }
}
